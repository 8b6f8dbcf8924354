import type { FoundParagraph } from '../blocks';
import type { Line, Mark } from './lines';
import { MARKED } from './notes';
import type { Note } from './notes';
import type { LinedParagraph } from './paragraphs';

/** The paragraphs as text: one line of the page each, for the repair to join. */
export function writeBody(
  paragraphs: readonly LinedParagraph[],
  notes: readonly Note[],
  pageName: (page: number) => string,
): FoundParagraph[] {
  const called = new Set(notes.map(({ mark }) => mark));
  return paragraphs.map(({ lines, kind }) => ({
    text: lines.map(line => lineText(line, called)).join('\n'),
    kind,
    page: pageName(lines[0]!.page),
  }));
}

/** The notes as text, each with its mark before it. */
export function writeNotes(notes: readonly Note[], pageName: (page: number) => string): FoundParagraph[] {
  return notes.map(({ mark, lines }) => {
    const words = lines.map(({ text }) => text).join('\n');
    const [plain, , sign] = lines[0]!.marks[0]?.at === 0 ? [] : (MARKED.exec(words) ?? []);
    // A raised mark, or one that only its place tells from the words, would be glued to them.
    const text = sign ? words : `${mark}) ${words.slice(plain?.length ?? 0).trimStart()}`;
    return { text, kind: 'note', page: pageName(lines[0]!.page) };
  });
}

/** A row of a table with bars between its cells; any other line without the marks that call notes. */
function lineText({ text, cells, marks }: Line, called: ReadonlySet<string>): string {
  if (cells.length) return cells.map(cell => cell.trim()).join(' | ');
  return marks.toReversed().reduce((words, mark) => {
    return isCall(mark, words, called)
      ? words
      : words.slice(0, mark.at) + raised(mark) + words.slice(mark.at);
  }, text);
}

/** A raised figure calls a note where there is one of that number; after a unit it is an exponent. */
function isCall({ at, text }: Mark, words: string, called: ReadonlySet<string>): boolean {
  if (
    /^[23]$/.test(text) &&
    /(?:^|[\d\s])(?:[kcm]?m|㎞|㎝|㎜|ft|in)$/u.test(words.slice(Math.max(0, at - 4), at))
  )
    return false;
  return text.split(/[,\s–-]+/).some(part => called.has(part.replace(/[^\d*†‡]/g, '')));
}

/** Raised characters of their own, so that `km` and `2` do not become `km2`. */
function raised({ text }: Mark): string {
  return text.replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}
