import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { NumberTable } from '../../../src/core/search/numberTable';

describe('numbers by their keys', () => {
  it('are those of a Map, whatever is set', () => {
    const key = fc.oneof(fc.nat({ max: 600 }), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer()), { maxLength: 2000 }), entries => {
        const table = new NumberTable();
        const expected = new Map<number, number>();
        for (const [changed, value] of entries) {
          table.set(changed, value);
          expected.set(changed, value);
        }
        for (const [changed, value] of expected) assert.equal(table.get(changed), value);
        assert.equal(table.get(12_345_678), expected.get(12_345_678) ?? 0);
        assert.deepEqual(new Set(table.keys()), new Set(expected.keys()));
      }),
    );
  });
});
