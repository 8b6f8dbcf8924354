import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/textEdit';

describe('text edits', () => {
  it('apply in any order, each to the text as it was', () => {
    const edits = [
      { range: { start: 4, end: 5 }, newText: '!' },
      { range: { start: 0, end: 1 }, newText: 'AA' },
    ];
    assert.equal(applyEdits('abcde', edits), 'AAbcd!');
  });

  it('insert at one place in the order given', () => {
    const at = { start: 1, end: 1 };
    assert.equal(
      applyEdits('ab', [
        { range: at, newText: '1' },
        { range: at, newText: '2' },
      ]),
      'a12b',
    );
  });

  it('refuse to overlap, as that is our own mistake', () => {
    assert.throws(() =>
      applyEdits('abc', [
        { range: { start: 0, end: 2 }, newText: '' },
        { range: { start: 1, end: 3 }, newText: '' },
      ]),
    );
  });
});
