import assert from 'node:assert/strict';
import { lineColumnAt, lineStarts } from '../../../src/core/text/lines';

describe('lines and columns', () => {
  it('count every kind of line end once', () => {
    assert.deepEqual(lineStarts('a\nb\r\nc\rd'), [0, 2, 5, 7]);
  });

  it('place an offset in its line', () => {
    const starts = lineStarts('가나\n다라\n');
    assert.deepEqual(lineColumnAt(starts, 0), { line: 0, column: 0 });
    assert.deepEqual(lineColumnAt(starts, 4), { line: 1, column: 1 });
    assert.deepEqual(lineColumnAt(starts, 6), { line: 2, column: 0 });
  });
});
