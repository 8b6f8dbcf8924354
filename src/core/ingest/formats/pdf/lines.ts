import type { Flow } from './columns';
import type { Fragment } from './fragments';
import type { TextItem } from './pageText';

/** A line of a page. */
export interface Line {
  readonly text: string;
  /** Several where it is a row of a table. */
  readonly cells: readonly string[];
  /** Small raised figures and stars, and the place in `text` at which each stood. */
  readonly marks: readonly Mark[];
  readonly page: number;
  /** Counts the flows of the file: lines of two flows do not stand below each other. */
  readonly flow: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

export interface Mark {
  readonly at: number;
  readonly text: string;
}

/** The lines of a flow, from top to bottom. */
export function findLines({ page, fragments }: Flow, flow: number): Line[] {
  return rowsOf(fragments).map(row => {
    const cells = cellsOf(row);
    const main = row.reduce((a, b) => (b.right - b.x > a.right - a.x ? b : a));
    const { text, marks } = writeItems(row.flatMap(({ items }) => items));
    return {
      text,
      cells: cells.length > 1 ? cells.map(cell => writeItems(cell.flatMap(({ items }) => items)).text) : [],
      marks,
      page,
      flow,
      x: row[0]!.x,
      right: Math.max(...row.map(({ right }) => right)),
      y: main.y,
      size: main.size,
      font: main.font,
    };
  });
}

/** Fragments on one baseline, from left to right. */
function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y)) {
    const near = rows.findLast(row => isBeside(row, fragment));
    if (near) near.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map(row => row.toSorted((a, b) => a.x - b.x));
}

/** On the same baseline, or a mark beside it. */
function isBeside(row: readonly Fragment[], fragment: Fragment): boolean {
  return row.some(other => {
    const size = Math.max(other.size, fragment.size);
    const isSmall = Math.min(other.size, fragment.size) < size * SMALL;
    return Math.abs(other.y - fragment.y) < size * (isSmall ? 0.5 : 0.3);
  });
}

/** A gap as wide as this lies between cells; then the narrower ones of the row do too. */
const CELL_GAP = 1.4;

function cellsOf(row: readonly Fragment[]): Fragment[][] {
  const isTable = row.some(
    (fragment, index) => index > 0 && fragment.x - row[index - 1]!.right > fragment.size * CELL_GAP,
  );
  if (!isTable) return [[...row]];
  const cells: Fragment[][] = [];
  for (const [index, fragment] of row.entries()) {
    const isNear = index > 0 && fragment.x - row[index - 1]!.right < fragment.size * 0.5;
    if (isNear) cells.at(-1)!.push(fragment);
    else cells.push([fragment]);
  }
  return cells;
}

/** Smaller than the line by this much, a raised figure is a mark. */
const SMALL = 0.85;

/** The words of the items, with a blank wherever they stand apart, and without the marks. */
function writeItems(items: readonly TextItem[]): { text: string; marks: Mark[] } {
  const size = Math.max(...items.filter(item => item.text.trim()).map(item => item.size));
  const base = items.find(item => item.size > size * SMALL)!.y;
  const marks: Mark[] = [];
  let text = '';
  let reach: number | undefined;
  for (const item of items) {
    const words = item.text;
    const isApart = reach !== undefined && item.x - reach > item.size * 0.16;
    if (isApart && !/\s$/.test(text) && !/^\s/.test(words)) text += ' ';
    reach = item.x + item.width;
    const isRaised = item.size < size * SMALL && base - item.y > size * 0.1;
    if (isRaised && MARK.test(words.trim())) {
      marks.push({ at: text.length, text: words.trim() });
      text += words.endsWith(' ') ? ' ' : '';
    } else if (!(words.startsWith(' ') && (text === '' || text.endsWith(' ')))) text += words;
    else text += words.trimStart();
  }
  return { text, marks };
}

const MARK = /^(?:주 ?)?[\d*†‡§,)(\][ –-]{1,12}$/u;
