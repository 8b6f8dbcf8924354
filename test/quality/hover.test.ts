import assert from 'node:assert/strict';
import type { Corpus } from '../../src/core/corpus';
import { sampleDesk } from '../support/sampleDesk';

/** Sentences about nothing with a name, full of words that begin or sound like names, dates and countries. */
const ORDINARY = [
  '사람이란 미련한 존재라서 끝까지 가나 못 가나 매한가지다.',
  '마지막 수단이 남았지만 그 수단과 방법을 가리지 않을 수는 없다.',
  '인도로 뛰어든 차를 피하다가 넘어졌고, 물건은 제때 인도하지 못했다.',
  '아이는 미소를 지으며 소중한 일기장을 내밀었다.',
  '이사를 마친 이들이 조사 결과를 두고 주장을 굽히지 않았다.',
  '최소한의 권한은 황당한 주장보다 최우선이고, 김장은 최대한 미뤘다.',
  '박수를 받은 윤리 수업은 권리와 의무를 다루었다.',
  '강한 바람에 문이 열린 채 송전선만 흔들렸다.',
  '서류를 고치고 다시 고치던 그는 정말로 오만한 사람이었다.',
  '할 일 없이 돌아온 사람처럼 위아래로 난 길만 바라보았다.',
  '대사를 외우지 못한 배우가 무대에서 통가죽 가방을 떨어뜨렸다.',
  '고지서가 오면 기니긴 줄을 서서 차례를 기다렸다.',
  '정부와 의회가 함께 내놓은 대책은 지방 재정의 부담을 줄인다.',
  '연구원은 새로운 방법으로 자료를 모았고 위원회는 결과를 검토했다.',
  '장관과 총리가 만난 자리에서 대통령은 말을 아꼈다.',
  '협정에 서명한 나라는 많지만 조약을 지킨 나라는 드물다.',
  '미사일과 포탄의 수를 세는 일은 회계가 아니라 추측에 가깝다.',
  '정상회담은 끝났고 열병식 준비도 멈추었다.',
  '이른바 전문가들의 견해란 대체로 뒷북이다.',
  '기지에서 항구까지 걸으며 다리와 공원을 지났다.',
  'The ministers met and agreed to meet again.',
  'Every treaty is a promise that somebody hopes to keep.',
  'Nobody in the room could say who had won.',
  'There may be trade without trust, but not for long.',
  'A china cup and a turkey sandwich were all that was left on the table.',
  'In general, officials prefer a bad plan to no plan.',
  'She will march on, he said, and mark the spot.',
  'What Analysts Miss When They Count Containers',
  'Why Deterrence Fails: A Short Reader for Busy People',
  'The general manager, the chief cook and the bank clerk agreed.',
  'Sanctions bite slowly. Prices rise. People adapt.',
  'This report was written for readers who have no time.',
];

/** What the desk's sources name and its knowledge file does not: all of them are names. */
const UNLISTED = [
  ...['Daniel Whitcombe', '백도현', '임나윤', '한서윤', '오태경'],
  ...['누리조약연구소', '두만강지역연구소', '가온대학교', '한빛정책연구원', 'Harbour Street Institute'],
  ...['외교부', '국방부', '러시아 외무부', '북한 외무성', '천연자원부', '2차 핵실험', '4차 핵실험'],
  ...['조건절의 국제정치', '유라시아 조약 연구', '가온국제논총'],
];

describe('quality: hovers over ordinary words', () => {
  let desk: Corpus;
  before(async () => {
    desk = await sampleDesk();
  });

  it('show nothing where no name and no date stands', async () => {
    const shown: string[] = [];
    let words = 0;
    for (const text of ORDINARY) {
      for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        words++;
        const answer = await desk.hoverAt({ kind: 'draft', text, publication: {}, offset: index });
        if (answer) shown.push(`${text.slice(answer.range.start, answer.range.end)} in “${text}”`);
      }
    }
    console.log(`  ordinary words: ${words}, cards: ${shown.length}`);
    assert.deepEqual(shown, []);
  });

  it('show no unlisted name in the sources of the sample desk that is none', async () => {
    const unlisted = new Set<string>();
    let [words, silent] = [0, 0];
    for (const { id } of await desk.sources()) {
      const { text } = (await desk.source(id))!.body;
      for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        words++;
        const answer = await desk.hoverAt({ kind: 'source', id, offset: index });
        if (!answer) silent++;
        for (const card of answer?.cards ?? [])
          if (card.kind === 'name' && !card.isListed) unlisted.add(card.mention.surface);
      }
    }
    console.log(
      `  words of the sample desk: ${words}, without a card: ${silent}, unlisted names: ${unlisted.size}`,
    );
    assert.deepEqual([...unlisted].sort(), [...UNLISTED].sort());
  });
});
