import assert from 'node:assert/strict';
import { builtinEntities } from '../../../src/core/entities/countries';
import { createGazetteer } from '../../../src/core/entities/gazetteer';
import { readKnowledge } from '../../../src/core/entities/knowledgeFile';
import { recognizeMentions } from '../../../src/core/entities/recognizeMentions';
import type { RecognitionOptions } from '../../../src/core/entities/recognizeMentions';

const KNOWLEDGE = `
entities:
  - id: kim
    type: person
    labels: { ko: 김철수, en: Kim Chul Soo, hanja: 金哲洙 }
    roles: [{ title: 위원장, from: 2016 }]
  - id: old-kim
    type: person
    labels: { ko: 김만수 }
    roles: [{ title: 위원장, from: 1990, to: 2011 }]
  - { id: petrov, type: person, labels: { ko: 이반 페트로프, en: Ivan Petrov } }
  - { id: base, type: facility, labels: { ko: 소나무 우주기지 } }
  - { id: drone, type: weapon, labels: { ko: 독수리-12 } }
  - { id: treaty, type: treaty, labels: { ko: 북·러 선린 조약 } }
  - { id: russia, type: country, labels: { ko: 러시아, en: Russia } }
  - { id: summit-2019, type: event, labels: { ko: 2019년 해돋이 회담 }, aliases: [{ text: 해돋이 회담, ambiguous: true }, 강릉 회담] }
  - { id: summit-2023, type: event, labels: { ko: 2023년 해돋이 회담 }, aliases: [{ text: 해돋이 회담, ambiguous: true }, 여수 회담] }
groups:
  - { id: trio, labels: { ko: 세 나라 동맹 }, members: [country-KR, country-JP] }
`;
const GAZETTEER = createGazetteer([...readKnowledge('test', KNOWLEDGE).entities, ...builtinEntities()]);

describe('recognizeMentions: edges of Korean names', () => {
  it('leaves particles outside', () => check('⟦북한⟧에서는 ⟦러시아⟧와의 ⟦평양⟧까지도 ⟦중국⟧이었다'));
  it('goes on before a noun that belongs to no name', () =>
    check('⟦러시아⟧군과 ⟦이란⟧제와 ⟦중국⟧산과 ⟦한국⟧정부와 ⟦우크라이나⟧측'));
  it('begins after a particle whose space was lost', () => check('⟦아르메니아⟧는친⟦러시아⟧ 나라다'));
  it('goes on when the space after the particle was lost', () => check('⟦러시아⟧는왜 그랬나'));
  it('begins after a prefix', () => check('구⟦동독⟧과 친⟦러시아⟧ 성향'));
  it('does not look into other words', () =>
    check('스페인어와 다른 말레이시안처럼 대한미국사'.replace('스페인', '⟦스페인⟧')));
  it('takes no part of a bank for a country', () => check('⟦한국은행⟧은 쉰다'));
});

describe('recognizeMentions: spelling', () => {
  it('is blind to spaces in long names', () => check('⟦소나무우주기지⟧와 ⟦소나무 우주기지⟧'));
  it('is blind to the kind of middle dot', () =>
    check('⟦북ㆍ러 선린 조약⟧과 ⟦북・러 선린조약⟧과 ⟦북러 선린 조약⟧'));
  it('reads hyphens, blanks and full-width digits alike', () =>
    check('⟦독수리-12⟧, ⟦독수리 12⟧, ⟦독수리－１２⟧'));
  it('joins a name cut by a line end', () => check('그때 ⟦러\n시아⟧는 없었다'));
  it('reads decomposed Hangul', () => {
    const [mention] = recognize('러시아'.normalize('NFD'));
    assert.deepEqual([mention?.start, mention?.end, mention?.entity.id], [0, 6, 'russia']);
  });
  it('keeps two places with a hyphen apart', () => check('⟦돈바스⟧-⟦헤르손⟧에서'));
  it('keeps a country with a hyphen in its name whole', () =>
    check('⟦오스트리아-헝가리⟧ 제국이'.replace('⟧ 제국', ' 제국⟧')));
});

describe('recognizeMentions: country letters', () => {
  it('splits pairs and triples into members', () =>
    check('⟦북⟧·⟦러⟧ 관계, ⟦한⟧-⟦러⟧ 수교, ⟦북⟧⟦중⟧⟦러⟧가, ⟦한⟧⟦미⟧⟦일⟧은'));
  it('reads a letter before a longer name', () => check('⟦한⟧·⟦아세안⟧ 특별회의'));
  it('leaves single letters and ordinary words alone', () =>
    check('북으로 간 중소 기업의 미소, 한 일이 없다'));
  it('reads a bound pair only beside a telling noun', () => check('북미에서 자란 나무, ⟦북⟧⟦미⟧ 대화'));
  it('links a letter to the entity of the knowledge file', () => {
    assert.deepEqual(ids('북·러가 만났다'), ['country-KP', 'russia']);
  });
});

describe('recognizeMentions: doubtful words', () => {
  it('takes 이란 after a syllable for the particle', () => check('사랑이란 무엇인가. 평화란 없다'));
  it('takes 이란 at the beginning of a word for the country', () => check('⟦이란⟧은 멀다'));
  it('asks for an office or a neighbour', () =>
    check('살아갈 수단이 없다. 가나 마나다. 물건을 인도하고 왔다'));
  it('takes them beside other countries', () => check('⟦이집트⟧와 ⟦수단⟧, ⟦인도⟧와 ⟦네팔⟧'));
  it('keeps the sense once shown', () => check('⟦수단⟧ 정부는 침묵했다. ⟦수단⟧은 조용하다'));
});

describe('recognizeMentions: reference', () => {
  it('reads surname and title as the nearest person whose office fits', () => {
    const mentions = recognize('김만수는 죽었다. 김철수가 왔다. 김위원장은 웃었다.', {
      issued: '2024-01-01',
    });
    const last = mentions.at(-1);
    assert.deepEqual([last?.surface, last?.entity.id, last?.candidates], ['김위원장', 'kim', undefined]);
    assert.ok(last?.implied);
  });
  it('gives both when two fit', () => {
    const mentions = recognize('김만수는 죽었다. 김철수가 왔다. 김 위원장은 웃었다.');
    assert.deepEqual(mentions.at(-1)?.candidates, ['kim', 'old-kim']);
  });
  it('links nobody before anybody was named', () => check('김위원장은 웃었다'));
  it('knows the last word of a name once the whole is there, or before a title', () => {
    check('⟦이반 페트로프⟧가 왔다. ⟦페트로프⟧는 갔다');
    check('⟦페트로프⟧ 장관은 갔다');
    check('페트로프는 갔다');
  });
  it('takes the gloss in brackets for the same person', () => {
    assert.deepEqual(ids('김철수(金哲洙)와 金哲洙'), ['kim', 'kim', 'kim']);
  });
  it('takes what (이하 …) introduces for the same thing', () => {
    const mentions = recognize('그들은 북·러 선린 조약(이하 새 조약)을 맺었다. 새 조약은 짧다.');
    assert.deepEqual(
      mentions.filter(mention => mention.surface === '새 조약').map(mention => mention.entity.id),
      ['treaty', 'treaty'],
    );
  });
  it('tells namesakes apart by year and place', () => {
    assert.equal(eventOf('2019년의 해돋이 회담은 길었다.'), 'summit-2019');
    assert.equal(eventOf('여수에서 열린 해돋이 회담은 짧았다.'), 'summit-2023');
    assert.equal(eventOf('해돋이 회담은 짧았다.', '2023-10-01'), 'summit-2023');
  });
  it('leaves a name open that fits any meeting where the listed one came years after the text', () => {
    const summit =
      '{ id: s, type: event, labels: { ko: 2024년 여수 정상회담 }, aliases: [{ text: 북러 정상회담, ambiguous: true }] }';
    const { entities } = readKnowledge('one', `entities:\n  - ${summit}\n`);
    const gazetteer = createGazetteer([...entities, ...builtinEntities()]);
    const isLinked = (text: string, issued?: string): boolean =>
      recognizeMentions(text, gazetteer, { discover: false, ...(issued && { issued }) }).some(
        ({ entity }) => entity.id === 's',
      );
    assert.equal(isLinked('북러 정상회담은 짧았다.', '2024-07-01'), true);
    assert.equal(isLinked('북러 정상회담은 짧았다.', '2023-10-01'), false);
    assert.equal(isLinked('1961년의 조약과 달리 북러 정상회담은 짧았다.'), true);
    assert.equal(isLinked('내년의 2024년 여수 정상회담을 준비한다.', '2023-10-01'), true);
  });

  it('gives all when it cannot tell', () => {
    const [mention] = recognize('해돋이 회담은 짧았다.');
    assert.deepEqual(mention?.candidates?.toSorted(), ['summit-2019', 'summit-2023']);
  });
  it('reads a group as its members', () =>
    assert.deepEqual(ids('세 나라 동맹이'), ['country-KR', 'country-JP']));
});

describe('recognizeMentions: nesting and English', () => {
  it('keeps names inside names, marked as nested', () => {
    const mentions = recognize('북·러 선린 조약');
    assert.deepEqual(
      mentions.map(({ surface, nested }) => [surface, nested]),
      [
        ['북·러 선린 조약', false],
        ['북', true],
        ['러', true],
      ],
    );
  });
  it('leaves the possessive outside', () => check("⟦Russia⟧'s army and ⟦China⟧’s navy"));
  it('asks for capitals', () => check('They told us and the ⟦US⟧ so'));
  it('asks for whole words', () => check('Chinatown, Cubans and ⟦Romania⟧'));
  it('reads Kim Chul-soo with a hyphen', () => assert.deepEqual(ids('Kim Chul-soo spoke'), ['kim']));
  it('lets the knowledge file replace the builtin country', () =>
    assert.deepEqual(ids('Russian Federation'), ['russia']));
});

describe('recognizeMentions: hostile text', () => {
  for (const piece of ['가', '북', 'a', 'A ', '(', '·', '북·', '은 ', '러시아', '이하(', '『', '김위원장 ']) {
    it(`stays linear over a megabyte of ${JSON.stringify(piece)}`, function () {
      this.timeout(60_000);
      const time = (size: number) => {
        const text = piece.repeat(Math.ceil(size / piece.length));
        const begin = performance.now();
        recognizeMentions(text, GAZETTEER);
        return performance.now() - begin;
      };
      time(50_000);
      const small = time(200_000);
      assert.ok(time(1_000_000) < small * 25 + 2000);
    });
  }
});

function recognize(text: string, options: RecognitionOptions = {}) {
  return recognizeMentions(text, GAZETTEER, { discover: false, ...options });
}

function ids(text: string): string[] {
  return recognize(text).map(mention => mention.entity.id);
}

function eventOf(text: string, issued?: string): string | undefined {
  const mention = recognize(text, issued ? { issued } : {}).find(({ surface }) => surface === '해돋이 회담');
  return mention?.candidates ? undefined : mention?.entity.id;
}

/** The names of the text, those inside others left out, are those marked ⟦…⟧. */
function check(marked: string): void {
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  let shown = text;
  for (const { start, end } of recognize(text)
    .filter(mention => !mention.nested)
    .toReversed())
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  assert.equal(shown, marked);
}
