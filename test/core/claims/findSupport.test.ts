import assert from 'node:assert/strict';
import { createCorpus } from '../../../src/core/liveCorpus';
import type { Corpus } from '../../../src/core/corpus';

const KNOWLEDGE = `entities:
  - { id: shoigu, type: person, labels: { ko: 쇼이구, en: Shoigu } }
  - { id: lavrov, type: person, labels: { ko: 라브로프, en: Lavrov } }
`;

const VISIT = `---
title: 방문
date: 2023-10-02
---

쇼이구는 지난 7월 평양에서 무기 전시회를 둘러보았다.

라브로프는 지난 7월 평양에 가지 않았다. 그는 9월에 모스크바에서 상자 7,000개를 보았다.

무기 전시회는 해마다 열리는 행사이고 쇼이구라는 이름과는 상관이 없으며 어느 해에나 많은 손님이 온다.
`;

const FIGURES = `---
title: Figures
date: 2024-03-01
language: en
---

Shoigu saw the exhibition of arms in Pyongyang in July 2023.
`;

describe('sources for a claim', () => {
  let corpus: Corpus;
  before(async () => {
    corpus = createCorpus();
    await corpus.setKnowledge('file:///knowledge.yaml', KNOWLEDGE);
    await put('sources/visit.md', VISIT);
    await put('sources/figures.md', FIGURES);
    await corpus.names();
  });
  const put = (id: string, text: string) =>
    corpus.addSource({ id, uri: `file:///${id}`, bytes: new TextEncoder().encode(text) });
  const sentences = async (claim: string) => {
    const hits = await corpus.findSupport(claim, { issued: '2024-07-22' }, 5);
    return hits.map(({ sentence }) => sentence.text);
  };

  it('read a relative date as what it means in the draft and in the source', async () => {
    const [best] = await sentences('작년 7월 쇼이구가 전시회에 나타났다.');
    assert.match(best!, /쇼이구는 지난 7월|July 2023/);
  });

  it('are found in the other language by the names and the date', async () => {
    const found = await sentences('Shoigu was in Pyongyang in July 2023.');
    assert.ok(found.some(text => text.startsWith('쇼이구는 지난 7월')));
    assert.match(found[0]!, /Shoigu saw/);
  });

  it('say what is not there', async () => {
    const [best] = await corpus.findSupport('쇼이구는 2022년 5월 라브로프와 상자 9,000개를 보았다.', {}, 1);
    assert.ok(best?.missing.some(word => word.includes('2022년 5월')));
    assert.ok(best?.missing.some(word => word.includes('9,000')));
  });

  it('flag a sentence that negates what the claim says', async () => {
    const hits = await corpus.findSupport('라브로프는 2023년 7월 평양에 갔다.', {}, 5);
    const hit = hits.find(({ sentence }) => sentence.text.startsWith('라브로프는'));
    assert.equal(hit?.maybeOpposite, true);
  });

  it('are offered for a passage without the passage itself', async () => {
    const source = (await corpus.source('sources/visit.md'))!;
    const [passage] = source.passages.filter(({ kind }) => kind === 'prose');
    const hits = await corpus.moreLike(source.id, passage!, 5);
    assert.ok(hits.some(hit => hit.source.id === 'sources/figures.md'));
    assert.ok(hits.every(hit => hit.source.id !== source.id || hit.start !== passage!.start));
  });

  it('are none for nothing, and for a source that is not there', async () => {
    assert.deepEqual(await corpus.findSupport('   ', {}, 5), []);
    assert.deepEqual(await corpus.moreLike('sources/none.md', { start: 0, end: 9 }, 5), []);
  });

  it('answer for any input', async () => {
    for (const claim of ['-', '"""', 'author:', '\ud800', '가'.repeat(50_000), '1 '.repeat(9000)])
      assert.ok(Array.isArray(await corpus.findSupport(claim, {}, 5)));
  });
});
