import type { TextRange } from '../text/textRange';
import type { UnitEdit } from './alignUnits';

const FURTHEST = 24;

/** Whether a word begins at an index of a text. */
export type IsWordStart = (index: number) => boolean;

/**
 * Words that only one side has may be cut out at several places: 10월 18일 less 10월 is as well less `0월 1`.
 * This moves such an edit to where it takes whole words, if there is such a place.
 */
export function slideToWords(
  edit: UnitEdit,
  a: string,
  b: string,
  isStartOfA: IsWordStart,
  isStartOfB: IsWordStart,
): UnitEdit {
  if (edit.b.start === edit.b.end) {
    const shift = wordShift(edit.a, a, isStartOfA);
    return { a: moved(edit.a, shift), b: moved(edit.b, shift) };
  }
  if (edit.a.start === edit.a.end) {
    const shift = wordShift(edit.b, b, isStartOfB);
    return { a: moved(edit.a, shift), b: moved(edit.b, shift) };
  }
  return edit;
}

function wordShift({ start, end }: TextRange, text: string, isWordStart: IsWordStart): number {
  const isWords = (shift: number) => isWordStart(start + shift) && isWordStart(end + shift);
  if (isWords(0)) return 0;
  for (let left = 1; left <= FURTHEST && start >= left && text[start - left] === text[end - left]; left++)
    if (isWords(-left)) return -left;
  for (
    let right = 1;
    right <= FURTHEST && end + right <= text.length && text[start + right - 1] === text[end + right - 1];
    right++
  )
    if (isWords(right)) return right;
  return 0;
}

function moved({ start, end }: TextRange, shift: number): TextRange {
  return { start: start + shift, end: end + shift };
}
