import type { TextRange } from '../text/textRange';
import { alignLetters } from './alignLetters';
import type { Block } from './alignLetters';
import type { Letters } from './letters';

/**
 * What two texts are to each other. A copy has the same words, though it may lack a part or bring running
 * heads along; in a version words differ; a part is an excerpt, or a work inside a collection.
 */
export type RelationKind = 'copy' | 'version' | 'part';

export interface Relation {
  readonly kind: RelationKind;
  /** At how many places the words differ. */
  readonly differences: number;
  /** How much of each text stands in the other. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** The stretches with the same words, in order; ranges of the two texts. */
  readonly same: readonly { readonly a: TextRange; readonly b: TextRange }[];
}

/** A text with its letters. */
export interface ReadText extends Letters {
  readonly text: string;
}

/** Of fewer letters (three sentences) nobody can say what work they are. */
export const FEWEST_LETTERS = 120;
/** Below this share of the length it is an excerpt, or one of two essays in a file, not an incomplete copy. */
const COPY_LENGTH = 0.6;
const COPY_SHARE = 0.9;
const VERSION_SHARE = 0.55;
const PART_SHARE = 0.8;
/** Titles, by-lines and disclaimers of this length may stand before and after a text in one copy only. */
const LONGEST_FRAME = 250;
const LONGEST_FURNITURE = 90;

/** Compares two texts by their words; undefined where they are different works. */
export function relate(a: ReadText, b: ReadText): Relation | undefined {
  const lengths = [a.letters.length, b.letters.length] as const;
  const [small, large] = [Math.min(...lengths), Math.max(...lengths)];
  if (small < FEWEST_LETTERS) return undefined;
  const blocks = alignLetters(a.letters, b.letters);
  const common = blocks.reduce((sum, { length }) => sum + length, 0);
  const share = common / small;
  if (share < VERSION_SHARE) return undefined;
  const gaps = gapsBetween(blocks, a, b);
  const differing = differingGaps(gaps, a, b);
  const differences = differing.size + changedEnds(blocks, lengths);
  const kind = kindOf(share, small / large, differences);
  if (!kind) return undefined;
  return {
    kind,
    differences,
    shareOfA: common / lengths[0],
    shareOfB: common / lengths[1],
    same: stretches(blocks, differing, a, b),
  };
}

function kindOf(share: number, ratio: number, differences: number): RelationKind | undefined {
  if (ratio < COPY_LENGTH) return share >= PART_SHARE ? 'part' : undefined;
  return differences === 0 && share >= COPY_SHARE ? 'copy' : 'version';
}

/** What stands between two blocks, in letters of either text. */
interface Gap {
  /** The index of the block before. */
  readonly after: number;
  readonly a: TextRange;
  readonly b: TextRange;
}

function gapsBetween(blocks: readonly Block[], a: ReadText, b: ReadText): Gap[] {
  return blocks.slice(1).flatMap((block, after) => {
    const before = blocks[after]!;
    const gap = {
      after,
      a: { start: before.a + before.length, end: block.a },
      b: { start: before.b + before.length, end: block.b },
    };
    return splitGap(gap, a.letters, b.letters);
  });
}

/** A heading too short for a block may stand between two running heads: what is around it is looked at alone. */
function splitGap(gap: Gap, a: string, b: string): Gap[] {
  const { after } = gap;
  const [inA, inB] = [a.slice(gap.a.start, gap.a.end), b.slice(gap.b.start, gap.b.end)];
  const [inner, outer] = inA.length < inB.length ? [inA, inB] : [inB, inA];
  const at = inner ? outer.indexOf(inner) : -1;
  if (at < 0) return [gap];
  const around = (range: TextRange): readonly [TextRange, TextRange] => {
    const isInner = range.end - range.start === inner.length;
    const middle = isInner ? range : { start: range.start + at, end: range.start + at + inner.length };
    return [
      { start: range.start, end: middle.start },
      { start: middle.end, end: range.end },
    ];
  };
  const [beforeA, afterA] = around(gap.a);
  const [beforeB, afterB] = around(gap.b);
  return [
    { after, a: beforeA, b: beforeB },
    { after, a: afterA, b: afterB },
  ];
}

/** The blocks after which more stands than what a page brings along. */
function differingGaps(gaps: readonly Gap[], a: ReadText, b: ReadText): Set<number> {
  const kindInA = gapReader(
    gaps.map(gap => gap.a),
    a,
  );
  const kindInB = gapReader(
    gaps.map(gap => gap.b),
    b,
  );
  const differing = new Set<number>();
  for (const gap of gaps) {
    const kinds = [kindInA(gap.a), kindInB(gap.b)];
    // A word that is another each time it comes, 북러 for 러북, is no running head.
    const isReplaced = kinds.every(kind => kind === 'head');
    if (isReplaced || kinds.includes('words')) differing.add(gap.after);
  }
  return differing;
}

type GapKind = 'nothing' | 'number' | 'head' | 'words';

/**
 * Tells what a page brings along from words: numbers of pages and notes, and running heads, which stand on
 * lines of their own and come again, or stand at the top of the text too.
 */
function gapReader(gaps: readonly TextRange[], read: ReadText): (gap: TextRange) => GapKind {
  const { letters } = read;
  const counts = new Map<string, number>();
  for (const { start, end } of gaps) {
    if (end <= start || end - start > LONGEST_FURNITURE) continue;
    const form = formOf(letters.slice(start, end));
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const top = withoutDigits(letters.slice(0, LONGEST_FRAME));
  return ({ start, end }) => {
    if (end <= start) return 'nothing';
    if (end - start > LONGEST_FURNITURE) return 'words';
    const words = letters.slice(start, end);
    const around = textAround(read, start, end);
    if (withoutDigits(words) === '') return isNumberApart(around) ? 'number' : 'words';
    const count = counts.get(formOf(words))!;
    const isAtTop = start > LONGEST_FRAME && words.length > 5 && top.includes(withoutDigits(words));
    const isOnLines = (around.match(/\n+/g)?.length ?? 0) > 1;
    return (isOnLines && (count > 1 || isAtTop)) || (count > 2 && words.length > 7) ? 'head' : 'words';
  };
}

/** The gap with the spaces and marks around it. */
function textAround({ text, offsets }: ReadText, start: number, end: number): string {
  return text.slice((offsets[start - 1] ?? -1) + 1, offsets[end] ?? text.length);
}

/** `- 3 -` on a line, `3)` or `[3]` in it, or 3 right after a full stop; not the 3 of 3월. */
function isNumberApart(around: string): boolean {
  return /[\n()[\]〔〕*]|[.?!”"’』」]\s*\d/u.test(around);
}

/**
 * The words without their digits, and turned round to the smallest of their rotations: where a running head
 * happens to begin with the letter that follows it, the gap has it at its end.
 */
function formOf(words: string): string {
  const bare = withoutDigits(words);
  let smallest = bare;
  for (let at = 1; at < bare.length; at++) {
    const turned = bare.slice(at) + bare.slice(0, at);
    if (turned < smallest) smallest = turned;
  }
  return smallest;
}

function withoutDigits(letters: string): string {
  return letters.replace(/\p{N}[^\p{L}\p{N}]?/gu, '');
}

/** Before the first and after the last block one text may go on, or both have their frames; else they differ. */
function changedEnds(blocks: readonly Block[], lengths: readonly [number, number]): number {
  const [first, last] = [blocks[0]!, blocks.at(-1)!];
  const isChanged = (a: number, b: number): boolean => a > LONGEST_FRAME && b > LONGEST_FRAME;
  const begins = isChanged(first.a, first.b);
  const ends = isChanged(lengths[0] - last.a - last.length, lengths[1] - last.b - last.length);
  return Number(begins) + Number(ends);
}

/** The blocks as ranges of the texts, joined over what a page brought in between. */
function stretches(
  blocks: readonly Block[],
  differing: ReadonlySet<number>,
  a: ReadText,
  b: ReadText,
): Relation['same'] {
  const joined: { a: TextRange; b: TextRange }[] = [];
  for (const [index, block] of blocks.entries()) {
    const own = { a: rangeOf(a, block.a, block.length), b: rangeOf(b, block.b, block.length) };
    const before = joined.at(-1);
    if (before && !differing.has(index - 1)) {
      joined[joined.length - 1] = {
        a: { start: before.a.start, end: own.a.end },
        b: { start: before.b.start, end: own.b.end },
      };
    } else joined.push(own);
  }
  return joined;
}

function rangeOf({ offsets }: ReadText, start: number, length: number): TextRange {
  return { start: offsets[start]!, end: offsets[start + length - 1]! + 1 };
}
