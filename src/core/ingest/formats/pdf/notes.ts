import type { Line } from './lines';
import { linesByFlow } from './measures';
import type { Measures } from './measures';

/** The notes at the foot of the pages, apart from all other lines. */
export interface SortedLines {
  readonly body: readonly Line[];
  /** The lines of each note, its mark first; one that goes on at the foot of the next page is one. */
  readonly notes: readonly (readonly Line[])[];
}

/**
 * Takes the notes out: lines in smaller type that end a column, from the first that begins with a mark. Small
 * lines above that one go on from the page before, where a note was left open there.
 */
export function sortOutNotes(lines: readonly Line[], measures: Measures): SortedLines {
  const body: Line[] = [];
  const notes: Line[][] = [];
  for (const flow of linesByFlow(lines).values()) {
    const small = flow.findLastIndex(line => line.size > measures.size * SMALLER) + 1;
    const marked = flow.findIndex((line, index) => index >= small && noteMark(line) !== undefined);
    if (marked < 0) {
      body.push(...flow);
      continue;
    }
    const goesOn = notes.length > 0 && marked - small <= MOST_LEFT_OVER;
    const start = goesOn ? small : marked;
    body.push(...flow.slice(0, start));
    for (const line of flow.slice(start)) {
      if (noteMark(line) !== undefined && isNext(notes.at(-1), line)) notes.push([line]);
      else notes.at(-1)!.push(line);
    }
  }
  return { body, notes };
}

/** What a note is called: a raised or plain figure, or a star, before its words. */
export function noteMark({ text, marks }: Line): string | undefined {
  const raised = marks[0];
  if (raised?.at === 0) return raised.text.replace(/[^\d*†‡]/g, '');
  const plain = /^\s*(?:주 ?)?[[(]?(\d{1,3}|\*{1,3}|[†‡])(?:[).\]]|(?=\s))\s*(?=\S)/u.exec(text);
  return plain?.[1];
}

/** Type smaller than this share of the body's. */
const SMALLER = 0.94;
/** A note hardly leaves more lines than this for the next page. */
const MOST_LEFT_OVER = 12;

/** A line that begins with a figure is a new note only when the figure counts on. */
function isNext(open: readonly Line[] | undefined, line: Line): boolean {
  const before = open && Number(noteMark(open[0]!));
  const number = Number(noteMark(line));
  if (!before || !number) return true;
  return number === before + 1 || number === 1 || line.marks[0]?.at === 0;
}
