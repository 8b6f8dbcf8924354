/** Whether the words from `start` to `end` are all that a text says, as in a diary or a search: 금요일, 8월 8일에. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !hasWord(text, 0, start) && /^(?:에|까지)?[^\p{L}\p{N}]*$/u.test(text.slice(end, end + LONGEST_REST))
  );
}

/** What may follow the words of a note is short: a particle, marks and blanks. */
const LONGEST_REST = 40;

function hasWord(text: string, start: number, end: number): boolean {
  return end - start > LONGEST_REST || /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
