import { FUZZ_TARGETS } from '../support/fuzzing';
import { dice, mutate } from '../support/mutate';

/** A file that a reader did not bear, and the seed that makes it again. */
export interface Finding {
  readonly target: string;
  readonly seed: number;
  readonly bytes: Uint8Array;
  readonly reason: string;
}

/** No mutated file is large: one that takes longer found something slow. */
const SLOW = 5000;

export const targets: readonly string[] = Object.keys(FUZZ_TARGETS);

/** Feeds changed files to one reader until `until`; gives the count and the first that fails. */
export async function fuzz(
  target: string,
  firstSeed: number,
  until: number,
): Promise<{ count: number; finding?: Finding }> {
  const { sample, read } = FUZZ_TARGETS[target]!;
  let count = 0;
  for (let seed = firstSeed; Date.now() < until; seed++, count++) {
    const bytes = mutate(sample, dice(seed));
    const start = Date.now();
    try {
      await read(bytes);
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { count, finding: { target, seed, bytes, reason } };
    }
    const took = Date.now() - start;
    if (took > SLOW) return { count, finding: { target, seed, bytes, reason: `it took ${took} ms` } };
  }
  return { count };
}
