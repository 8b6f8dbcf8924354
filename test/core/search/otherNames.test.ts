import assert from 'node:assert/strict';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import { sourceOf } from '../../support/searchSource';

const SOURCES = [
  sourceOf('korean.md', [
    '푸틴은 조약에 서명했다.',
    '북한은 말이 없었다. 김정은은 웃었다.',
    '시진핑의 축전이 왔다.',
  ]),
  sourceOf('english.md', [
    'Vladimir Putin signed the treaty. Putin left at night.',
    'North Korea said nothing of it.',
    'The North Sea is cold, and South Korea is far.',
  ]),
];

/** Groups of names, as a host makes them of its entities. */
const GROUPS = [
  ['푸틴', 'Putin', 'Vladimir Putin'],
  ['북한', 'North Korea', 'DPRK'],
  ['시진핑', '習近平', 'Xi Jinping'],
  ['김정은', 'Kim Jong Un'],
  ['세계보건기구', 'WHO'],
];

/** What is typed, and the words marked in passages found. */
const FINDS: readonly (readonly [query: string, marks: readonly string[]])[] = [
  ['Putin', ['Vladimir Putin, Putin', '푸틴']],
  ['푸틴', ['푸틴', 'Vladimir Putin, Putin']],
  ['푸틴의', ['푸틴', 'Vladimir Putin, Putin']],
  ['DPRK’s', ['북한']],
  ['DPRK', ['북한', 'North Korea']],
  ['習近平', ['시진핑']],
  ['North Korea', ['North, Korea', '북한']],
  ['Kim Jong Un', ['김정은']],
];

describe('other names', () => {
  for (const [query, marks] of FINDS) {
    it(`finds ${marks.join(' and ')} by ${query}`, () => check(query, marks));
  }

  it('says nothing of a word that stands there under another name', () => {
    assert.equal(answer('習近平').readAs, undefined);
  });

  it('takes no word of a question for a name', () => {
    const { hits } = answer('who signed');
    assert.deepEqual([hits.length, hits[0]?.sourceId], [1, 'english.md']);
  });
});

function answer(query: string) {
  const index = new SearchIndex();
  for (const source of SOURCES) index.add(source);
  const otherNames = (name: string) =>
    GROUPS.find(group => group.some(one => one.toLowerCase() === name.toLowerCase()))?.filter(
      one => one.toLowerCase() !== name.toLowerCase(),
    ) ?? [];
  return index.answer(query, { limit: 9, otherNames });
}

function check(query: string, marks: readonly string[]): void {
  const marked = answer(query).hits.map(({ sourceId, highlights }) => {
    const { text } = SOURCES.find(({ id }) => id === sourceId)!.body;
    return highlights.map(({ start, end }) => text.slice(start, end)).join(', ');
  });
  for (const mark of marks) assert.ok(marked.includes(mark), `${mark} in ${marked.join(' | ')}`);
}
