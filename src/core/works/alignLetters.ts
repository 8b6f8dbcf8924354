import { SHINGLE, shingleHashes } from './sketch';

/** A run of letters that stands in both texts: `[a, a + length)` of the one, `[b, b + length)` of the other. */
export interface Block {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Every so many letters a shingle of the first text is entered: a common run of 19 letters is never missed. */
const STRIDE = 4;
/** A shingle that stands oftener is a running head; it tells nothing about where we are. */
const MOST_PLACES = 8;
/** So many blocks back the chain is looked for. */
const LOOK_BACK = 64;

/** The common runs of two texts, in the order in which both have them, from the chain that covers most. */
export function alignLetters(a: string, b: string): Block[] {
  return longestChain(commonRuns(a, b));
}

/** Common runs in the order of `b`, without overlap there. */
function commonRuns(a: string, b: string): Block[] {
  const places = placesOf(a);
  const hashes = shingleHashes(b);
  const runs: Block[] = [];
  let [doneA, doneB] = [0, 0];
  for (let at = 0; at < hashes.length;) {
    const found = places.get(hashes[at]!);
    const run = found && longestFrom(a, b, nearest(found, doneA), at, doneB);
    if (run) {
      runs.push(run);
      doneA = run.a + run.length;
      doneB = at = run.b + run.length;
    } else at++;
  }
  return runs;
}

function placesOf(letters: string): ReadonlyMap<number, readonly number[]> {
  const hashes = shingleHashes(letters);
  const places = new Map<number, number[]>();
  for (let at = 0; at < hashes.length; at += STRIDE) {
    const known = places.get(hashes[at]!);
    if (!known) places.set(hashes[at]!, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

/** Of several places the first one after the run before: texts go on. */
function nearest(places: readonly number[], done: number): number {
  return places.find(place => place >= done) ?? places.at(-1)!;
}

function longestFrom(a: string, b: string, atA: number, atB: number, doneB: number): Block | undefined {
  if (a.slice(atA, atA + SHINGLE) !== b.slice(atB, atB + SHINGLE)) return undefined;
  let [startA, startB] = [atA, atB];
  while (startA > 0 && startB > doneB && a[startA - 1] === b[startB - 1]) {
    startA--;
    startB--;
  }
  let length = SHINGLE + atA - startA;
  while (
    startA + length < a.length &&
    startB + length < b.length &&
    a[startA + length] === b[startB + length]
  )
    length++;
  return { a: startA, b: startB, length };
}

function longestChain(runs: readonly Block[]): Block[] {
  const sums = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  let best = -1;
  for (const [index, run] of runs.entries()) {
    let sum = run.length;
    for (let other = Math.max(0, index - LOOK_BACK); other < index; other++) {
      const isBefore = runs[other]!.a + runs[other]!.length <= run.a;
      if (!isBefore || sums[other]! + run.length <= sum) continue;
      sum = sums[other]! + run.length;
      before[index] = other;
    }
    sums[index] = sum;
    if (best < 0 || sum > sums[best]!) best = index;
  }
  const chain: Block[] = [];
  for (let at = best; at >= 0; at = before[at]!) chain.push(runs[at]!);
  return chain.reverse();
}
