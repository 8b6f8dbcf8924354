import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analysis/analyzer';
import { bigramsOf } from '../../../src/core/analysis/bigrams';
import * as fc from 'fast-check';

/** A text with its stems' part of each word between ⟦ ⟧, and the stems. */
const CASES: readonly (readonly [title: string, marked: string, stems: string])[] = [
  ['takes particles off', '⟦푸틴⟧의 ⟦평양⟧에서는 ⟦러시아⟧로부터의', '푸틴 평양 러시아'],
  ['leaves short nouns that only look like having one', '⟦회의⟧ ⟦지도⟧ ⟦국가⟧', '회의 지도 국가'],
  [
    'takes the endings of verbs made from nouns off',
    '⟦협력⟧했다고 ⟦논의⟧하기로 ⟦강화⟧된다',
    '협력 논의 강화',
  ],
  ['brings past forms together', '⟦만났⟧다 ⟦만났⟧으며', '만나 만나'],
  [
    'finds the noun of a verb in the past, whatever follows',
    '⟦체결⟧되었는가 ⟦체결⟧하였던 ⟦체결⟧하였으나 ⟦체결⟧됐는지',
    '체결 체결 체결 체결',
  ],
  ['brings past and present of a verb together', '⟦늦췄⟧다 ⟦늦추⟧는 ⟦늦춘⟧다고', '늦추 늦추 늦추'],
  ['takes off what is left of an ending', '⟦물러⟧났으며 ⟦물러⟧나는', '물러 물러'],
  ['treats a name that looks like a verb alike with every particle', '⟦우간⟧다 ⟦우간⟧다의', '우가 우가'],
  ['knows words of one syllable by what follows', '⟦핵⟧으로 ⟦집⟧에서는 ⟦톤⟧인가', '핵 집 톤'],
  ['reads a middle dot between syllables as one word', '⟦북·러⟧는 ⟦한-미-일⟧의 ⟦조・소⟧', '북러 한미일 조소'],
  ['keeps longer names with a hyphen apart', '⟦돈바스⟧-⟦헤르손⟧', '돈바스 헤르손'],
  ['reads thousands in three ways', '⟦7천⟧ ⟦7,000개⟧의 ⟦7000⟧', '7000 7000 7000'],
  ['multiplies by Korean numerals', '⟦5만⟧ ⟦1만2천⟧ ⟦3백만⟧', '50000 12000 3000000'],
  ['knows a year with and without its unit', '⟦2023년⟧에 ⟦2023⟧', '2023 2023'],
  ['keeps the unit of small numbers', '⟦9월⟧ ⟦1차⟧ ⟦3개월⟧간 ⟦6자⟧⟦회담⟧', '9월 1차 3개월 6자 회담'],
  ['reads a date with stray spaces', '⟦7 월⟧ ⟦8 일⟧자', '7월 8일'],
  ['reads an ISO date as its words', '⟦2023⟧-⟦09⟧-⟦13⟧', '2023 9월 13일'],
  ['reads a span of years as two', '⟦2019⟧-⟦2023년⟧', '2019 2023'],
  ['reads an anniversary as one term', '⟦7·27⟧ ⟦7.27⟧', '7.27 7.27'],
  ['stems English lightly', '⟦treaties⟧ ⟦treaty⟧ ⟦launched⟧ ⟦Putin’s⟧', 'treati treati launch putin'],
  ['folds width and case', '⟦ＫＩＮＵ⟧가 ⟦Kinu⟧', 'kinu kinu'],
  ['drops a particle that lost its word to a bracket', '⟦시진핑⟧(⟦習近平⟧)은', '시진핑 습근평'],
  ['reads hanja as Korean does', '⟦條約⟧은 ⟦東北亞⟧의 ⟦北·中·러⟧', '조약 동북아 북중러'],
  ['reads the units of numbers in hanja', '⟦2023年⟧ ⟦9月⟧ ⟦7千⟧', '2023 9월 7000'],
  ['reads loose jamo as syllables', `⟦${'푸틴'.normalize('NFD')}⟧${'의'.normalize('NFD')}`, '푸틴'],
];

describe('analysis', () => {
  for (const [title, marked, stems] of CASES) it(title, () => check(marked, stems));

  it('keeps one syllable as a second reading of a short word', () => {
    assert.deepEqual(
      analyze('핵을').map(token => token.terms),
      [{ stem: '핵을', other: '핵' }],
    );
  });

  it('reads a date with points as its words', () => {
    const stems = ['2023.9.13.', '2023.09'].map(text =>
      analyze(text)
        .map(({ terms }) => terms.stem)
        .join(' '),
    );
    assert.deepEqual(stems, ['2023 9월 13일', '2023 9월']);
  });

  it('finds a name of letters and digits with and without its hyphen', () => {
    for (const text of ['KN-23', 'KN23'])
      assert.ok(
        analyze(text).some(({ terms }) => terms.stem === 'kn23'),
        text,
      );
  });

  it('gives ranges inside the text, in order, for any input', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'북·러 7,천년월.-“가은é\ud800\u1100\u1161A’s\n漢'.split('')) }),
        text => {
          let before = 0;
          for (const { start, end, stemEnd, terms } of analyze(text)) {
            assert.ok(
              before <= start && start < end && end <= text.length && start < stemEnd && stemEnd <= end,
              text,
            );
            assert.ok(terms.stem.length > 0);
            before = start;
          }
        },
      ),
    );
  });

  it('takes time in proportion to hostile text', () => {
    for (const unit of ['가', '은', '·', '(', '1', '만', '1,000', 'a’', '\u1100', '\u0301', '1.'])
      analyze(unit.repeat(100_000));
  });
});

describe('syllable pairs', () => {
  const CASES = [
    ['run on over spaces and particles', '우주의 군사화', '우주 주군 군사 사화'],
    ['stop at the end of a sentence', '만남. 평양', '만남 평양'],
    ['stop at letters and figures', '북한 KINU 9월 평양', '북한 평양'],
    ['ignore brackets inside a word', '(준)군사', '준군 군사'],
  ] as const;
  for (const [title, text, expected] of CASES) it(title, () => assert.equal(pairs(text), expected));
});

function check(marked: string, stems: string): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const tokens = analyze(text);
  assert.equal(tokens.map(token => token.terms.stem).join(' '), stems);
  let shown = text;
  for (const { start, stemEnd } of tokens.toReversed()) {
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, stemEnd)}⟧${shown.slice(stemEnd)}`;
  }
  assert.equal(shown, marked);
}

function pairs(text: string): string {
  return bigramsOf(analyze(text))
    .map(bigram => String.fromCharCode((bigram >>> 16) & 0xffff, bigram & 0xffff))
    .join(' ');
}
