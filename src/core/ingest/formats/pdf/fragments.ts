import type { TextItem } from './pageText';

/** Items that stand side by side on one baseline with no more than a blank between them. */
export interface Fragment {
  readonly items: readonly TextItem[];
  readonly x: number;
  readonly right: number;
  /** Baseline, size and font of most of its characters; marks stand higher and are smaller. */
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** Puts together the items that were drawn one after the other on one line. */
export function findFragments(items: readonly TextItem[]): Fragment[] {
  const rows = findRows(items);
  const divided = rows.map(divideRow);
  const ends = divided.filter(parts => parts.length === 1).map(([row]) => endOf(row!));
  return rows.flatMap((row, index) => {
    const parts = divided[index]!;
    // The full lines around it show where a stretched line has to end.
    const isStretched =
      parts.length > 1 && hasEvenGaps(row) && ends.filter(end => Math.abs(end - endOf(row)) < 2).length >= 2;
    return (isStretched ? [row] : parts).map(fragmentOf);
  });
}

function findRows(items: readonly TextItem[]): TextItem[][] {
  const rows: TextItem[][] = [];
  let last: TextItem | undefined;
  for (const item of items) {
    if (last && followsInRow(last, item)) rows.at(-1)!.push(item);
    else if (item.text.trim()) rows.push([item]);
    else continue;
    last = item;
  }
  return rows;
}

/** The fragment that some items make: what most of their characters are, it is. */
function fragmentOf(items: readonly TextItem[]): Fragment {
  const { y, size, font } = items.reduce((main, item) => (weight(item) > weight(main) ? item : main));
  const x = Math.min(...items.map(item => item.x));
  return { items, x, right: endOf(items), y, size, font };
}

/** The larger of two equally long pieces is no mark. */
function weight(item: TextItem): number {
  return item.text.trim().length * item.size;
}

/** Wider blanks than this, by the size of the type, are no blanks between words unless all of the row are. */
const WIDEST_BLANK = 0.9;
/** As wide as blanks become where a line is stretched to the full width. */
const WIDEST_STRETCHED = 5;

function followsInRow(last: TextItem, item: TextItem): boolean {
  const size = Math.max(last.size, item.size);
  const end = last.text.trim() ? last.x + last.width : last.x;
  const gap = item.x - end;
  return Math.abs(item.y - last.y) < size * 0.55 && gap > -size * 0.5 && gap < size * WIDEST_STRETCHED;
}

/** The parts of a row between its wide gaps. */
function divideRow(row: readonly TextItem[]): TextItem[][] {
  const parts: TextItem[][] = [];
  let last: TextItem | undefined;
  for (const item of row) {
    const isGap = last && item.text.trim() && gapBetween(last, item) > item.size * WIDEST_BLANK;
    if (!last || isGap) parts.push([]);
    parts.at(-1)!.push(item);
    if (item.text.trim()) last = item;
  }
  return parts;
}

/** Whether all blanks of the row are about as wide, and there are several. */
function hasEvenGaps(row: readonly TextItem[]): boolean {
  const words = row.filter(item => item.text.trim());
  const gaps = words
    .slice(1)
    .map((item, index) => gapBetween(words[index]!, item))
    .filter(gap => gap > words[0]!.size * 0.12);
  if (gaps.length < 2 || words.some(item => /\S\s+\S/.test(item.text))) return false;
  return Math.max(...gaps) < Math.min(...gaps) * 1.4;
}

function endOf(row: readonly TextItem[]): number {
  return Math.max(...row.filter(item => item.text.trim()).map(item => item.x + item.width));
}

function gapBetween(left: TextItem, right: TextItem): number {
  return right.x - (left.x + left.width);
}
