import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { HashOwners } from '../../../src/core/works/hashOwners';

describe('the owners of hashes', () => {
  it('are those that were added and not taken out, however full the table is', () => {
    const change = fc.tuple(fc.constantFrom(0, 256, 512, 0xffffffff, 384, 7, 8, 263), fc.nat({ max: 4 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), fc.nat({ max: 900 }), (changes, others) => {
        const owners = new HashOwners();
        const expected = new Map<number, Set<number>>();
        for (let hash = 0; hash < others; hash++) owners.add(100_000 + hash * 256, 9);
        for (const [hash, source] of changes) {
          const known = expected.get(hash) ?? new Set();
          expected.set(hash, known);
          if (known.delete(source)) owners.remove(hash, source);
          else {
            known.add(source);
            owners.add(hash, source);
          }
        }
        for (const [hash, sources] of expected) assert.deepEqual(new Set(owners.of(hash)), sources);
      }),
    );
  });
});
