import { firstIndexNot } from '../text/bisect';
import type { TextRange } from '../text/textRange';
import type { FoldedText } from './foldLayout';
import { beginsNegated } from './negation';

/** The first place where the folded words stand whole in the source, as a range of its unfolded text. */
export function findExact(words: FoldedText, source: FoldedText): TextRange | undefined {
  const place = findFolded(words.folded, source, 0);
  return place && source.rangeOf(place);
}

/**
 * The first place from `from` on where folded words stand in the source, as a range of the folded text.
 * A place that cuts a number or a Latin word in two (`000` in `7000`), or leaves the negation before it
 * behind (가능 in 불가능), does not say what the source says, and is passed over.
 */
export function findFolded(words: string, source: FoldedText, from: number): TextRange | undefined {
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  for (let start = source.folded.indexOf(words, from); start >= 0;) {
    const place = { start, end: start + words.length };
    if (isWhole(place, source)) return place;
    start = source.folded.indexOf(words, start + 1);
  }
  return undefined;
}

function isWhole(place: TextRange, source: FoldedText): boolean {
  const faults = edgeFaults(place, source);
  return !faults.start && !faults.end;
}

/** Which edges of a place of the folded text cut something in two that must stay whole. */
export function edgeFaults({ start, end }: TextRange, source: FoldedText): { start: boolean; end: boolean } {
  return {
    start:
      isCut(source, start) ||
      ((areTogether(source, start) || isDoubtfulJoin(source, start)) && beginsNegated(source.folded, start)),
    end: isCut(source, end),
  };
}

/** Whether an edge at `index` of the folded text stands inside a number or a Latin word. */
function isCut(source: FoldedText, index: number): boolean {
  if (!areTogether(source, index)) return false;
  const before = source.folded[index - 1]!;
  const after = source.folded[index]!;
  if (isLatin(before) && isLatin(after)) return !isDoubtfulJoin(source, index);
  // Inside `7,000` and `5.4`, but not before or behind the comma or stop that ends a clause.
  const isPoint = (character: string) => character === '.' || character === ',';
  if (isPoint(before)) return isDigit(after) && isDigitBefore(source, index - 1);
  if (isPoint(after)) return isDigit(before) && isDigitBehind(source, index + 1);
  return isDigit(before) && isDigit(after);
}

function isDigitBefore(source: FoldedText, index: number): boolean {
  return areTogether(source, index) && isDigit(source.folded[index - 1]!);
}

function isDigitBehind(source: FoldedText, index: number): boolean {
  return areTogether(source, index) && isDigit(source.folded[index]!);
}

/** Whether the characters on both sides of an edge of the folded text are neighbours in the text itself. */
function areTogether(source: FoldedText, index: number): boolean {
  if (index <= 0 || index >= source.folded.length) return false;
  return source.rangeOf({ start: index - 1, end: index }).end === source.at(index);
}

/** Whether a line of the file ended before `index` of the folded text, and it is not sure how it goes on. */
export function isDoubtfulJoin(source: FoldedText, index: number): boolean {
  const { joins } = source;
  if (!joins.length || index <= 0 || index >= source.folded.length) return false;
  const { end } = source.rangeOf({ start: index - 1, end: index });
  return joins[firstIndexNot(joins, join => join.at < end)]?.at === end;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isLatin(character: string): boolean {
  return /\p{Script=Latin}/u.test(character);
}
