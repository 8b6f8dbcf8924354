import type { Fragment } from './fragments';

/** A stretch of a page that is read from top to bottom: the page itself, one of its columns, or a part of one. */
export interface Flow {
  readonly page: number;
  readonly fragments: readonly Fragment[];
}

/** An edge at which a column begins, and the height over which it runs beside the one before it. */
interface Gutter {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The stretches of all pages in the order in which they are read. */
export function findFlows(pages: readonly (readonly Fragment[])[]): Flow[] {
  const edges = new Set(pages.flatMap(findEdges));
  return pages.flatMap((fragments, page) => flowsOf(page, fragments, gutters(fragments, [...edges])));
}

/** What reaches over a gutter (a title, a wide table) divides the columns above it from those below. */
function flowsOf(page: number, fragments: readonly Fragment[], found: readonly Gutter[]): Flow[] {
  const flows: { section: number; column: number; fragments: Fragment[] }[] = [];
  let section = 0;
  let wasWide = true;
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const beside = found.filter(({ top, bottom }) => fragment.y > top && fragment.y < bottom);
    const isWide = beside.length === 0 || beside.some(({ x }) => crosses(fragment, x));
    if (isWide !== wasWide) section++;
    wasWide = isWide;
    const column = isWide ? 0 : beside.filter(({ x }) => fragment.x >= x - TOLERANCE).length;
    const flow = flows.find(other => other.section === section && other.column === column);
    if (flow) flow.fragments.push(fragment);
    else flows.push({ section, column, fragments: [fragment] });
  }
  return flows
    .toSorted((a, b) => a.section - b.section || a.column - b.column)
    .map(flow => ({ page, fragments: flow.fragments }));
}

/** Beginnings of lines that are this close stand at one edge. */
const TOLERANCE = 3;
/** So many lines at least make a column; where another page has the column, one will do. */
const FEWEST = 5;

/**
 * Where columns begin, besides the first: an edge where many lines begin and that hardly any line beside them
 * reaches over, with lines on both sides that fill their columns as prose does. Cells of a table do not.
 */
function findEdges(fragments: readonly Fragment[]): number[] {
  const found: number[] = [];
  for (const { x, members } of clusters(fragments).slice(1)) {
    if (members.length < FEWEST) continue;
    const apart = besideEdge(fragments, members, x, found.at(-1) ?? -Infinity);
    if (apart.length >= FEWEST - 1 && isProse(members) && isProse(apart)) found.push(Math.round(x));
  }
  return found;
}

/** The lines between the edges beside the members; none where too many of them reach over the edge. */
function besideEdge(
  fragments: readonly Fragment[],
  members: readonly Fragment[],
  x: number,
  from: number,
): Fragment[] {
  const [top, bottom] = [Math.min(...members.map(({ y }) => y)), Math.max(...members.map(({ y }) => y))];
  const left = fragments.filter(
    other =>
      other.y >= top - 2 && other.y <= bottom + 2 && other.x < x - TOLERANCE && other.x >= from - TOLERANCE,
  );
  const apart = left.filter(({ right }) => right < x - 2);
  return left.length - apart.length > left.length * 0.2 ? [] : apart;
}

/** The edges that this page has, each over the heights at which no line reaches over it. */
function gutters(fragments: readonly Fragment[], edges: readonly number[]): Gutter[] {
  return edges.flatMap(x => {
    const members = fragments.filter(other => Math.abs(other.x - x) <= TOLERANCE);
    if (!members.length) return [];
    const over = fragments.filter(fragment => crosses(fragment, x)).map(({ y }) => y);
    const stretches = new Map<number, Gutter>();
    for (const { y } of members) {
      const top = Math.max(-Infinity, ...over.filter(other => other < y));
      stretches.set(top, { x, top, bottom: Math.min(Infinity, ...over.filter(other => other >= y)) });
    }
    return [...stretches.values()];
  });
}

/** Lines that mostly reach as far as the longest of them, and have words enough. */
function isProse(lines: readonly Fragment[]): boolean {
  const left = Math.min(...lines.map(({ x }) => x));
  const widths = lines.map(({ right }) => right - left).toSorted((a, b) => a - b);
  const full = widths[Math.floor(widths.length * 0.9)]!;
  const size = lines[0]!.size;
  return full > size * 8 && widths.filter(width => width > full * 0.8).length >= widths.length * 0.5;
}

function crosses(fragment: Fragment, x: number): boolean {
  return fragment.x < x - TOLERANCE && fragment.right > x;
}

/** The fragments by where they begin, from left to right. */
function clusters(fragments: readonly Fragment[]): { x: number; members: Fragment[] }[] {
  const found: { x: number; members: Fragment[] }[] = [];
  for (const fragment of fragments.toSorted((a, b) => a.x - b.x)) {
    const last = found.at(-1);
    if (last && fragment.x - last.x < TOLERANCE) last.members.push(fragment);
    else found.push({ x: fragment.x, members: [fragment] });
  }
  return found;
}
