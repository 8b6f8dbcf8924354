import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { foldLayout } from '../../../src/core/quotes/foldLayout';

describe('foldLayout', () => {
  it('is blind to white space and invisible characters', () => {
    same('북·러 정상\n\n회담', '북·러정상회담');
    same('소형구축함\r\n (Marshal)', '소형구축함(Marshal)');
    same('조\u00ad약\u200b문\ufeff', '조약문');
  });

  it('takes all forms of a mark for one', () => {
    same('“혈맹”', '"혈맹"', '‘혈맹’', "'혈맹'", '„혈맹‟');
    same('북·러', '북ㆍ러', '북・러', '북•러', '북∙러', '북‧러');
    same('한-러', '한–러', '한—러', '한‑러', '한−러', '한－러', '한--러');
    same('6~7월', '6∼7월', '6〜7월', '6～7월');
    same('그러나…', '그러나...', '그러나……', '그러나.....', '그러나⋯');
    same('（２０２４）', '(2024)');
  });

  it('takes composed and decomposed letters for one', () => {
    same('북한의 핵실험', '북한의 핵실험'.normalize('NFD'));
    same('Küstenwache', 'Küstenwache'.normalize('NFD'));
    same('金日成', '\uf90a日成');
  });

  it('never takes two letters, digits or words for one', () => {
    differ('있다', '없다');
    differ('7000', '700');
    differ('북한', '북학');
    differ('㎜', 'mm');
    differ('Moscow', 'moscow');
    differ('1.5', '15');
    differ('..', '…');
  });

  it('leads back to where each character stands', () => {
    const { folded, at, rangeOf, text } = foldLayout('가 나...\n다');
    assert.equal(folded, '가나…다');
    assert.deepEqual([0, 1, 2, 3, 4].map(at), [0, 2, 3, 7, 8]);
    assert.deepEqual(rangeOf({ start: 1, end: 3 }), { start: 2, end: 6 });
    assert.equal(text.length, 8);
  });

  it('leads a decomposed syllable back as a whole', () => {
    const { folded, rangeOf } = foldLayout('각 주'.normalize('NFD'));
    assert.equal(folded, '각주');
    assert.deepEqual(rangeOf({ start: 0, end: 1 }), { start: 0, end: 3 });
  });

  it('folds any part of a text as that part of the folded text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 24 }), text => {
        const { folded, rangeOf } = foldLayout(text);
        for (let index = 0; index < folded.length; index++) {
          const range = rangeOf({ start: index, end: index + 1 });
          assert.ok(range.start < range.end && range.end <= text.length);
        }
        assert.equal(foldLayout(folded).folded, folded);
      }),
      { numRuns: 50 },
    );
  });
});

function same(...texts: string[]): void {
  for (const text of texts) assert.equal(foldLayout(text).folded, foldLayout(texts[0]!).folded, text);
}

function differ(a: string, b: string): void {
  assert.notEqual(foldLayout(a).folded, foldLayout(b).folded);
}
