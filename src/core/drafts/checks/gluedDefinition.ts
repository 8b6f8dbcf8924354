import { phrase } from '../../text/phrase';
import type { TextRange } from '../../text/textRange';
import type { DraftCheck } from './draftCheck';

/** A note right under a line of text: pandoc reads it as more of that paragraph. */
export const gluedDefinition: DraftCheck = {
  id: 'gluedDefinition',
  check: ({ draft }) => {
    const { text, blocks, definitions } = draft;
    const paragraphs = blocks.filter(block => !isHeading(text, block));
    const paragraphEnds = new Set(paragraphs.map(({ end }) => trimmedEnd(text, end)));
    // Notes may stand one under the other.
    for (const { end } of definitions) paragraphEnds.delete(trimmedEnd(text, end));
    return definitions
      .filter(({ start }) => {
        const above = endOfLineAbove(text, start);
        return above !== undefined && paragraphEnds.has(trimmedEnd(text, above));
      })
      .map(({ start, label, labelRange }) => ({
        code: 'gluedDefinition',
        severity: 'warning',
        message: phrase('There is no blank line above the footnote {0}; pandoc reads it as text', label),
        range: { start, end: labelRange.end + 2 },
        fixes: [
          {
            title: phrase('Add a blank line'),
            edits: [{ range: { start, end: start }, newText: draft.lineEnd }],
          },
        ],
      }));
  },
};

/** Undefined where the note is not at the start of its line. */
function endOfLineAbove(text: string, start: number): number | undefined {
  const lineEnd = /(?:\r\n|\n|\r)$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  return lineEnd ? start - lineEnd.length : undefined;
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--;
  return at;
}

/** `# …`, or a line of text with `===` or `---` under it: both end by themselves. */
function isHeading(text: string, { start, end }: TextRange): boolean {
  return (
    /^#{1,6}[ \t]/u.test(text.slice(start, start + 8)) ||
    /[\r\n] {0,3}(?:=+|-+)[ \t]*$/u.test(text.slice(Math.max(start, end - 200), end))
  );
}
