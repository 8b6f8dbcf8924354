import type { TextRange } from '../../text/textRange';
import type { Draft } from '../draft';
import { labelKey } from '../draft';
import { noteWords } from './noteMarkdown';

/** The footnotes that could be meant behind `[^`. */
export interface FootnoteCompletion {
  /** What was typed of the label, a closing bracket right behind it included. */
  readonly range: TextRange;
  /** Those that nothing refers to yet come first. */
  readonly items: readonly {
    readonly label: string;
    readonly beginning: string;
    readonly isUsed: boolean;
  }[];
}

/** What can be completed at `offset`; undefined where no footnote is being typed. */
export function completeFootnote(draft: Draft, offset: number): FootnoteCompletion | undefined {
  const typed = /(?<!\\)\[\^([^[\]\s]{0,200})$/u.exec(
    draft.text.slice(Math.max(0, offset - 203), offset),
  )?.[1];
  if (typed === undefined || isQuiet(draft, offset)) return undefined;
  const start = offset - typed.length;
  const used = new Set(
    // What is being typed is no use of the note yet.
    draft.references
      .filter(({ labelRange }) => labelRange.start !== start)
      .map(({ label }) => labelKey(label)),
  );
  const items = draft.definitions
    .filter(({ labelRange }) => labelRange.start !== start)
    .map(({ label, text }) => ({ label, beginning: noteWords(text), isUsed: used.has(labelKey(label)) }))
    .toSorted((a, b) => Number(a.isUsed) - Number(b.isUsed));
  return { range: { start, end: draft.text[offset] === ']' ? offset + 1 : offset }, items };
}

function isQuiet({ code, frontMatter }: Draft, offset: number): boolean {
  return [...code, ...(frontMatter ? [frontMatter] : [])].some(
    ({ start, end }) => start < offset && offset < end,
  );
}
