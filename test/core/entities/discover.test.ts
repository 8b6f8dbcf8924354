import assert from 'node:assert/strict';
import { builtinEntities } from '../../../src/core/entities/countries';
import { createGazetteer } from '../../../src/core/entities/gazetteer';
import { recognizeMentions } from '../../../src/core/entities/recognizeMentions';

const GAZETTEER = createGazetteer(builtinEntities());

describe('discovered names: people', () => {
  it('stand before an office', () => check('⟦person:박은우⟧ 장관과 ⟦person:최민서⟧ 원내대표가 만났다'));
  it('stand before an institution and an office', () =>
    check(
      '⟦person:박은우⟧ 국립농업연구소 연구위원은 말했다'.replace(
        '국립농업연구소',
        '⟦organization:국립농업연구소⟧',
      ),
    ));
  it('have a country between a foreign name and its office', () =>
    check('⟦person:크리스토프 벨만⟧ 독일 총리가 왔다'));
  it('follow a foreign office', () => check('독일 국방장관 ⟦person:크리스토프 벨만⟧은 왔다'));
  it('keep their family name for the rest of the text', () =>
    check('⟦person:크리스토프 벨만⟧ 독일 총리가 왔다. ⟦person:벨만⟧은 웃었다'));
  it('have brackets between them and their office', () =>
    check('⟦person:박은우⟧(왼쪽) 법무부 장관이'.replace('법무부', '⟦organization:법무부⟧')));
  it('stand in a list before one office', () => check('⟦person:박은우⟧·⟦person:최민서⟧ 의원은'));
  it('have a gloss in hanja', () => check('⟦person:박은우⟧(⟦person:朴恩宇⟧)는 시를 썼다'));
  it('are the authors of a citation and of the text', () =>
    check('그렇지 않다는 반론도 있다(⟦person:박은우⟧·⟦person:최민서⟧ 2021).\n저자: ⟦person:한서우⟧'));
  it('have the company between them and their office', () =>
    check('⟦person:한서우⟧ ⟦organization:푸른배⟧ 대표와 ⟦person:최민서⟧ ⟦organization:KS그룹⟧ 회장은'));
  it('stand before an embassy’s country', () => check('⟦person:한서우⟧ 주독일 대사가 왔다'));
  it('have a family name of one syllable after a foreign given name', () =>
    check('⟦person:젠슨 황⟧ 대표가 말했다'));
  it('have small words inside a foreign name', () => check('⟦person:무함마드 빈 살만⟧ 왕세자는'));
  it('have a telling family name, a usual given name and a particle', () =>
    check('공을 받은 ⟦person:김민서⟧는 뛰었다. 최우선은 안전이고 최신화는 다음이다. 황당한 주장'));
  it('are not the nouns that stand before an office', () =>
    check('신임 장관과 노조 위원장, 이사회 의장, 이번 대표'));
});

describe('discovered names: by their last noun', () => {
  it('are institutions', () => check('⟦organization:바다정책연구원⟧과 ⟦organization:독일 외무부⟧의 발표'));
  it('are companies with the letters of their group', () =>
    check('⟦organization:LG푸른배⟧와 ⟦organization:SK⟧는 DB를 고쳤다'));
  it('are facilities with a name before them', () =>
    check('⟦facility:벨루가 공군기지⟧에서. 새 공군기지에서'));
  it('are treaties and laws', () => check('⟦treaty:리스본 조약⟧과 ⟦treaty:수산자원관리법⟧을'));
  it('are laws and treaties of several words', () =>
    check('여야는 ⟦treaty:연안 쓰레기 관리 특별법⟧을 의결했고 ⟦treaty:한중 어업권 협정⟧은 미뤘다'));
  it('are games and talks of a kind', () =>
    check('⟦event:삿포로 동계올림픽⟧이 열린다. 동계올림픽은 겨울에 열린다'));
  it('are events, numbers and dates included', () =>
    check('⟦event:4자 회담⟧과 ⟦event:7·27 열병식⟧과 ⟦event:3차 세계대전⟧'));
  it('are weapons with a foreign name or a number', () =>
    check('⟦weapon:스토르크 미사일⟧과 ⟦weapon:매미-12⟧와 ⟦weapon:F-21 전투기⟧'));
  it('are weapons with their calibre', () =>
    check('⟦weapon:155㎜ 자주포⟧와 ⟦weapon:122mm 방사포탄⟧을 30㎜ 두께로'));
  it('are what two countries have or set up together', () =>
    check('⟦event:한몽 수교⟧ 뒤 ⟦organization:독일·체코 정부간 위원회⟧가 열렸다. 수교 30년의 위원회'));
  it('keep what a gloss calls them', () =>
    check('⟦weapon:스토르크 미사일⟧(⟦weapon:Stork Mark Two⟧)은 낡았다. ⟦weapon:Stork Mark Two⟧'));
  it('are called by a foreign word alone once they are known', () =>
    check('⟦facility:벨루가 공군기지⟧에 내렸다. ⟦facility:벨루가⟧는 춥다'));
  it('are where something appeared', () =>
    check('이 글은 ⟦publication:월간푸른배⟧에 기고한 글이다. 신문에 기고한 글'));
  it('need more than a generic word', () =>
    check('국책연구원과 시중은행, 중거리미사일, 어떤 조약과 다음 전쟁'));
});

describe('discovered names: English', () => {
  it('are people after a title or a role', () =>
    check('President ⟦person:Anna Berg⟧ met the minister, ⟦person:Jon Olsen⟧.'));
  it('are people before a verb of speech', () =>
    check('⟦person:Tove Lindqvist⟧ said so. ⟦person:Lindqvist⟧ left.'));
  it('are institutions, treaties and facilities by their head', () =>
    check(
      'The ⟦organization:Institute for Sea Studies⟧ read the ⟦treaty:Lisbon Treaty⟧ at ⟦facility:Hill Air Base⟧.',
    ));
  it('are people with small words in their names', () =>
    check('Minister ⟦person:Ines van der Meer⟧ met ⟦person:Omar al-Hadi⟧.'));
  it('are places by what stands beside them', () =>
    check(
      'It rained near ⟦place:Elmar⟧, in the town of ⟦place:Birk⟧ and in ⟦place:Dorn⟧. ⟦place:Ulvik⟧, a port, is dry.',
    ));
  it('are no places in titles and of time', () =>
    check('We met in March. He writes in Danish. Press Insert in Draft. In Parliament.'));
  it('are weapons of a kind', () => check('It fired ⟦weapon:Stork⟧ cruise missiles.'));
  it('are not what the first word of a sentence makes of them', () =>
    check('Critics of the ⟦organization:Nordic Harbour Agency⟧ count ships.'));
  it('keep a family name that stands first', () =>
    check('President ⟦person:Wei Zhanlin⟧ came. ⟦person:Wei⟧ left.'));
  it('are not the capitals that begin a sentence', () =>
    check('The ship sailed. On Monday it rained. Prices fell.'));
});

describe('discovered names', () => {
  it('have an id made of the spelling', () => {
    const [mention] = recognizeMentions('박은우 장관이', GAZETTEER);
    assert.deepEqual(mention?.entity, { id: 'text:박은우', label: '박은우' });
    assert.equal(mention?.origin, 'discovered');
  });
  it('are read for a surname and an office behind them', () => {
    const mentions = recognizeMentions('박은우 장관이 왔다. 박 장관은 웃었다.', GAZETTEER);
    assert.deepEqual(
      mentions.map(({ surface, entity }) => `${surface}=${entity.id}`),
      ['박은우=text:박은우', '박 장관=text:박은우'],
    );
  });
  it('are not looked for when it is switched off', () => {
    assert.deepEqual(recognizeMentions('박은우 장관이 왔다', GAZETTEER, { discover: false }), []);
  });
});

/** The discovered names of the text are those marked ⟦type:surface⟧; what is built in is not looked at. */
function check(marked: string): void {
  const text = marked.replaceAll(/⟦\w+:|⟧/gu, '');
  let shown = text;
  const found = recognizeMentions(text, GAZETTEER).filter(
    ({ origin, nested }) => origin === 'discovered' && !nested,
  );
  for (const { start, end, type } of found.toReversed())
    shown = `${shown.slice(0, start)}⟦${type}:${shown.slice(start, end)}⟧${shown.slice(end)}`;
  assert.equal(shown, marked);
}
