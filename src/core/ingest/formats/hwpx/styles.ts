import type { PassageKind } from '../../../sources/passage';
import { scanXml } from '../xml';

/** The styles that say what a paragraph is, by number. */
export function headingStyles(xml: string): ReadonlyMap<string, PassageKind> {
  const kinds = new Map<string, PassageKind>();
  for (const event of scanXml(xml)) {
    if (event.kind !== 'open' || event.name !== 'style') continue;
    const { id, name = '', engName = '' } = event.attributes;
    const kind = kindOfStyle(name) ?? kindOfStyle(engName);
    if (id !== undefined && kind) kinds.set(id, kind);
  }
  return kinds;
}

/** What a style's name says. Outline styles are left alone: ministries number ordinary paragraphs with them. */
export function kindOfStyle(name: string): PassageKind | undefined {
  if (/^(?:(?:(?:큰|중간|작은) ?)?제목 ?\d?|title|heading ?\d?)$/iu.test(name.trim())) return 'heading';
  if (/^(?:캡션|그림 ?제목|표 ?제목|caption)$/iu.test(name.trim())) return 'caption';
  return undefined;
}
