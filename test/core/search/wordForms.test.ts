import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analysis/analyzer';
import { topicOf } from '../../../src/core/search/questionWords';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import { sourceOf } from '../../support/searchSource';

/** What is typed, the passage that must come first, and one that comes close. */
const CASES: readonly (readonly [title: string, query: string, meant: string, close: string])[] = [
  ['other forms of the same verb', '인원을 줄이는 까닭', '겨울에는 인원을 줄인다.', '여름에는 인원을 센다.'],
  ['a word of one syllable with any particle', '핵', '그들은 핵으로 위협한다.', '그들은 핵심을 말한다.'],
  [
    'the parts of a compound that no source has',
    '해안경비대',
    '해안을 지키던 경비대가 물러났다.',
    '해안에 소나무를 심었다.',
  ],
  ['the Northern spelling of a word', '노동신문', '로동신문은 사설을 실었다.', '노래가 신문에 실렸다.'],
  ['the Southern spelling of a word', '로동신문', '노동신문은 사설을 실었다.', '로봇이 신문에 나왔다.'],
  ['a Korean name in hanja', '이명', '李明은 편지를 썼다.', '그는 편지를 썼다.'],
  ['hanja of another standard', '条約', '조약이 맺어졌다.', '약속이 깨졌다.'],
  ['the other reading of a character', '娛樂', '오락이 금지되었다.', '오후에 음악이 나왔다.'],
  [
    'all words before one that is repeated',
    '항구 파업',
    '항구에서 파업이 일어났다.',
    '항구, 항구, 항구, 오직 항구.',
  ],
];

describe('search understands', () => {
  for (const [title, query, meant, close] of CASES) {
    it(title, () => {
      const index = new SearchIndex();
      for (const [id, text] of [
        ['close', close],
        ['meant', meant],
      ] as const)
        index.add(sourceOf(id, [text]));
      assert.equal(index.search(query, { limit: 1 })[0]?.sourceId, 'meant');
    });
  }
});

describe('the topic of a question', () => {
  const TOPICS = [
    ['최영함을 만든 기업은?', '기업은'],
    ['협정을 폭로한 인물은 누구인가', '인물은'],
    ['최영함을 만든 기업은', undefined],
    ['최영함을 어디서 만들었나?', undefined],
    ['기업은?', undefined],
  ] as const;
  for (const [question, topic] of TOPICS) {
    it(`of ${question} is ${topic ?? 'none'}`, () => {
      const tokens = analyze(question);
      assert.equal(tokens[topicOf(question, tokens) ?? -1]?.surface, topic);
    });
  }
});
