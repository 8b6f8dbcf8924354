import type { Line } from './lines';
import { linesByFlow } from './measures';
import type { Measures } from './measures';

/** The notes at the foot of the pages, apart from all other lines. */
export interface SortedLines {
  readonly body: readonly Line[];
  readonly notes: readonly Note[];
}

export interface Note {
  /** A figure, or stars. */
  readonly mark: string;
  /** Those on the next page too, where it goes on there. */
  readonly lines: readonly Line[];
}

/**
 * Takes the notes out: lines in smaller type that end a column, from the first that begins with a mark. Small
 * lines above that one go on from the page before, where a note was left open there.
 */
export function sortOutNotes(lines: readonly Line[], measures: Measures): SortedLines {
  const body: Line[] = [];
  const notes: { mark: string; lines: Line[] }[] = [];
  for (const flow of linesByFlow(lines).values()) {
    const small = flow.findLastIndex(line => line.size > measures.size * SMALLER) + 1;
    const marked = flow.findIndex(
      (line, index) => index >= small && nextMark(line, notes.at(-1)?.mark) !== undefined,
    );
    const goesOn = marked >= 0 && notes.length > 0 && marked - small <= MOST_LEFT_OVER;
    const start = marked < 0 ? flow.length : goesOn ? small : marked;
    body.push(...flow.slice(0, start));
    for (const line of flow.slice(start)) {
      const mark = nextMark(line, notes.at(-1)?.mark);
      if (mark !== undefined) notes.push({ mark, lines: [line] });
      else notes.at(-1)!.lines.push(line);
    }
  }
  return { body, notes };
}

/** What stands before the words of a note: its mark, and the sign or blank after it. */
export const MARKED = /^\s*(?:주 ?)?[[(]?(\d{1,3}|\*{1,3}|[†‡])([).\]]*\s*)(?=\S)/u;

/** The mark of a note that begins with this line; undefined where the line begins none. */
function nextMark({ text, marks }: Line, before: string | undefined): string | undefined {
  const raised = marks[0]?.at === 0 ? marks[0].text.replace(/[^\d*†‡]/g, '') : '';
  if (raised) return raised;
  const [, mark, sign] = MARKED.exec(text) ?? [];
  if (mark === undefined || !Number(mark)) return mark;
  // A figure at the start of a line may be one of its sentence; that of a note counts on from the one before.
  const isNext = Number(mark) === Number(before) + 1;
  if (!sign) return isNext || (mark === '1' && !Number(before)) ? mark : undefined;
  return isNext || mark === '1' || !Number(before) ? mark : undefined;
}

/** Type smaller than this share of the body's. */
const SMALLER = 0.96;
/** A note hardly leaves more lines than this for the next page. */
const MOST_LEFT_OVER = 12;
