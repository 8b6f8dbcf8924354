// What tests that measure share: a large desk of words nobody wrote, and how times are said.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A desk of `count` sources, the same on every machine: `write(n, random)` gives the text of each. */
export function makeDesk(count, write) {
  const folder = mkdtempSync(join(tmpdir(), 'gakju-large '));
  mkdirSync(join(folder, 'sources'));
  let seed = 1;
  const random = most => (seed = (seed * 48_271) % 2_147_483_647) % most;
  for (let n = 0; n < count; n++) writeFileSync(join(folder, 'sources', `${n}.md`), write(n, random));
  return folder;
}

/** Prints the value in the middle and the largest, or the only one. */
export function print(what, values, unit = 'ms') {
  const sorted = values.toSorted((a, b) => a - b);
  const [middle, most] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(value =>
    value.toFixed(1),
  );
  const said = values.length === 1 ? `${most} ${unit}` : `${middle} ${unit} in the middle, ${most} at most`;
  console.log(`      ${what}: ${said}`);
}
