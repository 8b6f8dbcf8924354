import type { TextRange } from '../../text/textRange';

/** A mark in a text that sends to a note or a numbered entry: `[12]`, `¹²`, `12)`, `[^a]`. */
export interface NoteMark extends TextRange {
  readonly label: string;
  /** A bare `12)` is a mark only where there is a note 12. */
  readonly isCertain: boolean;
}

/** The marks in a text, in order. */
export function findNoteMarks(text: string): NoteMark[] {
  return [...text.matchAll(MARK)].flatMap(match => {
    const mark = readMark(text, match);
    return mark ? [mark] : [];
  });
}

const MARK =
  /\[\^([^\]\s]{1,40})\](?!:)|\[(\d{1,3})\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(?<=[가-힣.,。”’"」』])(\d{1,3})\)(?=[\s,.]|$)/gu;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function readMark(text: string, match: RegExpExecArray): NoteMark | undefined {
  const [whole, named, bracketed, raised, bare] = match;
  const start = match.index;
  const range = { start, end: start + whole.length };
  if (named !== undefined) return { ...range, label: named, isCertain: true };
  if (bracketed !== undefined) {
    const beginsLine = start === 0 || text[start - 1] === '\n';
    return beginsLine ? undefined : { ...range, label: bracketed, isCertain: false };
  }
  if (raised !== undefined) {
    if (!followsWord(text, start)) return undefined;
    return { ...range, label: Array.from(raised, digit => RAISED.indexOf(digit)).join(''), isCertain: true };
  }
  return opensBefore(text, start) ? undefined : { ...range, label: bare!, isCertain: false };
}

/** Not m², 10³ or CO²: a note hangs on a word, a stop or a closing mark. */
function followsWord(text: string, at: number): boolean {
  return /(?:[가-힣.,!?”’"'」』)]|\p{L}{4})$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** (그림3) closes a bracket. */
function opensBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
