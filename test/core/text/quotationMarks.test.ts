import assert from 'node:assert/strict';
import { setQuotationMarks } from '../../../src/core/text/quotationMarks';

describe('setQuotationMarks', () => {
  it('turns the marks of a text that goes between marks', () => {
    check(1, '“가” 나', '‘가’ 나');
    check(1, '‘가’ 나', '‘가’ 나');
    check(1, '“가 ‘나’ 다”', '‘가 “나” 다’');
    check(1, '‘가 “나 ‘다’ 라” 마’', '‘가 “나 ‘다’ 라” 마’');
    check(1, '“가” “나”', '‘가’ ‘나’');
  });

  it('makes straight marks curly', () => {
    check(0, '"가" \'나\'', '“가” ‘나’');
    check(0, `He said "it's 'done'".`, 'He said “it’s ‘done’”.');
    check(1, '"가"라고', '‘가’라고');
    check(0, '("가")', '(“가”)');
  });

  it('keeps apostrophes and measures', () => {
    check(0, "Russia's soldiers don't", 'Russia’s soldiers don’t');
    check(0, '6\' 2" tall', '6\' 2" tall');
  });

  it('keeps a mark without a partner and says so', () => {
    check(0, '가” 나', '가” 나', false);
    check(1, '가” 나', '가’ 나', false);
    check(1, '“가 나', '‘가 나', false);
  });

  it('changes nothing but marks', () => {
    const text = '가 나\n다, “라”… 1·2—3';
    const { text: set } = setQuotationMarks(text, 1);
    assert.equal(set.length, text.length);
    assert.equal(set.replace(/[‘’“”]/g, ''), text.replace(/[‘’“”]/g, ''));
  });

  it('stands hostile input', () => {
    for (const mark of ['“', '”', '"', "'", '‘', '’']) setQuotationMarks(mark.repeat(20_000), 1);
  });
});

function check(depth: 0 | 1, text: string, expected: string, isBalanced = true): void {
  assert.deepEqual(setQuotationMarks(text, depth), { text: expected, isBalanced });
}
