import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits, composeEdits, offsetAfter } from '../../../src/core/text/textEdit';
import type { TextEdit } from '../../../src/core/text/textEdit';

describe('composeEdits', () => {
  it('does at once what two calculations do one after the other', () => {
    const first = [{ range: { start: 4, end: 4 }, newText: '[^1]' }];
    const second = [
      { range: { start: 0, end: 2 }, newText: '나' },
      { range: { start: 6, end: 7 }, newText: '2' },
    ];
    assert.deepEqual(composeEdits('가가 다 라', first, second), [
      { range: { start: 0, end: 2 }, newText: '나' },
      { range: { start: 4, end: 4 }, newText: '[^2]' },
    ]);
  });

  it('gives the same text for any edits', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), editsSeed, editsSeed, (text, one, two) => {
        const first = editsOf(text, one);
        const between = applyEdits(text, first);
        const second = editsOf(between, two);
        assert.equal(applyEdits(text, composeEdits(text, first, second)), applyEdits(between, second));
      }),
    ));
});

describe('offsetAfter', () => {
  it('moves with what comes before it and stands behind what is inserted at it', () => {
    const edits = [
      { range: { start: 0, end: 2 }, newText: '가나다' },
      { range: { start: 5, end: 5 }, newText: '!' },
      { range: { start: 8, end: 9 }, newText: '' },
    ];
    assert.equal(offsetAfter(edits, 4), 5);
    assert.equal(offsetAfter(edits, 5), 7);
  });
});

const editsSeed = fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 4 })), { maxLength: 5 });

/** Edits of the text that do not overlap. */
function editsOf(text: string, seed: readonly (readonly [number, number, string])[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let from = 0;
  for (const [gap, length, newText] of seed) {
    const start = Math.min(text.length, from + gap);
    const end = Math.min(text.length, start + length);
    edits.push({ range: { start, end }, newText });
    from = end + 1;
    if (from > text.length) break;
  }
  return edits;
}
