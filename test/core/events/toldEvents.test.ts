import assert from 'node:assert/strict';
import { createCorpus } from '../../../src/core/liveCorpus';
import type { Corpus } from '../../../src/core/corpus';
import { inEnglish } from '../../../src/core/text/phrase';
import { applyEdits } from '../../../src/core/text/textEdit';

const KNOWLEDGE = `entities:
  - { id: han, type: person, labels: { ko: 한바다, en: Han Bada } }
  - { id: yun, type: person, labels: { ko: 윤파도, en: Yun Pado } }
  - { id: port, type: facility, labels: { ko: 새벽항, en: Saebyeok Port } }
  - { id: pact, type: treaty, labels: { ko: 등대 조약, en: Lighthouse Treaty } }
`;
const SOURCE = `---
title: 두 항구
date: 2024-07-08
---

한바다는 2023년 9월 13일 새벽항에서 윤파도를 만났다. 두 사람은 2019년 4월 25일에도 회담했다.

등대 조약은 지난 6월 19일 서명되었다. 한바다는 새벽항을 2024년 5월에 방문할 예정이었다.
`;

describe('a happening in a draft and in the sources', () => {
  let corpus: Corpus;
  before(async () => {
    corpus = createCorpus();
    await corpus.setKnowledge('file:///names.yaml', KNOWLEDGE);
    const bytes = new TextEncoder().encode(SOURCE);
    await corpus.addSource({ id: 'sources/항구.md', uri: 'file:///항구.md', bytes });
    await corpus.whenRecognised();
  });

  const ask = async (words: string) => {
    const text = `---\ndate: 2024-07-22\n---\n\n${words}\n`;
    const problems = await corpus.checkDraft({
      text,
      publication: { issued: '2024-07-22' },
      style: { id: 'kr-humanities' },
      dates: true,
      names: false,
    });
    return problems.filter(({ code }) => code === 'eventDate').map(problem => ({ ...problem, text }));
  };

  it('is asked about when the sources put it at another day, with the place that says so', async () => {
    const [problem, more] = await ask('등대 조약은 2024년 6월 16일 체결되었다.');
    assert.ok(problem && !more);
    assert.equal(
      inEnglish(problem.message),
      '2024년 6월 16일? “두 항구” puts it at 2024년 6월 19일: “등대 조약은 지난 6월 19일 서명되었다.”',
    );
    assert.equal(problem.evidence?.sourceId, 'sources/항구.md');
    assert.match(
      applyEdits(problem.text, problem.fixes![0]!.edits),
      /등대 조약은 2024년 6월 19일 체결되었다\./,
    );
  });

  it('is known by its people and its place, in any language', async () => {
    assert.equal((await ask('Han Bada met Yun Pado at Saebyeok Port on 17 September 2023.')).length, 1);
    assert.equal((await ask('한바다는 2023년 9월 31일 새벽항에서 윤파도를 만났다.')).length, 0);
  });

  it('is told from another of its kind', async () => {
    assert.deepEqual(await ask('한바다와 윤파도는 2021년 3월 2일 새벽항에서 만났다.'), []);
  });

  for (const [why, words] of [
    ['the day is the same', '등대 조약은 2024년 6월 19일 서명되었다.'],
    ['the draft says it more roughly', '등대 조약은 2024년 6월에 서명되었다.'],
    ['the date is another event’s', '등대 조약 서명 직후인 2024년 6월 25일 논평이 나왔다.'],
    ['it is a plan', '등대 조약은 2024년 6월 16일 서명될 예정이었다.'],
    ['the source tells of a plan', '한바다는 2024년 6월 3일 새벽항을 방문했다.'],
    ['two dates stand in the sentence', '등대 조약은 2024년 6월 16일에 서명되고 7월 1일에 발효했다.'],
    ['too little tells it from others', '한바다는 2023년 9월 17일 손님을 만났다.'],
    ['somebody else says it', '그는 “등대 조약은 2024년 6월 16일 서명되었다.”라고 했다.'],
  ] as const)
    it(`is not asked about where ${why}`, async () => {
      assert.deepEqual(await ask(words), []);
    });

  it('is asked about when the draft itself puts it at two days', async () => {
    const problems = await ask(
      '새벽항은 윤파도가 2020년 3월 1일 설립했다.\n\n윤파도가 새벽항을 설립한 날은 2020년 5월 1일이다.',
    );
    assert.deepEqual(
      problems.map(({ message }) => inEnglish(message)),
      [
        '2020년 5월 1일? This draft also puts it at 2020년 3월 1일: “새벽항은 윤파도가 2020년 3월 1일 설립했다.”',
      ],
    );
  });
});
