import type { TextRange } from '../text/textRange';

/** A stretch of `a` that stands where `b` has another; either may be empty. */
export interface UnitEdit {
  readonly a: TextRange;
  readonly b: TextRange;
}

/** Beyond this many differing units the middle is called different as a whole. */
const MOST_EDITS = 800;

/** What has to change to make `a` into `b`, in order: Myers' greedy shortest edit script. */
export function alignUnits(a: string, b: string): UnitEdit[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = { a: a.slice(head, a.length - tail), b: b.slice(head, b.length - tail) };
  if (!middle.a && !middle.b) return [];
  const steps = middle.a && middle.b ? shortestScript(middle.a, middle.b) : undefined;
  const edits = steps ?? [{ a: { start: 0, end: middle.a.length }, b: { start: 0, end: middle.b.length } }];
  return edits.map(edit => ({
    a: { start: edit.a.start + head, end: edit.a.end + head },
    b: { start: edit.b.start + head, end: edit.b.end + head },
  }));
}

/** For each number of edits the furthest place in `a` on each diagonal; undefined when there are too many. */
function shortestScript(a: string, b: string): UnitEdit[] | undefined {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const furthest = new Int32Array(2 * most + 3);
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    history.push(furthest.slice(most - edits, most + edits + 3));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = most + 1 + diagonal;
      const isDown = diagonal === -edits || (diagonal !== edits && furthest[at - 1]! < furthest[at + 1]!);
      let x = isDown ? furthest[at + 1]! : furthest[at - 1]! + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      furthest[at] = x;
      if (x >= a.length && x - diagonal >= b.length) return traceBack(history, a.length, b.length);
    }
  }
  return undefined;
}

function traceBack(history: readonly Int32Array[], aLength: number, bLength: number): UnitEdit[] {
  const edits: UnitEdit[] = [];
  let x = aLength;
  let y = bLength;
  for (let step = history.length - 1; step > 0; step--) {
    const furthest = history[step]!;
    const diagonal = x - y;
    const at = (other: number) => furthest[other + step + 1]!;
    const isDown = diagonal === -step || (diagonal !== step && at(diagonal - 1) < at(diagonal + 1));
    const fromX = isDown ? at(diagonal + 1) : at(diagonal - 1);
    const fromY = fromX - (isDown ? diagonal + 1 : diagonal - 1);
    const edit = {
      a: { start: fromX, end: isDown ? fromX : fromX + 1 },
      b: { start: fromY, end: isDown ? fromY + 1 : fromY },
    };
    prepend(edits, edit);
    x = fromX;
    y = fromY;
  }
  return edits.toReversed();
}

/** `edits` is built from the end; an edit that touches the last one added becomes part of it. */
function prepend(edits: UnitEdit[], edit: UnitEdit): void {
  const next = edits.at(-1);
  if (next && next.a.start === edit.a.end && next.b.start === edit.b.end) {
    edits[edits.length - 1] = {
      a: { start: edit.a.start, end: next.a.end },
      b: { start: edit.b.start, end: next.b.end },
    };
  } else edits.push(edit);
}
