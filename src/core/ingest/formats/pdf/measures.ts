import type { Line } from './lines';

/** What is usual in a file, so that the unusual says something. */
export interface Measures {
  /** The size of most of its type, and the font. */
  readonly size: number;
  readonly font: string;
  /** How far below each other lines of one paragraph stand, by the size of their type. */
  readonly leading: (size: number) => number;
  /** The edges of the column that the line stands in. */
  readonly column: (line: Line) => { readonly left: number; readonly right: number };
  /** A line with more room than this at its end ends its paragraph, unless the next word is longer. */
  readonly tolerance: number;
}

export function measure(lines: readonly Line[]): Measures {
  const size = mostCommon(lines.map(line => [half(line.size), line.text.length]));
  const body = lines.filter(line => half(line.size) === size);
  const font = mostCommon(body.map(line => [line.font, line.text.length])) ?? '';
  const leadings = new Map<number, [number, number][]>();
  for (const [above, below] of pairs(lines)) {
    const step = below.y - above.y;
    if (half(above.size) !== half(below.size) || step > above.size * 2.6) continue;
    const known = leadings.get(half(above.size)) ?? [];
    leadings.set(half(above.size), known);
    known.push([half(step), Math.min(above.text.length, below.text.length)]);
  }
  const usual = new Map([...leadings].map(([key, steps]) => [key, mostCommon(steps)!]));
  const ratio = (usual.get(size ?? 0) ?? 15) / (size || 10);
  const column = findColumns(lines, size ?? 10);
  return {
    size: size ?? 10,
    font,
    leading: of => usual.get(half(of)) ?? of * ratio,
    column,
    tolerance: findTolerance(body, column),
  };
}

/** The lines of each flow, in order. */
export function linesByFlow(lines: readonly Line[]): Map<number, Line[]> {
  const byFlow = new Map<number, Line[]>();
  for (const line of lines) {
    const known = byFlow.get(line.flow);
    if (known) known.push(line);
    else byFlow.set(line.flow, [line]);
  }
  return byFlow;
}

/** Lines that stand below each other. */
export function* pairs(lines: readonly Line[]): Generator<readonly [Line, Line]> {
  for (let index = 1; index < lines.length; index++) {
    const [above, below] = [lines[index - 1]!, lines[index]!];
    if (above.flow === below.flow) yield [above, below];
  }
}

/** In halves of a point: sizes and distances differ by rounding. */
function half(value: number): number {
  return Math.round(value * 2) / 2;
}

function mostCommon<T>(weighed: readonly (readonly [T, number])[]): T | undefined {
  const totals = new Map<T, number>();
  for (const [value, weight] of weighed) totals.set(value, (totals.get(value) ?? 0) + weight);
  let best: T | undefined;
  for (const [value, total] of totals) if (best === undefined || total > totals.get(best)!) best = value;
  return best;
}

/**
 * The edges of each flow: where its lines begin, and as far as lines reach in the flows of the file that
 * begin at the same place. A short last column alone would not know how wide it is.
 */
function findColumns(lines: readonly Line[], size: number): Measures['column'] {
  const byFlow = new Map<number, FlowEdges>();
  for (const [flow, all] of linesByFlow(lines)) {
    // Notes below two columns may be as wide as both, and so may a title above them.
    const usual = all.filter(line => Math.abs(line.size - size) < size * 0.04);
    const isOther = usual.length === 0;
    const members = isOther ? all : usual;
    const left = Math.min(...members.map(line => line.x));
    byFlow.set(flow, { left, width: Math.max(...members.map(line => line.right)) - left, isOther });
  }
  const flows = [...byFlow.values()];
  const known = new Map(
    [...byFlow].map(([flow, edges]) => {
      const widths = flows.filter(other => isSameColumn(edges, other)).map(other => other.width);
      return [flow, { left: edges.left, right: edges.left + Math.max(...widths) }];
    }),
  );
  return line => known.get(line.flow)!;
}

interface FlowEdges {
  readonly left: number;
  readonly width: number;
  readonly isOther: boolean;
}

/** A title over two columns may begin where the first column does, but is much wider. */
function isSameColumn(edges: FlowEdges, other: FlowEdges): boolean {
  return (
    edges.isOther === other.isOther &&
    Math.abs(other.left - edges.left) < 4 &&
    other.width < edges.width * 1.6
  );
}

/**
 * How ragged the right edge is: most lines that end amid a sentence are full, so the room that they leave is
 * what a full line may leave.
 */
function findTolerance(body: readonly Line[], column: Measures['column']): number {
  const rooms = body
    .filter(line => !/[.?!…。:”"’')\]]\s*$/.test(line.text) && line.cells.length === 0)
    .map(line => (column(line).right - line.right) / line.size)
    .filter(room => room < 8)
    .toSorted((a, b) => a - b);
  const most = rooms[Math.floor(rooms.length * 0.9)] ?? 1;
  return Math.max(0.6, most);
}
