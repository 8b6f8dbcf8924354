/** A shingle is so many letters: four words of Korean, three of English. */
export const SHINGLE = 16;

/** One shingle in so many stands for a long text, … */
const SAMPLED = 32;
/** … and so many at least for a short one. */
const FEWEST = 48;

/**
 * A text's fingerprint: the shingles with the smallest hashes, in order. Two texts choose alike, whichever
 * came first, so what they share of the fingerprints is what they share of their words.
 */
export interface Sketch {
  readonly hashes: Uint32Array;
  /** Every shingle whose hash is not above this is among `hashes`. */
  readonly limit: number;
}

export function sketchOf(letters: string): Sketch {
  const hashes = shingleHashes(letters);
  // Of a long text those below the usual limit are enough; only of a short one all have to be put in order.
  const usual = inOrder(hashes.filter(hash => hash <= USUAL_LIMIT));
  const all = usual.length >= FEWEST ? usual : inOrder(hashes);
  const limit = Math.max(USUAL_LIMIT, all[Math.min(FEWEST, all.length) - 1] ?? 0);
  let count = 0;
  while (count < all.length && all[count]! <= limit) count++;
  return { hashes: all.slice(0, count), limit };
}

const USUAL_LIMIT = 0xffffffff / SAMPLED;

/** The different hashes, the smallest first. */
function inOrder(hashes: Uint32Array): Uint32Array {
  return hashes.sort().filter((hash, at, sorted) => at === 0 || hash !== sorted[at - 1]);
}

/** How much of the shorter text stands in the other one, by their fingerprints: 0 to 1. */
export function sharedShare(a: Sketch, b: Sketch): number {
  const limit = Math.min(a.limit, b.limit);
  let [first, second, shared] = [0, 0, 0];
  while (first < a.hashes.length && second < b.hashes.length) {
    const [left, right] = [a.hashes[first]!, b.hashes[second]!];
    if (left > limit || right > limit) break;
    if (left === right) shared++;
    if (left <= right) first++;
    if (right <= left) second++;
  }
  const smaller = Math.min(countUpTo(a, limit), countUpTo(b, limit));
  return smaller ? shared / smaller : 0;
}

/** The hash of each shingle by its place: a rolling polynomial, its bits then mixed. */
export function shingleHashes(letters: string): Uint32Array {
  const count = Math.max(0, letters.length - SHINGLE + 1);
  const hashes = new Uint32Array(count);
  let hash = 0;
  for (let at = 0; at < letters.length; at++) {
    if (at >= SHINGLE) hash = (hash - Math.imul(letters.charCodeAt(at - SHINGLE), LEAVING)) | 0;
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(at)) | 0;
    if (at >= SHINGLE - 1) hashes[at - SHINGLE + 1] = mixed(hash);
  }
  return hashes;
}

const BASE = 0x01000193;
/** The factor of the letter that leaves the window: BASE to the power of SHINGLE − 1. */
const LEAVING = Array.from({ length: SHINGLE - 1 }).reduce<number>(power => Math.imul(power, BASE), 1);

function mixed(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function countUpTo({ hashes }: Sketch, limit: number): number {
  let count = 0;
  while (count < hashes.length && hashes[count]! <= limit) count++;
  return count;
}
