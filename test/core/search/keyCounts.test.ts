import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { KeyCounts } from '../../../src/core/search/keyCounts';

describe('counts by key', () => {
  it('are those of a Map, whatever comes and goes', () => {
    const key = fc.oneof(fc.nat({ max: 600 }), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.constantFrom(1, -1)), { maxLength: 2000 }), changes => {
        const counts = new KeyCounts();
        const expected = new Map<number, number>();
        for (const [changed, by] of changes) {
          counts.change(changed, by === 1 ? 1 : -1);
          expected.set(changed, (expected.get(changed) ?? 0) + by);
        }
        for (const [changed, count] of expected) assert.equal(counts.of(changed), count);
        assert.equal(counts.of(12_345_678), expected.get(12_345_678) ?? 0);
      }),
    );
  });
});
