import assert from 'node:assert/strict';
import { createCorpus } from '../../../src/core/liveCorpus';
import { inEnglish } from '../../../src/core/text/phrase';

const KNOWLEDGE = `entities:
  - { id: plague, type: event, labels: { ko: 코로나19, en: COVID-19 }, aliases: [{ text: 코로나, kind: short }], from: 2020-01, to: 2023-05 }
  - { id: cold-war, type: event, labels: { ko: 냉전, en: Cold War }, from: 1947, to: 1991 }
  - { id: tide, type: organization, labels: { ko: 물결 정부, en: Tide government }, from: 2022-05-10 }
  - { id: undated, type: event, labels: { ko: 파도 전쟁 } }
`;

describe('an era that the knowledge file dates', () => {
  const cases: readonly (readonly [words: string, surface: string, from: string, to: string | null])[] = [
    ['코로나 시기에 국경이 닫혔다.', '코로나 시기', '2020-01-01', '2023-05-31'],
    ['냉전 시대의 조약이다.', '냉전 시대', '1947-01-01', '1991-12-31'],
    ['냉전기에 맺은 조약이다.', '냉전기', '1947-01-01', '1991-12-31'],
    ['물결 정부 시절에 시작했다.', '물결 정부 시절', '2022-05-10', null],
    ['물결 정부 때 시작했다.', '물결 정부 때', '2022-05-10', null],
    ['It was signed during the Cold War.', 'Cold War', '1947-01-01', '1991-12-31'],
    ['It was a treaty of the Cold War era.', 'Cold War era', '1947-01-01', '1991-12-31'],
  ];
  for (const [words, surface, from, to] of cases)
    it(`is a time: ${words}`, async () => {
      const [time, ...more] = await timesIn(words);
      assert.ok(time, 'a time is found');
      assert.ok(time.surface.endsWith(surface), time.surface);
      assert.deepEqual([time.from, time.to, time.status, more], [from, to, 'inferred', []]);
    });

  it('says where that is from', async () => {
    const [time] = await timesIn('냉전 시대의 조약이다.');
    assert.equal(inEnglish(time!.why!), '냉전: 1947/1991 in your knowledge file');
  });

  it('is no time where its name is only a name, nor where nobody dates it', async () => {
    assert.deepEqual(await timesIn('냉전은 끝났다. 파도 전쟁 당시의 일이다. 물결 정부는 때를 기다렸다.'), []);
  });

  it('that ends before it begins is said to, and dates nothing', async () => {
    const corpus = createCorpus();
    const entry = '{ id: a, type: event, labels: { ko: 거꾸로 전쟁 }, from: 2000, to: 1990 }';
    await corpus.setKnowledge('file:///a.yaml', `entities:\n  - ${entry}\n`);
    const [file] = await corpus.knowledgeProblems();
    assert.deepEqual(
      file!.problems.map(({ message }) => inEnglish(message)),
      ['It ends before it begins: 2000, 1990'],
    );
  });
});

async function timesIn(words: string) {
  const corpus = createCorpus();
  await corpus.setKnowledge('file:///names.yaml', KNOWLEDGE);
  const { id } = await corpus.addSource({
    id: 'a.txt',
    uri: 'a',
    bytes: new TextEncoder().encode(`${words}\n`),
  });
  return (await corpus.annotations(id))!.timeExpressions;
}
