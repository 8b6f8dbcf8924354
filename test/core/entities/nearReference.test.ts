import assert from 'node:assert/strict';
import { builtinEntities } from '../../../src/core/entities/countries';
import { createGazetteer } from '../../../src/core/entities/gazetteer';
import { readKnowledge } from '../../../src/core/entities/knowledgeFile';
import { nearReferenceAt } from '../../../src/core/entities/nearReference';
import { recognizeMentions } from '../../../src/core/entities/recognizeMentions';

const KNOWLEDGE = `
entities:
  - { id: han, type: person, labels: { ko: 한도윤, en: Doyun Han }, roles: [{ title: { ko: 대통령, en: President } }] }
  - { id: petrov, type: person, labels: { ko: 페트로프, en: Petrov }, roles: [{ title: { ko: 총리, en: Prime Minister } }] }
  - { id: minister, type: person, labels: { ko: 서정후, en: Jeonghu Seo }, roles: [{ title: { ko: 외무장관, en: Foreign Minister } }] }
  - { id: river, type: treaty, labels: { ko: 물길 조약, en: River Treaty } }
  - { id: sea, type: treaty, labels: { ko: 바닷길 조약, en: Sea Treaty } }
  - { id: accord, type: treaty, labels: { ko: 솔숲 협정, en: Pinewood Agreement } }
  - { id: dawn, type: event, labels: { ko: 새벽항 정상회담, en: Dawn Harbour Summit } }
  - { id: harvest-1, type: event, labels: { ko: 1990년 가을걷이 회담 }, aliases: [{ text: 가을걷이 회담, ambiguous: true }, 강릉 회담] }
  - { id: harvest-2, type: event, labels: { ko: 1995년 가을걷이 회담 }, aliases: [{ text: 가을걷이 회담, ambiguous: true }, 여수 회담] }
  - { id: dusk, type: event, labels: { ko: 노을성 정상회담, en: Dusk Castle Summit } }
`;
const GAZETTEER = createGazetteer([...readKnowledge('test', KNOWLEDGE).entities, ...builtinEntities()]);

describe('words that point back', () => {
  const rows: readonly (readonly [what: string, text: string, meant: readonly string[]])[] = [
    [
      'two countries joined',
      '북한과 러시아는 문서에 서명했다. ⟦양국⟧은 이를 공개하지 않았다.',
      ['북한–러시아'],
    ],
    ['a pair of letters', '북·러 밀착이 빨라졌다. ⟦두 나라⟧의 속셈은 다르다.', ['북한–러시아']],
    ['the only two near', '중국은 프랑스에 사절을 보냈다. ⟦양국⟧ 간 무역도 늘었다.', ['중국–프랑스']],
    ['in the same sentence', '한국과 일본이 만난 뒤 ⟦양국⟧ 관계가 풀렸다.', ['한국–일본']],
    [
      'a pair with another before it',
      '미국이 걱정하는 동안 북한과 러시아는 서명했다. ⟦양국⟧은 웃었다.',
      ['북한–러시아'],
    ],
    [
      'two pairs',
      '한국과 일본이 만났다. 북한과 러시아도 만났다. ⟦양국⟧은 말이 없다.',
      ['한국–일본', '북한–러시아'],
    ],
    [
      'another after the pair',
      '한국과 일본이 만났다. 러시아는 지켜보았다. ⟦양국⟧은 말이 없다.',
      ['한국–일본', '러시아'],
    ],
    [
      'three apart',
      '중국은 갔다. 일본은 왔다. 프랑스는 남았다. ⟦양국⟧이 남았다.',
      ['중국', '일본', '프랑스'],
    ],
    ['one country only', '중국은 사절을 보냈다. ⟦양국⟧은 이를 알렸다.', []],
    ['countries far before', '북한과 러시아가 있다. 비가 왔다. 눈이 왔다. 해가 떴다. ⟦양국⟧은 멀다.', []],
    [
      'a pair in the rest of the sentence',
      '북한은 소련을 떠났다. ⟦양국⟧ 관계가 북·러 관계로 바뀌었다.',
      ['북한–소련', '북한–러시아'],
    ],
    ['two of three', '러시아와 북한을 잇는 다리다. 세 나라 가운데 ⟦두 나라⟧만 잇는다.', []],
    ['two leaders', '한도윤은 페트로프를 만났다. ⟦두 정상⟧은 악수했다.', ['한도윤–페트로프']],
    [
      'leaders beside a minister',
      '한도윤은 서정후와 함께 페트로프를 만났다. ⟦양국 정상⟧은 웃었다.',
      ['한도윤–페트로프'],
    ],
    ['no leaders', '한도윤은 서정후를 만났다. ⟦두 정상⟧은 없다.', []],
    ['one treaty', '물길 조약은 짧다. ⟦이 조약⟧은 세 조로 되어 있다.', ['물길 조약']],
    ['a treaty among agreements', '물길 조약과 솔숲 협정이 있다. ⟦해당 협정⟧은 길다.', ['솔숲 협정']],
    ['two treaties', '물길 조약은 바닷길 조약보다 짧다. ⟦이 조약⟧은 낡았다.', ['물길 조약', '바닷길 조약']],
    ['an agreement for a treaty', '물길 조약은 짧다. ⟦이번 협정⟧은 모른다.', []],
    ['one summit', '새벽항 정상회담이 끝났다. ⟦이번 회담⟧의 뜻은 크다.', ['새벽항 정상회담']],
    [
      'two summits',
      '새벽항 정상회담과 노을성 정상회담이 있었다. ⟦이번 회담⟧은 짧았다.',
      ['새벽항 정상회담', '노을성 정상회담'],
    ],
    [
      'a name of two summits',
      '가을걷이 회담이 열렸다. ⟦이번 회담⟧은 길다.',
      ['1990년 가을걷이 회담', '1995년 가을걷이 회담'],
    ],
    ['a word that only begins so', '새벽항 정상회담이 끝났다. ⟦이번 회담장⟧은 넓다.', []],
    ['the particle 이', '새벽항 정상회담이 끝났다. 한도윤⟦이 회담⟧에 왔다.', []],
    [
      'countries in English',
      'Russia and China signed a paper. ⟦The two countries⟧ kept it secret.',
      ['러시아–중국'],
    ],
    ['both countries', 'Japan wrote to France. ⟦Both countries⟧ waited.', ['일본–프랑스']],
    [
      'two pairs in English',
      'Russia and China met. Japan and France met too. ⟦The two countries⟧ left.',
      ['러시아–중국', '일본–프랑스'],
    ],
    ['any two countries', 'Russia and China signed. Trade between ⟦two countries⟧ is never simple.', []],
    ['leaders in English', 'Petrov received Doyun Han. ⟦The two leaders⟧ shook hands.', ['페트로프–한도윤']],
    [
      'a summit in English',
      'The Dawn Harbour Summit ended. ⟦The summit⟧ had lasted a day.',
      ['새벽항 정상회담'],
    ],
    ['a pact in English', 'The River Treaty is short. ⟦The pact⟧ has three articles.', ['물길 조약']],
    [
      'two treaties in English',
      'The River Treaty followed the Sea Treaty. ⟦The treaty⟧ is old.',
      ['물길 조약', '바닷길 조약'],
    ],
    ['no treaty before', 'Russia signed. ⟦The treaty⟧ is short.', []],
  ];
  for (const [what, text, meant] of rows)
    it(`${what}: ${meant.join(', ') || 'nothing'}`, () => check(text, meant));

  it('are no mentions: what is counted and listed does not have them', () => {
    const mentions = recognizeMentions('북한과 러시아는 서명했다. 양국은 웃었다.', GAZETTEER);
    assert.ok(!mentions.some(({ surface }) => surface === '양국'));
  });

  it('say “probably” for one, and that it is not clear for two', () => {
    const why = (text: string) => answer(text)?.why.template.split(/[ ;]/u)[0];
    assert.equal(why('물길 조약은 짧다. ⟦이 조약⟧은 낡았다.'), 'Probably');
    assert.equal(why('물길 조약과 바닷길 조약이 있다. ⟦이 조약⟧은 낡았다.'), 'Not');
  });
});

function check(marked: string, meant: readonly string[]): void {
  const found = answer(marked);
  assert.deepEqual(found?.candidates.map(names => names.map(({ label }) => label).join('–')) ?? [], meant);
  if (found) assert.equal(found.surface, /⟦(.*)⟧/u.exec(marked)![1]);
}

function answer(marked: string) {
  const offset = marked.indexOf('⟦');
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  const mentions = recognizeMentions(text, GAZETTEER, { discover: false });
  return nearReferenceAt(text, offset, mentions, GAZETTEER.entityById);
}
