import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findSentences } from '../../../src/core/text/sentences';

describe('findSentences', () => {
  it('ends Korean sentences at 다, 까 and 요', () => {
    check('⟦회담이 열렸다.⟧ ⟦누가 이겼는가?⟧ ⟦아무도 모른다!⟧');
  });

  it('keeps a quotation inside its sentence, however many sentences it holds', () => {
    check('⟦그는 “싸움은 끝났다. 집으로 간다.”라고 말했다.⟧ ⟦믿는 이는 없었다.⟧');
    check('⟦“왜 갔는가?”라는 물음이 남는다.⟧');
    check('⟦“Why?” he asked.⟧ ⟦“No idea!” she said.⟧');
  });

  it('takes closing marks, note marks and citations into the sentence', () => {
    check('⟦한계가 있었다(김하나 2023).⟧ ⟦다음 해에도 그랬다.[3]⟧ ⟦끝이다.1)⟧ ⟦정말이다.”⟧');
    check('⟦He called it “over.”⟧ ⟦(See Fig. 3.)⟧ ⟦Then he left.[^2]⟧');
  });

  it('goes over decimals, initials and abbreviations', () => {
    check('⟦수출은 3.5% 늘었다.⟧ ⟦J. R. Kim met the U.S. envoy on Monday.⟧ ⟦Prof. Lee agreed.⟧');
  });

  it('ends at a capital letter that is no initial', () => check('⟦This was Plan B.⟧ ⟦The rest is known.⟧'));

  it('goes over the points of a date and the number of an article', () => {
    check('⟦회의는 2024. 7. 8. 열렸다.⟧ ⟦제1조. 이 조약은 곧 발효한다.⟧');
  });

  it('keeps the number of an item with its item', () => check('⟦1. 배경은 이렇다.⟧ ⟦나. 결론은 다르다.⟧'));

  it('ends at dots of omission only where a new sentence begins', () => {
    check('⟦They left… and came back.⟧ ⟦그런가……⟧ ⟦아니다.⟧');
  });

  it('divides sentences that lost the space between them', () =>
    check('⟦물가가 올랐다.⟧⟦그러나 임금은 그대로다.⟧'));

  it('takes a heading for a sentence of its own', () => {
    check('⟦왜 지금인가⟧\n\n⟦답은 간단하다.⟧\n\n⟦끝⟧');
  });

  it('gives all of the text but the blanks between, in order', () => {
    const unit = fc.constantFrom('가', '다', '.', '?', '”', '“', '(', ')', ' ', '\n', 'A', '3', '…', '다. ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), text => {
        let at = 0;
        for (const { start, end } of findSentences(text)) {
          assert.equal(text.slice(at, start).trim(), '');
          assert.ok(end > start);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          at = end;
        }
        assert.equal(text.slice(at).trim(), '');
      }),
    );
  });

  it('takes no longer per character for a long text of one mark', () => {
    for (const mark of ['가', '.', '(', '“', '다. ', '1. ', 'A.', '\n'])
      assert.ok(findSentences(mark.repeat(50_000)));
  });
});

/** The sentences of the text without the brackets ⟦ ⟧ must be what they enclose. */
function check(marked: string): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(found => found[1]);
  assert.deepEqual(
    findSentences(text).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}
