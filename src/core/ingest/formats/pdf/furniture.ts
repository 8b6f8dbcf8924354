import type { Fragment } from './fragments';

/** The fragments of a page, and how high the page is. */
export interface PageFragments {
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

/** The pages without what stands at the head and the foot of each, and the numbers that stood there. */
export interface Unfurnished {
  readonly pages: readonly (readonly Fragment[])[];
  /** The number printed on each page, where that is known. */
  readonly printed: readonly (number | undefined)[];
}

/**
 * Tells running heads, running feet and page numbers by what they do on several pages: the outermost lines
 * that say the same at the same height, numbers apart.
 */
export function dropFurniture(pages: readonly PageFragments[]): Unfurnished {
  const rows = pages.map(({ height, fragments }, page) => edgeRows(page, height, fragments));
  const all = rows.flat();
  const repeated = new Set(all.filter(row => all.some(other => isRepeated(row, other))));
  const found = rows.map(ofPage => [
    ...outermost(
      ofPage.filter(row => row.edge === 'head'),
      repeated,
    ),
    ...outermost(
      ofPage.filter(row => row.edge === 'foot'),
      repeated,
    ),
  ]);
  return {
    pages: pages.map(({ fragments }, page) => {
      const taken = new Set(found[page]!.flatMap(row => row.fragments));
      return fragments.filter(fragment => !taken.has(fragment));
    }),
    printed: printedNumbers(found.flat(), pages.length),
  };
}

/** A line near the top or the bottom of a page. */
interface Row {
  readonly page: number;
  readonly edge: 'head' | 'foot';
  /** From that edge of the page. */
  readonly distance: number;
  /** To the next line towards the middle. */
  readonly gap: number;
  readonly size: number;
  readonly text: string;
  /** The words with every number made alike. */
  readonly key: string;
  readonly fragments: readonly Fragment[];
}

/** As many lines at either edge are looked at. */
const DEEPEST = 3;

function edgeRows(page: number, height: number, fragments: readonly Fragment[]): Row[] {
  const lines: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    if (last && fragment.y - last[0]!.y < 3) last.push(fragment);
    else lines.push([fragment]);
  }
  const row = (line: readonly Fragment[], edge: Row['edge'], next: readonly Fragment[] | undefined): Row => {
    const text = line
      .toSorted((a, b) => a.x - b.x)
      .map(({ items }) => items.map(item => item.text).join(''))
      .join(' ')
      .trim();
    return {
      page,
      edge,
      distance: edge === 'head' ? line[0]!.y : height - line[0]!.y,
      gap: next ? Math.abs(next[0]!.y - line[0]!.y) : Infinity,
      size: line[0]!.size,
      text,
      key: text.replace(/\d{1,6}/g, '#').replace(/\s+/g, ''),
      fragments: line,
    };
  };
  const heads = lines.slice(0, DEEPEST).map((line, at) => row(line, 'head', lines[at + 1]));
  const feet = lines.toReversed().slice(0, DEEPEST);
  return [...heads, ...feet.map((line, at) => row(line, 'foot', feet[at + 1] ?? lines.at(-DEEPEST - 1)))];
}

function isRepeated(row: Row, other: Row): boolean {
  if (row.page === other.page || row.edge !== other.edge || row.text.length > 120) return false;
  if (Math.abs(row.distance - other.distance) > 4 || Math.abs(row.size - other.size) > 0.5) return false;
  if (row.key !== other.key) return false;
  // Lines of nothing but numbers may be rows of a table.
  return /\p{L}/u.test(row.key) || numberIn(row.text) - row.page === numberIn(other.text) - other.page;
}

/** From the edge inwards, as far as lines are furniture. */
function outermost(rows: readonly Row[], repeated: ReadonlySet<Row>): Row[] {
  const end = rows.findIndex(row => !repeated.has(row) && !isLoneNumber(row));
  return rows.slice(0, end < 0 ? rows.length : end);
}

const NUMBER =
  /^(?:[-–—―[(<〈] ?)?(?:p(?:age|\.) ?)?(\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?(?: ?쪽)?(?: ?[-–—―\])>〉])?$/iu;

/** A page number although no other page has one: marked as such, well apart, or the number of this page. */
function isLoneNumber(row: Row): boolean {
  if (row.fragments.length > 1 || !NUMBER.test(row.text)) return false;
  return row.gap > row.size * 2 || !/^\d+$/.test(row.text) || numberIn(row.text) === row.page + 1;
}

function numberIn(text: string): number {
  return Number(NUMBER.exec(text)?.[1] ?? Number.NaN);
}

/**
 * The number printed on each page, where pages agree: what is added to a page's place in the file to give it
 * is the same on several. A page without a number counts on from the one before, or back from the next.
 */
function printedNumbers(rows: readonly Row[], count: number): (number | undefined)[] {
  const pagesByOffset = new Map<number, Set<number>>();
  const offsetsOf = ({ text, page }: Row): number[] =>
    [...text.matchAll(/\d{1,4}/g)].map(([digits]) => Number(digits) - page);
  for (const row of rows)
    for (const offset of offsetsOf(row)) {
      const pages = pagesByOffset.get(offset) ?? new Set();
      pagesByOffset.set(offset, pages.add(row.page));
      // A number by itself needs no other page to be believed.
      if (NUMBER.test(row.text) && numberIn(row.text) === offset + row.page) pages.add(-1);
    }
  const support = (offset: number): number => pagesByOffset.get(offset)!.size;
  const offsets = Array.from({ length: count }, (): number | undefined => undefined);
  for (const row of rows)
    for (const offset of offsetsOf(row)) {
      const known = offsets[row.page];
      if (support(offset) > (known === undefined ? 1 : support(known))) offsets[row.page] = offset;
    }
  for (let page = 1; page < count; page++) offsets[page] ??= offsets[page - 1];
  for (let page = count - 2; page >= 0; page--) offsets[page] ??= offsets[page + 1];
  return offsets.map((offset, page) =>
    offset !== undefined && page + offset > 0 ? page + offset : undefined,
  );
}
