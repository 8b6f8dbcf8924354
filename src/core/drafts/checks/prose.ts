import type { TextRange } from '../../text/textRange';
import type { ClosedRange, Draft } from '../draft';

/** The words of a paragraph or heading, at its place in the draft. */
export interface Prose extends TextRange {
  /** As long as the range: what is no running text stands in it as U+FFFC. */
  readonly text: string;
}

const IS_PROSE: Readonly<Record<ClosedRange['kind'], boolean>> = {
  note: true,
  code: false,
  frontMatter: false,
  html: false,
  link: false,
  definition: false,
};

/** The running text of a draft, its notes' included, without code, links and HTML: checks of words are quiet there. */
export function proseOf({ text, blocks, closed }: Draft): Prose[] {
  let open = '';
  let done = 0;
  for (const { start, end } of closed
    .filter(({ kind }) => !IS_PROSE[kind])
    .toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    open += text.slice(done, from) + '\ufffc'.repeat(end - from);
    done = end;
  }
  open += text.slice(done);
  return blocks.map(({ start, end }) => ({ start, end, text: open.slice(start, end) }));
}
