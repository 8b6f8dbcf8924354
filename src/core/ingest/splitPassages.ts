import type { Passage } from '../sources/passage';
import type { Layout } from './formats/sourceFormat';
import { kindOf } from './passageKind';

/** Cuts repaired text into its paragraphs, each with what it is; `numberPassages` then counts them. */
export function splitPassages(text: string, layout: Layout): Passage[] {
  const passages: Passage[] = [];
  for (const { start, end } of paragraphsOf(text)) {
    const { kind, skip } = kindOf(text.slice(start, end), layout);
    passages.push({ start: start + skip, end, kind, paragraph: 1 });
  }
  return numberPassages(text, passages);
}

/**
 * Counts the paragraphs and gives each the heading above it. The title of the whole is no heading of its
 * first section.
 */
export function numberPassages(text: string, passages: readonly Passage[], title?: Passage): Passage[] {
  let paragraph = 0;
  let heading: string | undefined;
  return passages.map(({ start, end, kind, page }) => {
    if (COUNTED.includes(kind)) paragraph++;
    const number = COUNTED.includes(kind)
      ? paragraph
      : kind === 'heading'
        ? paragraph + 1
        : Math.max(1, paragraph);
    const isTitle = start === title?.start;
    const passage: Passage = {
      start,
      end,
      kind,
      paragraph: number,
      ...(heading !== undefined && kind !== 'heading' && { heading }),
      ...(page !== undefined && { page }),
    };
    if (kind === 'heading' && !isTitle) heading = text.slice(start, end);
    return passage;
  });
}

/** What a reader counts when a note says "paragraph 12". */
const COUNTED: readonly Passage['kind'][] = ['prose', 'list', 'quotation'];

/** Stretches between empty lines. */
function* paragraphsOf(text: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) yield { start, end };
    start = end + 2;
  }
}
