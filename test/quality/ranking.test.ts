import assert from 'node:assert/strict';
import { ingest } from '../../src/core/ingest/ingest';
import { SearchIndex } from '../../src/core/search/searchIndex';
import { mistyped } from '../support/mistype';
import { needRealEssays } from '../support/project';
import { DESK_WORDS, sampleDesk } from '../support/sampleDesk';
import {
  plainMiniSearch,
  ranksOf,
  readQuestions,
  recall,
  sayRecall,
  searchWith,
} from '../support/searchQuestions';
import { sourceOf } from '../support/searchSource';

/** What a writer types with the essays open, and a name or figure that the passage she means contains. */
const WRITERS_QUERIES: readonly (readonly [query: string, contains: RegExp])[] = [
  ['보스토치니', /보스토치니/],
  ['군사동맹', /군사동맹/],
  ['푸틴', /푸틴/],
  ['푸틴의 방북', /푸틴의 방북/],
  ['북러 정상회담', /북·?러 정상회담/],
  ['쇼이구', /쇼이구/],
  ['쇼이구 국방장관', /쇼이구/],
  ['7000개 컨테이너', /7000개/],
  ['컨테이너 7,000개', /7000개/],
  ['7천 개', /7000개/],
  ['우주군사화', /우주군사화/],
  ['우주 군사화', /우주군사화/],
  ['2023년 9월 13일', /2023년 9월 13일/],
  ['보스토치니 2023년 9월', /2023년 9월 13일/],
  ['習近平', /習近平/],
  ['시진핑', /시진핑/],
  ['캠프 데이비드', /캠프 데이비드/],
  ['캠프데이비드 한미일', /캠프 데이비드/],
  ['아르메니아', /아르메니아/],
  ['나고르노카라바흐', /나고르노카라바흐/],
  ['아제르바이잔 전쟁 2020년', /2020년 아르메니아/],
  ['샤헤드', /샤헤드-136/],
  ['샤헤드 136 드론', /샤헤드-136/],
  ['152mm 포탄', /152㎜/],
  ['방사포탄', /방사포탄/],
  ['조소 우호조약', /조·소 우호조약/],
  ['1961년 우호조약 1조', /1961년/],
  ['준군사동맹', /\(준\)군사동맹/],
  ['Shaposhnikov', /Shaposhnikov/],
  ['샤포쉬니코프', /샤포쉬니코프/],
  ['칼리브르', /칼리브르/],
  ['5만 톤 밀', /5만 톤/],
  ['밀 50,000톤', /5만 톤/],
  ['6자회담', /6자 회담/],
  ['신냉전', /신냉전/],
  ['삼국동맹 삼국협상', /삼국동맹/],
  ['7·27 열병식', /7·27/],
  ['우글로보예', /우글로보예/],
  ['블라디보스토크 2019년', /블라디보스토크/],
  ['1990년 수교', /1990년/],
  ['키이우 점령', /키이우/],
  ['돈바스 헤르손', /돈바스-헤르손/],
  ['강윤희', /./],
];

/** Names typed in one language or script, and what the passages in the other one write. */
const ACROSS_LANGUAGES: readonly (readonly [query: string, marks: RegExp])[] = [
  ['Putin', /푸틴/],
  ['푸틴', /Putin/],
  ['Putin Vostochny', /보스토치니/],
  ['보스토치니', /Vostochny/],
  ['習近平', /시진핑/],
  ['Xi Jinping', /시진핑/],
  ['DPRK', /북한/],
  ['DPRK', /North Korea/],
  ['북한', /North Korea/],
  ['아르메니아', /Armenia/],
  ['Kim Jong Un', /김정은/],
  ['Khrushchev', /흐루쇼프/],
];

const FLOOR = { recallAt1: 0.92, acrossLanguages: 12, mistyped: 0.98 };

describe('ranking', () => {
  it('puts the passage a writer means among the first three', async function () {
    const essays = needRealEssays(this);
    const index = new SearchIndex();
    const texts = new Map<string, string>();
    for (const { name, bytes } of essays) {
      const source = await ingest({ id: name, uri: `file:///${name}`, bytes });
      index.add(source);
      texts.set(source.id, source.body.text);
    }
    const missed = WRITERS_QUERIES.filter(([query, contains]) => {
      const hits = index.search(query, { limit: 3 });
      return !hits.some(({ sourceId, start, end }) => contains.test(texts.get(sourceId)!.slice(start, end)));
    });
    console.log(
      `  writer's queries: ${WRITERS_QUERIES.length - missed.length} of ${WRITERS_QUERIES.length} in the top 3`,
    );
    assert.deepEqual(missed, []);
  });

  it('answers whole questions with the passage that holds the answer', () => {
    const set = readQuestions('passages.txt');
    const index = new SearchIndex();
    for (const { id, text } of set.passages) index.add(sourceOf(id, [text]));
    const ours = ranksOf(set.questions, searchWith(index));
    const plain = ranksOf(set.questions, plainMiniSearch(set));
    sayRecall('Gakju', ours);
    sayRecall('MiniSearch defaults', plain);
    assert.ok(recall(ours, 1) >= FLOOR.recallAt1);
    assert.ok(recall(ours, 1) > recall(plain, 1));
  });

  it('finds names in passages of another language', async () => {
    const corpus = await sampleDesk();
    const missed: string[] = [];
    for (const [query, marks] of ACROSS_LANGUAGES) {
      const { hits } = await corpus.search(query, { limit: 60 });
      const marked = hits.flatMap(({ text, start, highlights }) =>
        highlights.map(range => text.slice(range.start - start, range.end - start)),
      );
      if (!marked.some(words => marks.test(words))) missed.push(`${query} ${marks.source}`);
    }
    const found = ACROSS_LANGUAGES.length - missed.length;
    console.log(`  across languages: ${found} of ${ACROSS_LANGUAGES.length}, missed: ${missed.join(', ')}`);
    assert.ok(found >= FLOOR.acrossLanguages);
  });

  it('finds names that are typed with one wrong letter', async () => {
    const corpus = await sampleDesk();
    let [typed, found] = [0, 0];
    for (const name of DESK_WORDS) {
      for (const wrong of mistyped(name)) {
        const { hits } = await corpus.search(wrong, { limit: 5 });
        typed++;
        if (hits.some(({ text }) => text.replaceAll(/\s/g, '').includes(name))) found++;
      }
    }
    console.log(`  one wrong letter: ${found} of ${typed} found in the top 5`);
    assert.ok(found / typed >= FLOOR.mistyped);
  });
});
