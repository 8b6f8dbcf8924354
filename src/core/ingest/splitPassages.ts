import type { Passage } from '../sources/passage';
import type { Layout } from './formats/sourceFormat';
import { kindOf } from './passageKind';

/** Cuts repaired text into its paragraphs, each with what it is, its number and the heading above it. */
export function splitPassages(text: string, layout: Layout): Passage[] {
  const passages: Passage[] = [];
  let paragraph = 0;
  let heading: string | undefined;
  for (const { start, end } of paragraphsOf(text)) {
    const { kind, skip } = kindOf(text.slice(start, end), layout, passages.length === 0);
    const range = { start: start + skip, end };
    if (kind === 'prose' || kind === 'list' || kind === 'quotation') paragraph++;
    const number = kind === 'heading' || paragraph === 0 ? paragraph + 1 : paragraph;
    passages.push({ ...range, kind, paragraph: number, ...(heading && kind !== 'heading' && { heading }) });
    if (kind === 'heading') heading = text.slice(range.start, range.end);
  }
  return passages;
}

/** Stretches between empty lines. */
function* paragraphsOf(text: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) yield { start, end };
    start = end + 2;
  }
}
