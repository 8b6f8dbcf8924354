import { FUZZ_TARGETS } from '../../support/fuzzing';
import { dice, mutate } from '../../support/mutate';

/** Few of them here; `npm run fuzz` goes on for as long as one likes. */
const FILES = 60;

describe('a changed file', function () {
  this.timeout(60_000);
  for (const [name, { sample, read }] of Object.entries(FUZZ_TARGETS)) {
    it(`is borne by the reader: ${name}`, async () => {
      for (let seed = 1; seed <= FILES; seed++) await read(mutate(sample, dice(seed)));
    });
  }
});
