import type { PassageKind } from '../../../sources/passage';
import { scanXml } from '../xml';

/** What a paragraph is, by its style: Word keeps the English names of its own styles in every language. */
const KINDS: readonly (readonly [RegExp, PassageKind])[] = [
  [/^(?:title|subtitle|heading \d)$/iu, 'heading'],
  [/^(?:intense )?quote$/iu, 'quotation'],
  [/^caption$/iu, 'caption'],
  [/^(?:toc \d|list bullet|list number)/iu, 'list'],
];

/** The kinds of the styles that say what a paragraph is, by the style's id. */
export function headingStyles(xml: string): ReadonlyMap<string, PassageKind> {
  const kinds = new Map<string, PassageKind>();
  let id: string | undefined;
  for (const event of scanXml(xml)) {
    if (event.kind !== 'open') continue;
    if (event.name === 'style') id = event.attributes['styleId'];
    const kind = event.name === 'name' ? kindOfStyle(event.attributes['val'] ?? '') : undefined;
    if (id !== undefined && kind) kinds.set(id, kind);
  }
  return kinds;
}

function kindOfStyle(name: string): PassageKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}
