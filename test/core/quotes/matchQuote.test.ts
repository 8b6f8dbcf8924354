import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describeQuote } from '../../../src/core/quotes/describeQuote';
import { foldLayout } from '../../../src/core/quotes/foldLayout';
import { matchQuote } from '../../../src/core/quotes/matchQuote';

const TWICE =
  '첫 회담은 짧았다. 양측은 합의문을 내지 않았다. 둘째 회담은 길었다. 양측은 합의문을 내지 않았다.';

describe('matchQuote', () => {
  it('finds the words where they were described', () => {
    check(TWICE, '⟦양측은 합의문을 내지 않았다.⟧ 둘째', TWICE);
    check(TWICE, '길었다. ⟦양측은 합의문을 내지 않았다.⟧', TWICE);
  });

  it('finds them after text was put before them', () =>
    check(TWICE, '길었다. ⟦양측은 합의문을 내지 않았다.⟧', `머리말을 길게 앞에 붙였다. ${TWICE}`));

  it('finds them in another layout', () =>
    check(
      TWICE,
      '길었다. ⟦양측은 합의문을 내지 않았다.⟧',
      TWICE.replaceAll(' ', '\n\n').replaceAll('합의문', '합의\n문'),
    ));

  it('tells like places apart by position when their context is the same', () => {
    const text = '가나 다라. '.repeat(20);
    const described = describeQuote(text, { start: 70, end: 75 });
    assert.deepEqual(matchQuote(text, described), { start: 70, end: 75 });
  });

  it('finds nothing where the words are not', () => {
    const described = describeQuote(TWICE, { start: 0, end: 11 });
    assert.equal(matchQuote('전혀 다른 글이다.', described), undefined);
    assert.equal(matchQuote(TWICE, { quote: { exact: ' ', prefix: '', suffix: '' } }), undefined);
  });

  it('finds any part of any text again, also with all its white space changed', () => {
    const words = fc.array(
      fc.constantFrom('평양', '모스크바에서', '2024년', '회담을', '“합의”', '않았다.', 'UN'),
      { minLength: 3, maxLength: 40 },
    );
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
        const text = list.join(' ');
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (length % 40));
        const described = describeQuote(text, { start, end });
        if (!described.quote.exact) return;
        assert.deepEqual(matchQuote(text, described), described.position);
        const other = text.replaceAll(' ', '\n \n');
        const found = matchQuote(other, described)!;
        assert.equal(
          foldLayout(other.slice(found.start, found.end)).folded,
          foldLayout(described.quote.exact).folded,
        );
      }),
    );
  });
});

describe('describeQuote', () => {
  it('leaves white space out and cuts the context at words', () => {
    const text =
      '이것은 문맥을 자르기 위하여 만든 꽤 긴 앞쪽 문장이고 여기에 인용문이 있으며 이것은 뒤쪽에 이어지는 꽤 긴 문장의 나머지이다';
    const start = text.indexOf(' 인용문이 ');
    const { quote, position } = describeQuote(text, { start, end: start + 6 });
    assert.equal(quote.exact, '인용문이');
    assert.deepEqual(position, { start: start + 1, end: start + 5 });
    assert.equal(quote.prefix, ' 문맥을 자르기 위하여 만든 꽤 긴 앞쪽 문장이고 여기에 ');
    assert.equal(quote.suffix, ' 있으며 이것은 뒤쪽에 이어지는 꽤 긴 문장의 나머지이다');
  });
});

/** `marked` has the words between ⟦ and ⟧, with context; they are described in `text` and found in `later`. */
function check(text: string, marked: string, later: string): void {
  const plain = marked.replace(/[⟦⟧]/g, '');
  const offset = text.indexOf(plain);
  const start = offset + marked.indexOf('⟦');
  const end = offset + marked.indexOf('⟧') - 1;
  const found = matchQuote(later, describeQuote(text, { start, end }))!;
  const around =
    later.slice(Math.max(0, found.start - 12), found.start) + '⟦' + later.slice(found.start, found.end) + '⟧';
  const wanted = foldLayout(marked.slice(0, marked.indexOf('⟧') + 1)).folded;
  assert.ok(foldLayout(around).folded.endsWith(wanted), `${around} … ${marked}`);
}
