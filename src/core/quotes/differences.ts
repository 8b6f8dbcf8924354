import type { TextRange } from '../text/textRange';
import { alignUnits } from './alignUnits';
import { classifyDifference } from './classifyDifference';
import { edgeFaults } from './exactWords';
import type { FoldedText } from './foldLayout';
import { slideToWords } from './slideToWords';

/** One place where words and source part, in whole words. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** What the source says there; empty for words that were added. */
  readonly source: string;
  /** What the quotation says; empty for words that were left out. */
  readonly quoted: string;
  /** Where `source` stands in the source's text. */
  readonly range: TextRange;
}

/** What changed, the gravest first: a negation, a number, whole words, a spelling, a particle. */
export type DifferenceKind = 'negation' | 'number' | 'word' | 'added' | 'removed' | 'spelling' | 'particle';

/**
 * Lays the words on the part of the source they resemble (`near`, of the folded source): what differs,
 * word by word, and the part itself from word edge to word edge in the unfolded text.
 */
export function describeDifferences(
  quoted: FoldedText,
  source: FoldedText,
  near: TextRange,
): { differences: Difference[]; nearest: TextRange } {
  const place = toWordEdges(near, source, quoted);
  const regions = alignWords(place, source, quoted);
  const differences = growToWords(regions, source, quoted, place).map((region): Difference => {
    const range = source.rangeOf(region.source);
    const pair = {
      source: source.text.slice(range.start, range.end),
      quoted: sliceFolded(quoted, region.quoted),
    };
    return { kind: classifyDifference(pair.source, pair.quoted), ...pair, range };
  });
  return { differences, nearest: source.rangeOf(place) };
}

/** Two stretches of folded text that stand against each other. */
interface Region {
  readonly source: TextRange;
  readonly quoted: TextRange;
}

/** Where the quotation parts from this place of the source, cut at word edges where there is a choice. */
function alignWords(place: TextRange, source: FoldedText, quoted: FoldedText): Region[] {
  const part = source.folded.slice(place.start, place.end);
  const edits = alignUnits(part, quoted.folded);
  return edits.map((edit, index): Region => {
    const slid = slideToWords(
      edit,
      part,
      quoted.folded,
      at => isWordStart(source, place.start + at),
      at => isWordStart(quoted, at),
    );
    const isFree =
      slid.a.start >= (edits[index - 1]?.a.end ?? 0) &&
      slid.a.end <= (edits[index + 1]?.a.start ?? part.length);
    const { a, b } = isFree ? slid : edit;
    return { source: { start: place.start + a.start, end: place.start + a.end }, quoted: b };
  });
}

/**
 * An edge where words and source agree stays as it is, even inside an eojeol, unless it cuts a number or a
 * negation off; any other moves out to the word's edge.
 */
function toWordEdges(near: TextRange, source: FoldedText, quoted: FoldedText): TextRange {
  const whole = wholeWords(near, source);
  const faults = edgeFaults(near, source);
  const isStartShared = source.folded[near.start] === quoted.folded[0] && !faults.start;
  const isEndShared = source.folded[near.end - 1] === quoted.folded.at(-1) && !faults.end;
  return {
    start: isStartShared ? near.start : whole.start,
    end: isEndShared ? near.end : withNegation(whole.end, source),
  };
}

function wholeWords({ start, end }: TextRange, source: FoldedText): TextRange {
  while (start > 0 && !isWordStart(source, start)) start--;
  while (end < source.folded.length && !isWordStart(source, end)) end++;
  return { start, end };
}

/** 맺었다 stands against 맺지 않았다: the negation behind the last word belongs to it. */
function withNegation(end: number, source: FoldedText): number {
  return /^(?:않|못|말[라고았]|없|아니)/u.test(source.folded.slice(end, end + 3))
    ? wholeWords({ start: end, end: end + 1 }, source).end
    : end;
}

/** Grows each region to whole eojeols on both sides, and joins regions of one eojeol. */
function growToWords(
  regions: readonly Region[],
  source: FoldedText,
  quoted: FoldedText,
  place: TextRange,
): Region[] {
  const isEdge = (at: number, from: number) => isWordStart(source, at) && isWordStart(quoted, from);
  const grown: Region[] = [];
  regions.forEach((region, index) => {
    let { start, end } = region.source;
    let { start: from, end: to } = region.quoted;
    const last = grown.at(-1);
    const least = last?.source.end ?? place.start;
    const most = regions[index + 1]?.source.start ?? place.end;
    // Characters between regions agree one by one, so both sides move together until both are at an edge.
    for (; start > least && !isEdge(start, from); start--) from--;
    for (; end < most && !isEdge(end, to); end++) to++;
    const isSameWord = last?.source.end === start && last.quoted.end === from && !isEdge(start, from);
    if (last && isSameWord) grown.pop();
    grown.push({
      source: { start: isSameWord ? last.source.start : start, end },
      quoted: { start: isSameWord ? last.quoted.start : from, end: to },
    });
  });
  return grown;
}

/** Whether white space, or an edge of the text, stands before the character at `index` of the folded text. */
function isWordStart(folded: FoldedText, index: number): boolean {
  if (index <= 0 || index >= folded.folded.length) return true;
  return folded.rangeOf({ start: index - 1, end: index }).end < folded.at(index);
}

function sliceFolded(folded: FoldedText, range: TextRange): string {
  if (range.start >= range.end) return '';
  const { start, end } = folded.rangeOf(range);
  return folded.text.slice(start, end);
}
