import assert from 'node:assert/strict';
import { parseQuery } from '../../../src/core/search/query';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import type { Source } from '../../../src/core/sources/source';
import { sourceOf } from '../../support/searchSource';

const SOURCES: readonly Source[] = [
  sourceOf(
    'visit.md',
    [
      '푸틴의 방북은 여름에 이루어졌다. 공항에는 붉은 양탄자가 깔렸다.',
      '푸틴은 조약에 서명하고 저녁 비행기로 하노이를 향했다.',
      '항구를 떠난 화물선에는 컨테이너 7,000개가 실려 있었다고 한다.',
    ],
    { title: '여름의 방북', author: [{ literal: '한가람' }], issued: '2024-07', type: 'article-newspaper' },
  ),
  sourceOf(
    'space.md',
    [
      '보스토치니에서 만난 두 사람은 로켓 조립동을 둘러보았다.',
      '세 나라의 협력은 준군사동맹으로 나아갈 수 있다는 평가가 있다.',
      '우주의 군사화를 막는 규범은 아직 약하다.',
    ],
    { title: '발사대 앞의 회담', author: [{ literal: '윤다솜' }], issued: '2023-09-20', type: 'report' },
  ),
  sourceOf('english.md', [
    'The treaty was ratified in November; both treaties had been published earlier.',
    'Marshal Shaposhnikov is a frigate of the Pacific Fleet.',
  ]),
];

/** What is typed, and the passage that must come first: source and words marked in it. */
const FINDS: readonly (readonly [query: string, sourceId: string, marks: string])[] = [
  ['푸틴', 'visit.md', '푸틴'],
  ['푸틴의 조약', 'visit.md', '푸틴 조약'],
  ['군사동맹', 'space.md', '군사동맹'],
  ['보스토치니', 'space.md', '보스토치니'],
  ['우주군사화', 'space.md', '우주의 군사화'],
  ['우주 군사화', 'space.md', '우주 군사화'],
  ['7천 개', 'visit.md', '7,000개'],
  ['7000 컨테이너', 'visit.md', '컨테이너 7,000개'],
  ['"로켓조립동"', 'space.md', '로켓 조립동'],
  ['“양탄자가 깔”', 'visit.md', '양탄자가 깔'],
  ['로켓 어디에서 누가', 'space.md', '로켓'],
  ['treaties', 'english.md', 'treaty treaties'],
  ['shaposhnikof', 'english.md', 'Shaposhnikov'],
];

describe('search', () => {
  for (const [query, sourceId, marks] of FINDS) {
    it(`finds ${marks} by ${query}`, () => check(query, sourceId, marks));
  }

  it('leaves out what only shares syllables with a word that stands elsewhere', () => {
    const port = sourceOf('port.md', ['블라디보스토크 항구는 얼지 않는다.']);
    const hits = indexOf([...SOURCES, port]).search('보스토치니', { limit: 5 });
    assert.deepEqual(
      hits.map(hit => hit.sourceId),
      ['space.md'],
    );
  });

  it('finds a word with each of its particles', () => {
    assert.equal(search('푸틴').length, 2);
  });

  it('finds the beginning of a word while it is typed, even with an unfinished syllable', () => {
    for (const query of ['보스토', '컨테이', '양탄ㅈ', 'Shapo', '비행기', '비해']) {
      assert.ok(indexOf(SOURCES).search(query, { limit: 5, prefix: true }).length > 0, query);
    }
  });

  it('finds passages by title and author of their source', () => {
    assert.deepEqual([...new Set(search('윤다솜').map(hit => hit.sourceId))], ['space.md']);
    assert.equal(search('발사대')[0]?.sourceId, 'space.md');
  });

  const FILTERS = [
    ['author:한가람 조약', 'visit.md 1'],
    ['author:윤다솜', 'space.md 0, space.md 1, space.md 2'],
    ['year:2023 회담 평가', 'space.md 1'],
    ['type:report source:visit', ''],
    ['푸틴 -하노이', 'visit.md 0'],
    ['푸틴 -"붉은 양탄자"', 'visit.md 1'],
    ['"두 사람은 로켓" year:2024', ''],
  ] as const;
  for (const [query, found] of FILTERS) {
    it(`narrows down by ${query}`, () =>
      assert.equal(names(search(query)).sort().join(', '), found.split(', ').sort().join(', ')));
  }

  it('answers strange queries', () => {
    const strange = [
      '',
      ' ',
      '"',
      '""',
      '-',
      '-"',
      'author:',
      '🙂',
      '\ud800',
      '.*+?^$()[]{}|\\',
      '__proto__',
      'constructor',
      '가'.repeat(100_000),
      '푸틴 '.repeat(30_000),
    ];
    const index = indexOf(SOURCES);
    for (const query of strange) index.search(query, { limit: 3, prefix: true });
  });

  it('takes in and searches hostile text', () => {
    const index = new SearchIndex();
    for (const unit of ['가', '가나', 'a', '(', '·', '1만', '은 '])
      index.add(sourceOf(unit, [unit.repeat(100_000)]));
    for (const query of [
      '가',
      '가가',
      '나가',
      'a',
      '1만',
      `"${'가'.repeat(50)}"`,
      '가나다'.repeat(2000),
      '-가 '.repeat(2000),
    ]) {
      index.search(query, { limit: 5, prefix: true });
    }
  });

  it('takes a query that was read before', () => {
    assert.deepEqual(indexOf(SOURCES).search(parseQuery('푸틴'), { limit: 5 }), search('푸틴'));
  });

  it('gives the same answer whatever the order in which sources came, went and came again', () => {
    const changed = sourceOf('visit.md', ['푸틴과 푸틴의 수행원.', '다른 조약.']);
    const detour = indexOf([...SOURCES.toReversed(), changed, ...SOURCES]);
    detour.add(sourceOf('gone.md', ['푸틴 조약 군사동맹 컨테이너']));
    detour.remove('gone.md');
    for (const [query] of FINDS) assert.deepEqual(detour.search(query, { limit: 9 }), search(query), query);
    assert.equal(detour.size, indexOf(SOURCES).size);
  });

  it('puts equals in order of source and place', () => {
    const index = indexOf([
      sourceOf('b.md', ['같은 문장이다.', '같은 문장이다.']),
      sourceOf('a.md', ['같은 문장이다.']),
    ]);
    assert.deepEqual(names(index.search('문장', { limit: 9 })), ['a.md 0', 'b.md 0', 'b.md 1']);
  });
});

function indexOf(sources: readonly Source[]): SearchIndex {
  const index = new SearchIndex();
  for (const source of sources) index.add(source);
  return index;
}

function search(query: string) {
  return indexOf(SOURCES).search(query, { limit: 9 });
}

function names(hits: readonly { sourceId: string; passage: { index: number } }[]): string[] {
  return hits.map(hit => `${hit.sourceId} ${hit.passage.index}`);
}

function check(query: string, sourceId: string, marks: string): void {
  const hit = search(query)[0];
  assert.equal(hit?.sourceId, sourceId);
  const { text } = SOURCES.find(source => source.id === sourceId)!.body;
  assert.equal(hit.highlights.map(({ start, end }) => text.slice(start, end)).join(' '), marks);
}
