import assert from 'node:assert/strict';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import type { Source } from '../../../src/core/sources/source';
import { dice } from '../../support/mutate';
import { readQuestions } from '../../support/searchQuestions';
import { sourceOf } from '../../support/searchSource';

const { passages, questions } = readQuestions('encyclopaedia.txt');
const QUERIES = [
  ...questions.filter((_, at) => at % 6 === 0).map(({ question }) => question),
  '등대',
  '함선의 배수량',
  '"배수량 7,480톤"',
  '항구 -등대',
  'year:2001..2003 항구',
  'ㄷㄷ',
  '항굴',
  'railway',
  '測量學堂',
];

describe('an index that is stored', () => {
  it('answers like one that is made anew, whatever happened before and after', () => {
    const roll = dice(5);
    const desk = new Map<string, Source>();
    let index = new SearchIndex();
    for (let round = 0; round < 6; round++) {
      for (let n = 0; n < 12; n++) change(desk, index, roll);
      const pieces = index.pieces();
      const kept = new Map(desk);
      // What happens to the files while nobody looks: some are changed, some gone, some new.
      for (let n = 0; n < 5; n++) change(kept, undefined, roll);
      index = new SearchIndex(undefined, pieces, kept);
      for (const source of kept.values()) if (!index.has(source.id)) index.add(source);
      desk.clear();
      for (const [id, source] of kept) desk.set(id, source);
      assert.equal(index.size, sizeOf(desk));
      compare(index, desk);
    }
  });

  it('says how much of it is another since', () => {
    const [first, second] = [sourceOf('a.md', ['하나.', '둘.']), sourceOf('b.md', ['셋.'])];
    const index = new SearchIndex();
    index.add(first);
    index.add(second);
    assert.equal(index.changes, 3);
    const restored = new SearchIndex(undefined, index.pieces(), new Map([['a.md', first]]));
    assert.deepEqual(
      [restored.size, restored.changes, restored.has('a.md'), restored.has('b.md')],
      [2, 1, true, false],
    );
  });

  it('is worn when most of it is of passages that are gone', () => {
    const index = new SearchIndex();
    const texts = passages.slice(0, 30).map(({ text }) => text);
    for (let times = 0; times < 40; times++) index.add(sourceOf('a.md', texts));
    assert.equal(index.isWorn, true);
    const other = new SearchIndex();
    for (let number = 0; number < 40; number++) other.add(sourceOf(`${number}.md`, texts));
    assert.equal(other.isWorn, false);
  });

  it('takes a source for another when a heading, a title or an author is', () => {
    const text = ['항구는 얼지 않는다.'];
    const source = sourceOf('a.md', text, { title: '항구' });
    const index = new SearchIndex();
    index.add(source);
    for (const other of [
      sourceOf('a.md', text, { title: '부두' }),
      sourceOf('a.md', text, { title: '항구', author: [{ literal: '한가람' }] }),
      { ...source, passages: source.passages.map(passage => ({ ...passage, heading: '서론' })) },
    ])
      assert.equal(new SearchIndex(undefined, index.pieces(), new Map([['a.md', other]])).size, 0);
    const same = new Map([['a.md', structuredClone(source)]]);
    assert.equal(new SearchIndex(undefined, index.pieces(), same).size, 1);
  });
});

/** Adds a source of a few passages, changes one or takes one out, in the index too where there is one. */
function change(
  desk: Map<string, Source>,
  index: SearchIndex | undefined,
  roll: (below: number) => number,
): void {
  const id = `${roll(30)}.md`;
  if (desk.has(id) && roll(3) === 0) {
    desk.delete(id);
    return index?.remove(id);
  }
  const texts = Array.from({ length: 1 + roll(4) }, () => passages[roll(passages.length)]!.text);
  const source = sourceOf(id, texts, { title: `제목 ${roll(5)}`, issued: `200${roll(5)}` });
  desk.set(id, source);
  index?.add(source);
}

function compare(index: SearchIndex, desk: ReadonlyMap<string, Source>): void {
  const fresh = new SearchIndex();
  for (const source of desk.values()) fresh.add(source);
  for (const prefix of [true, false])
    for (const query of QUERIES) {
      const options = { limit: 12, prefix };
      assert.deepEqual(index.answer(query, options), fresh.answer(query, options), query);
    }
}

function sizeOf(desk: ReadonlyMap<string, Source>): number {
  return [...desk.values()].reduce((sum, { passages }) => sum + passages.length, 0);
}
