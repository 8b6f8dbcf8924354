import assert from 'node:assert/strict';
import { readSource } from '../../src/core/ingest/ingest';
import { createCorpus } from '../../src/core/liveCorpus';
import type { Corpus } from '../../src/core/corpus';
import { inEnglish } from '../../src/core/text/phrase';

const VISIT = `---
title: 두 번의 방문
author: 견본필
date: 2023-10-02
---

쇼이구 국방장관은 지난 7월 평양을 찾았다. 김정은은 9월 13일 보스토치니 우주기지에서 푸틴을 만났다.

푸틴은 이듬해 평양을 방문했다. 조약은 “옮겨 적은 말”을 담았다.
`;
const FIGURES = `---
title: Figures
author: Sam Ple
date: 2024-03-01
language: en
---

Putin met Kim Jong Un at Vostochny on 13 September 2023. Seoul counted 7,000 containers.
`;
const KNOWLEDGE = `entities:
  - id: putin
    type: person
    labels: { ko: 푸틴, en: Putin }
    facts:
      - text: { ko: 2023년 9월 김정은을 만났다., en: He met Kim Jong Un in September 2023. }
        on: 2023-09-13
        evidence: [{ source: sources/visit.md, quote: "김정은은 9월 13일 보스토치니 우주기지에서 푸틴을 만났다" }]
      - text: 근거가 없는 말이다.
        evidence: [{ source: sources/visit.md, quote: 이런 말은 없다 }]
`;

describe('the corpus', () => {
  let corpus: Corpus;
  before(async () => {
    corpus = createCorpus();
    await corpus.setKnowledge('file:///knowledge.yaml', KNOWLEDGE);
    await add('corpus/sources/visit.md', VISIT);
    await add('corpus/sources/figures.md', FIGURES);
    await corpus.names();
  });
  const add = (id: string, text: string) =>
    corpus.addSource({ id, uri: `file:///${id}`, bytes: new TextEncoder().encode(text) });

  it('says the same whatever knowledge file comes first', async () => {
    const files = [
      ['file:///b.yaml', 'entities:\n  - { id: port-b, type: place, labels: { ko: 새벽항 } }\n'],
      ['file:///a.yaml', 'entities:\n  - { id: port-a, type: facility, labels: { ko: 새벽항 } }\n'],
    ] as const;
    const answers = await Promise.all(
      [files, files.toReversed()].map(async order => {
        const desk = createCorpus();
        for (const [uri, yaml] of order) await desk.setKnowledge(uri, yaml);
        return [await desk.draftMentions('새벽항에 닿았다.', {}), await desk.knowledgePlace('port-a')];
      }),
    );
    assert.deepEqual(answers[0], answers[1]);
    assert.deepEqual(answers[0]![1], { uri: 'file:///a.yaml', range: { start: 20, end: 26 } });
  });

  it('writes a date of a draft out, against the draft’s own date', async () => {
    const draft = '조약은 지난달 체결되었다.';
    assert.deepEqual(await corpus.absoluteDateAt(draft, { issued: '2024-07-22' }, 5), {
      range: { start: 4, end: 7 },
      newText: '2024년 6월',
    });
    assert.equal(await corpus.absoluteDateAt(draft, { issued: '2024-07-22' }, 1), undefined);
    const [time] = await corpus.draftTimes(draft, { issued: '2024-07-22' });
    assert.equal(time?.from, '2024-06-01');
  });

  it('says what a knowledge file would be with a name added', async () => {
    const answer = await corpus.editKnowledge('entities:\n', {
      kind: 'add',
      name: { label: '새벽항', type: 'place' },
    });
    assert.ok('edits' in answer);
    assert.match(answer.edits[0]!.newText, /새벽항/);
  });

  it('narrows a search to passages that name somebody, under any name', async () => {
    const { hits } = await corpus.search('만났다 met name:푸틴', { limit: 9 });
    assert.deepEqual(hits.map(hit => hit.source.id).sort(), [
      'corpus/sources/figures.md',
      'corpus/sources/visit.md',
    ]);
    assert.deepEqual((await corpus.search('Seoul name:쇼이구', { limit: 9 })).hits, []);
  });

  it('gives the first hits of a list as it stands source by source, and counts the others', async () => {
    const whole = await corpus.search('푸틴', { limit: 9 });
    const inList = whole.sources.flatMap(({ id }) => whole.hits.filter(({ source }) => source.id === id));
    const begun = await corpus.search('푸틴', { limit: 9, first: 2 });
    assert.ok(whole.hits.length > 2);
    assert.deepEqual(begun, { ...whole, hits: inList.slice(0, 2) });
    assert.equal(
      whole.hits.length,
      begun.sources.reduce((sum, { count }) => sum + count, 0),
    );
  });

  it('narrows a search to passages that tell of a time, however it is said', async () => {
    const { hits } = await corpus.search('date:2024', { limit: 9 });
    assert.deepEqual(
      hits.map(hit => hit.text.slice(0, 15)),
      ['푸틴은 이듬해 평양을 방문했'],
    );
    assert.equal((await corpus.search('date:2023-09-13', { limit: 9 })).total, 2);
  });

  it('puts newer sources first when asked to, and ones without a date last', async () => {
    const desk = createCorpus();
    const take = (id: string, date: string) =>
      desk.addSource({
        id,
        uri: id,
        bytes: new TextEncoder().encode(`---\ntitle: ${id}\n${date}---\n\n항구의 배 이야기이다.\n`),
      });
    await take('a.md', 'date: 2001-01-01\n');
    await take('b.md', '');
    await take('c.md', 'date: 2020-01-01\n');
    const order = async (order: 'relevance' | 'recent' | 'newest') =>
      (await desk.search('항구', { limit: 9, order })).hits.map(hit => hit.source.id);
    assert.deepEqual(await order('relevance'), ['a.md', 'b.md', 'c.md']);
    assert.deepEqual(await order('newest'), ['c.md', 'a.md', 'b.md']);
    assert.equal((await order('recent'))[0], 'c.md');
  });

  it('says what the results could be narrowed by', async () => {
    await corpus.names();
    const { facets, filters } = await corpus.search('Putin year:2023..2024', { limit: 9 });
    assert.deepEqual(
      filters.map(({ field, value }) => [field, value]),
      [['year', '2023..2024']],
    );
    const offered = facets.map(({ field, value, count }) => `${field} ${value} ${count}`);
    for (const wanted of [
      'author 견본필 2',
      'year 2024 1',
      'source corpus/sources/figures.md 1',
      'name 푸틴 3',
    ])
      assert.ok(offered.includes(wanted), `${wanted}: ${offered.join(', ')}`);
  });

  it('finds a name with and without its particle', async () => {
    for (const query of ['푸틴', '푸틴은', '푸틴을']) {
      const { hits } = await corpus.search(query, { limit: 5 });
      assert.equal(hits[0]?.source.id, 'corpus/sources/visit.md', query);
    }
  });

  it('offers the sentence with the words for quoting', async () => {
    const { hits } = await corpus.search('보스토치니', { limit: 1 });
    assert.equal(hits[0]?.sentence.text, '김정은은 9월 13일 보스토치니 우주기지에서 푸틴을 만났다.');
  });

  it('shows a listed fact only when its source says so', async () => {
    const facts = await corpus.factsAbout('푸틴', {});
    assert.deepEqual(
      facts.filter(({ kind }) => kind === 'listed').map(({ text }) => text.ko),
      ['2023년 9월 김정은을 만났다.'],
    );
    const [knowledge] = await corpus.knowledgeProblems();
    assert.deepEqual(
      knowledge?.problems.map(({ code }) => code),
      ['quoteMissing'],
    );
  });

  it('gives every fact evidence that stands in its source', async () => {
    for (const name of ['푸틴', '김정은', '평양', 'Putin', '2023년 9월']) {
      for (const { evidence } of await corpus.factsAbout(name, {})) {
        assert.ok(evidence.length, name);
        for (const { sourceId, start, end, text } of evidence) {
          assert.equal((await corpus.source(sourceId))?.body.text.slice(start, end), text);
        }
      }
    }
  });

  it('tells on a hover in a source what 지난 7월 means there, and why', async () => {
    const source = (await corpus.source('corpus/sources/visit.md'))!;
    const offset = source.body.text.indexOf('지난 7월');
    const answer = await corpus.hoverAt({ kind: 'source', id: source.id, offset });
    const card = answer?.cards.find(({ kind }) => kind === 'time');
    assert.ok(card?.kind === 'time');
    assert.deepEqual([card.expression.from, card.expression.to], ['2023-07-01', '2023-07-31']);
    assert.match(inEnglish(card.expression.why!), /2023-10-02/);
  });

  it('covers exactly the name on a hover in a draft', async () => {
    const text = '어제 푸틴의 말은';
    const answer = await corpus.hoverAt({
      kind: 'draft',
      text,
      publication: { issued: '2024-07-22' },
      offset: text.indexOf('푸틴'),
    });
    assert.equal(text.slice(answer!.range.start, answer!.range.end), '푸틴');
  });

  it('knows the mentions again soon after the knowledge file has changed', async () => {
    const hover = () =>
      corpus.hoverAt({ kind: 'draft', text: '푸틴', publication: {}, offset: 0 }).then(answer => {
        const card = answer?.cards[0];
        return card?.kind === 'name' ? card.mentionCount : 0;
      });
    const before = await hover();
    await corpus.setKnowledge('file:///knowledge.yaml', KNOWLEDGE + '# changed\n');
    await hover();
    await new Promise(resolve => setTimeout(resolve, 10));
    assert.equal(await hover(), before);
    assert.ok(before > 0);
  });

  it('says nothing on a hover over an ordinary word', async () => {
    const answer = await corpus.hoverAt({
      kind: 'draft',
      text: '그리고 조용했다',
      publication: {},
      offset: 1,
    });
    assert.equal(answer, undefined);
  });

  it('puts what happened in order of time', async () => {
    const days = (await corpus.timeline()).map(({ time }) => time.from!);
    assert.deepEqual(days, days.toSorted());
    assert.ok(days.includes('2023-09-13'));
  });

  it('knows the source’s words whatever their layout, and refuses others', async () => {
    const exact = await corpus.findQuote('김정은은 9월\n13일 보스토치니우주기지에서 푸틴을 만났다');
    assert.equal(exact.kind, 'exact');
    const altered = await corpus.findQuote('김정은은 9월 14일 보스토치니 우주기지에서 푸틴을 만났다');
    assert.equal(altered.kind, 'altered');
    const missing = await corpus.findQuote('전혀 다른 사람이 다른 곳에서 한 번도 하지 않은 말');
    assert.equal(missing.kind, 'missing');
  });

  it('says when words stand inside quotation marks in the source', async () => {
    const answer = await corpus.findQuote('옮겨 적은 말');
    assert.ok(answer.kind === 'exact' && answer.quotation.speech);
  });

  it('reads a source by the writer’s date once she gives one', async () => {
    const own = createCorpus();
    const text = '장관은 지난 8월 평양을 찾았다.\n';
    const bytes = new TextEncoder().encode(text);
    const file = { id: 'sources/undated.txt', uri: 'file:///sources/undated.txt', bytes };
    const read = await own.addSource(file);
    assert.ok(read.problems.some(({ code }) => code === 'dateUnknown'));
    const august = async () => (await own.annotations(file.id))?.timeExpressions[0]?.from;
    assert.equal(await august(), null);

    const reference = { id: file.id, issued: { 'date-parts': [[2023, 9, 20]] } };
    const [better, ...others] = await own.setReferences([reference, { id: 'sources/none.txt' }]);
    assert.equal(better?.metadata.issued, '2023-09-20');
    assert.ok(!better.problems.some(({ code }) => code === 'dateUnknown'));
    assert.deepEqual(others, []);
    assert.equal(await august(), '2023-08-01');
    assert.equal((await own.addSource(file)).metadata.issued, '2023-09-20');
    assert.deepEqual(await own.setReferences([reference]), []);

    assert.deepEqual(await own.setReferences([]), [read]);
    assert.equal(await august(), null);
  });

  it('counts and lists a work once that stands in two files', async () => {
    const own = createCorpus();
    const put = (id: string, text: string) =>
      own.addSource({ id, uri: `file:///${id}`, bytes: new TextEncoder().encode(text) });
    const words = [
      '2023년 9월 13일 푸틴은 보스토치니에서 손님을 맞았고, 두 사람은 발사대를 함께 둘러보았다.',
      '통역을 둔 회담은 오후 늦게까지 이어졌으며 저녁에는 만찬이 열렸다고 전해진다.',
      '만찬의 자리 배치를 두고 여러 신문이 서로 다른 그림을 실었는데, 어느 것도 확인되지 않았다.',
      '돌아가는 길에 손님은 공장 두 곳과 극장 한 곳을 더 들렀고 열차는 닷새 뒤에 국경을 넘었다.',
    ];
    await put('sources/clean.md', `---\ntitle: 손님\ndate: 2023-10-02\n---\n\n${words.join('\n\n')}\n`);
    const before = await own.names();
    const times = (await own.timeline()).length;
    await put('sources/dump.txt', words.join(' ').replace(/(.{31})/gu, '$1\n'));
    assert.deepEqual(
      (await own.works()).map(({ best, others }) => [best, others.map(({ id }) => id)]),
      [['sources/clean.md', ['sources/dump.txt']]],
    );
    assert.deepEqual(await own.names(), before);
    assert.equal((await own.timeline()).length, times);
    const { hits, total } = await own.search('발사대', { limit: 5 });
    assert.deepEqual(
      hits.map(({ source, alsoIn }) => [source.id, alsoIn?.map(({ id }) => id)]),
      [['sources/clean.md', ['sources/dump.txt']]],
    );
    assert.equal(total, 1);
    await own.removeSource('sources/clean.md');
    assert.equal((await own.search('발사대', { limit: 5 })).hits[0]?.source.id, 'sources/dump.txt');
    assert.ok((await own.timeline()).length > 0);
  });

  it('forgets a source that is removed', async () => {
    await add('corpus/sources/short.md', '잠깐 있는 글이다.');
    await corpus.removeSource('corpus/sources/short.md');
    assert.deepEqual((await corpus.search('잠깐', { limit: 5 })).hits, []);
  });

  it('does not take in a file that was removed, or overtaken, while it was read', async () => {
    const file = (text: string) => ({
      id: 'a.txt',
      uri: 'file:///a.txt',
      bytes: new TextEncoder().encode(text),
    });
    let release = (): void => undefined;
    const own = createCorpus({
      pause: () => Promise.resolve(),
      read: async read => {
        if (read.bytes.length > 20) await new Promise<void>(resolve => (release = resolve));
        return readSource(read);
      },
    });
    const slow = own.addSource(file('옛 글은 길어서 읽는 데 오래 걸린다.'));
    await own.addSource(file('새 글.'));
    release();
    await slow;
    assert.equal((await own.source('a.txt'))?.body.text, '새 글.');

    const gone = own.addSource(file('이 글은 읽는 동안에 지워진다.'));
    await own.removeSource('a.txt');
    release();
    await gone;
    assert.deepEqual(await own.sources(), []);
  });

  it('answers the same whatever the order in which files arrive', async () => {
    const other = createCorpus();
    await other.addSource({
      id: 'corpus/sources/figures.md',
      uri: 'file:///corpus/sources/figures.md',
      bytes: new TextEncoder().encode(FIGURES),
    });
    await other.addSource({
      id: 'corpus/sources/visit.md',
      uri: 'file:///corpus/sources/visit.md',
      bytes: new TextEncoder().encode(VISIT),
    });
    await other.setKnowledge('file:///knowledge.yaml', KNOWLEDGE);
    assert.deepEqual(await other.names(), await corpus.names());
    assert.deepEqual(
      await other.search('만났다 푸틴', { limit: 5 }),
      await corpus.search('만났다 푸틴', { limit: 5 }),
    );
  });
});
