import assert from 'node:assert/strict';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import { inEnglish } from '../../../src/core/text/phrase';
import { sourceOf } from '../../support/searchSource';

const SOURCES = [
  sourceOf('visit.md', [
    '푸틴의 방북은 여름에 이루어졌다. 김정은은 공항에 나왔다.',
    '푸틴은 조약에 서명하고 김정은과 헤어졌다.',
  ]),
  sourceOf(
    'space.md',
    ['보스토치니에서 만난 두 사람은 한반도의 앞날을 말했다.', '준군사동맹이라는 말도 나왔다. 한반도는 멀다.'],
    { issued: '2023-09-20', type: 'report' },
  ),
  sourceOf('english.md', [
    'Putin signed the treaty in June.',
    'Marshal Shaposhnikov is a frigate. The treaty was published.',
  ]),
];

const LAYOUT = 'Typed in the other keyboard layout? These are results for';
const LEADS = 'Read by first consonants: these are results for';

/** What is typed, the first source found, and what is said about it. */
const READINGS: readonly (readonly [query: string, sourceId: string, readAs: string])[] = [
  ['vnxls', 'visit.md', `${LAYOUT} “푸틴”.`],
  ['vnxlsdml', 'visit.md', `${LAYOUT} “푸틴의”.`],
  ['qhtmxhclsl', 'space.md', `${LAYOUT} “보스토치니”.`],
  ['vnxls whdir', 'visit.md', `${LAYOUT} “푸틴 조약”.`],
  ['ㅖㅕ샤ㅜ', 'english.md', `${LAYOUT} “Putin”.`],
  ['ㅅㄱㄷㅁ쇼', 'english.md', `${LAYOUT} “treaty”.`],
  ['ㅂㅅㅌㅊㄴ', 'space.md', `${LEADS} “보스토치니”.`],
  ['ㅍㅌ', 'visit.md', `${LEADS} “푸틴”.`],
  ['ㅍㅌ 조약', 'visit.md', `${LEADS} “푸틴 조약”.`],
  ['ㄱㅈㅇ', 'visit.md', `${LEADS} “김정은”.`],
  ['ㅎㅂㄷ', 'space.md', `${LEADS} “한반도”.`],
  ['ㅂㅅㅌ', 'space.md', `${LEADS} “보스토치니”.`],
  ['푸팀', 'visit.md', 'No source has the word “푸팀”. These are results for “푸틴”.'],
  ['보스토지니', 'space.md', 'No source has the word “보스토지니”. These are results for “보스토치니”.'],
  ['김정운', 'visit.md', 'No source has the word “김정운”. These are results for “김정은”.'],
  ['김저은', 'visit.md', 'No source has the word “김저은”. These are results for “김정은”.'],
  ['한ㅂ나도', 'space.md', 'No source has the word “한ㅂ나도”. These are results for “한반도”.'],
  ['treety', 'english.md', 'No source has the word “treety”. These are results for “treaty”.'],
  ['"vnxlsdms whdir"', 'visit.md', `${LAYOUT} “푸틴은 조약”.`],
  [
    '"조약 푸틴"',
    'visit.md',
    'Nowhere do these words stand in a row. These are results without the quotation marks.',
  ],
  ['조약 코끼리', 'visit.md', 'No source has the word “코끼리”. These are results for the other words.'],
];

/** Queries that find nothing, and what they are told. */
const NOTHING: readonly (readonly [query: string, readAs: string | undefined])[] = [
  ['코끼리', 'No source has the word “코끼리”.'],
  ['KN-99', 'No source has the word “KN-99”.'],
  ['elephant', 'No source has the word “elephant”.'],
  ['조약 year:1999', 'Nothing passes your filters. Without them: 1 results.'],
  ['보스토치니 -한반도', 'Every result has a word you left out. With it: 1 results.'],
  ['🙂', undefined],
];

/** Nothing is said about these: they were understood. */
const UNDERSTOOD = ['푸틴', '푸틴의 조약', '군사동맹', 'treaties', 'Putin', '두사람', '방북은 여름'];

describe('a query with unknown words', () => {
  for (const [query, sourceId, readAs] of READINGS) {
    it(`${query} is read: ${readAs}`, () => check(query, sourceId, readAs));
  }

  for (const [query, readAs] of NOTHING) {
    it(`${query} finds nothing, and is told: ${readAs}`, () => check(query, undefined, readAs));
  }

  for (const query of UNDERSTOOD) {
    it(`${query} is understood`, () => {
      const { hits, readAs } = index().answer(query, { limit: 5 });
      assert.deepEqual([hits.length > 0, readAs], [true, undefined]);
    });
  }

  it('finds a word while it is typed in the other layout', () => {
    for (const query of ['vnx', 'vnxl', 'qhtmxh']) {
      const { hits, readAs } = index().answer(query, { limit: 5, prefix: true });
      assert.ok(hits.length > 0 && readAs, query);
    }
  });

  it('takes first consonants for a name rather than for a word that is not much commoner', () => {
    const made = new SearchIndex();
    made.add(sourceOf('a.md', ['포탄이 실렸다.', '포탄은 많다.', '포탄의 수.', '푸틴이 왔고 푸틴은 갔다.']));
    const otherNames = (name: string): string[] => (name === '푸틴' ? ['Putin'] : []);
    const read = (options: object): unknown => made.answer('ㅍㅌ', { limit: 5, ...options }).readAs?.args;
    assert.deepEqual([read({ otherNames }), read({})], [['푸틴'], ['포탄']]);
    made.add(sourceOf('b.md', ['포탄이 있다.', '포탄이 없다.']));
    assert.deepEqual(read({ otherNames }), ['포탄']);
  });

  it('says nothing of a syllable that is still being composed', () => {
    const { hits, readAs } = index().answer('푸ㅌ', { limit: 5, prefix: true });
    assert.deepEqual([hits[0]?.sourceId, readAs], ['visit.md', undefined]);
  });

  it('marks the words it read', () => {
    const { hits } = index().answer('vnxls', { limit: 1 });
    const { text } = SOURCES[0]!.body;
    assert.deepEqual(
      hits[0]!.highlights.map(({ start, end }) => text.slice(start, end)),
      ['푸틴'],
    );
  });
});

describe('the number of results', () => {
  it('counts those beyond the limit', () => {
    const many = new SearchIndex();
    many.add(
      sourceOf(
        'many.md',
        Array.from({ length: 130 }, (_, number) => `푸틴의 ${number}번째 연설이다.`),
      ),
    );
    many.add(sourceOf('other.md', ['항구는 얼지 않는다.']));
    const { hits, total } = many.answer('푸틴', { limit: 60 });
    assert.deepEqual([hits.length, total], [60, 130]);
  });

  it('counts every passage with a word that most passages have', () => {
    const many = new SearchIndex();
    const said = (times: number): string => '그리고 항구가 얼지 않는다는 말을 거듭 했다. '.repeat(times);
    const passages = Array.from({ length: 3000 }, (_, number) => `${said(number % 40)}러시아가 물었다.`);
    many.add(sourceOf('many.md', passages));
    many.add(
      sourceOf(
        'other.md',
        Array.from({ length: 500 }, () => said(1)),
      ),
    );
    for (const query of ['러시아', '러시아가', 'ㄹㅅㅇ'])
      assert.equal(many.answer(query, { limit: 20, prefix: true }).total, 3000, query);
  });
});

function index(): SearchIndex {
  const made = new SearchIndex();
  for (const source of SOURCES) made.add(source);
  return made;
}

function check(query: string, sourceId: string | undefined, readAs: string | undefined): void {
  const answer = index().answer(query, { limit: 5 });
  assert.equal(answer.readAs && inEnglish(answer.readAs), readAs);
  assert.equal(answer.hits[0]?.sourceId, sourceId);
}
