import type { Join } from '../sources/join';
import type { TextRange } from '../text/textRange';
import { findFolded } from './exactWords';
import type { FoldedText } from './foldLayout';

/** How many characters on either side tell the place of a hyphen among the words. */
const SIDE = 2;

/**
 * Where the words stand when hyphens at doubtful line ends of the source are read the other way: `co-operate`
 * quoted from a source that was read as `cooperate`. A hyphen anywhere else is no matter of reading.
 */
export function findOtherHyphens(words: FoldedText, source: FoldedText): TextRange | undefined {
  let { folded } = words;
  const moved: { readonly at: number; readonly place: number }[] = [];
  for (const join of source.joins) {
    const hyphen = hyphenOf(join, source);
    if (!hyphen) continue;
    const left = source.folded.slice(Math.max(0, hyphen.start - SIDE), hyphen.start);
    const right = source.folded.slice(hyphen.end, hyphen.end + SIDE);
    const [quoted, meant] = hyphen.start < hyphen.end ? ['', '-'] : ['-', ''];
    const found = folded.indexOf(left + quoted + right);
    if (found < 0) continue;
    const at = found + left.length;
    folded = folded.slice(0, at) + meant + folded.slice(at + quoted.length);
    moved.push({ at, place: hyphen.start });
  }
  if (!moved.length) return undefined;
  const place = findFolded(folded, source, 0);
  const isTheirs = place && moved.every(hyphen => place.start + hyphen.at === hyphen.place);
  return isTheirs ? source.rangeOf(place) : undefined;
}

/** Where the doubtful hyphen stands in the folded source; empty where it was dropped. */
function hyphenOf({ at, way, others }: Join, source: FoldedText): TextRange | undefined {
  if (way !== 'dropHyphen' && !others.includes('dropHyphen')) return undefined;
  const end = foldedIndex(source, at);
  if (way === 'dropHyphen') return { start: end, end };
  return source.folded[end - 1] === '-' ? { start: end - 1, end } : undefined;
}

/** The index in the folded text of the first character at `offset` of the text or behind it. */
function foldedIndex(source: FoldedText, offset: number): number {
  let low = 0;
  let high = source.folded.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (source.at(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
