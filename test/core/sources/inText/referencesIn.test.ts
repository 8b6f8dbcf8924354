import assert from 'node:assert/strict';
import { ingest } from '../../../../src/core/ingest/ingest';
import { createGazetteer } from '../../../../src/core/entities/gazetteer';
import { annotateSource } from '../../../../src/core/facts/annotatedSource';
import { findCitations } from '../../../../src/core/sources/inText/citations';
import { referencesIn } from '../../../../src/core/sources/inText/referencesIn';

describe('an author–year citation', () => {
  const CERTAIN = [
    '협력은 깊어졌다(⟦양욱 2024, 12⟧).',
    '위성을 제공했다(⟦Panda 2020: 41⟧).',
    '방북이 발표되었다(⟦TASS 2023a⟧; ⟦Reuters 2023b⟧).',
    '⟦Kim et al. (2019)⟧ argue that it failed.',
    '그러나 ⟦홍길동 외(2021)⟧는 다르게 보았다.',
    '수출이 늘었다(⟦박병광·이수석 2022, 34-35쪽⟧).',
    'as noted (see ⟦Cha 2018, 55⟧; ⟦Smith and Lee 2020⟧).',
    'The claim of ⟦Smith and Lee (2020)⟧ is weak.',
    '이미 지적되었다(재인용: ⟦김철수 2019⟧).',
    'It was denied (⟦Ministry of Foreign Affairs 2021, 3⟧).',
    'Furthermore, ⟦Kim et al. (2019)⟧ agree.',
    'While ⟦Smith and Lee (2020)⟧ deny it, others do not.',
    '보도되었다(⟦KCNA 2019a, 2019b⟧).',
  ];
  const NONE = [
    '회담은 평양(2018)과 하노이(2019)에서 열렸다.',
    '올림픽(2018년)이 열렸다.',
    'The report (June 2019) was late.',
    'The games (Summer 2020) were moved.',
    '남북정상회담(2018. 4. 27)이 있었다.',
    '수출은 줄었다(2020년 12월 기준).',
    '김정은(1984년생)은 젊다.',
    '그는 떠났다(약 1998).',
    'It grew (from 2019 to 2021).',
    'The treaty (signed 2024) is short.',
    '판문점 선언(2018)은 짧다.',
    '북한은 미사일(화성-17형)을 쏘았다.',
  ];
  for (const marked of CERTAIN) it(`is found: ${marked}`, () => assert.equal(mark(marked), marked));
  for (const text of NONE) it(`is not seen in: ${text}`, () => assert.equal(mark(text), text));
});

/** The text with its certain citations in ⟦ ⟧. */
function mark(marked: string): string {
  const text = marked.replace(/[⟦⟧]/gu, '');
  let result = '';
  let at = 0;
  for (const { start, end } of findCitations(text).filter(({ isCertain }) => isCertain)) {
    result += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return result + text.slice(at);
}

const ESSAY = `위성과 동맹

두 나라의 거래는 오래되었다(이한빛 2021). 서로가 서로를 필요로 한 까닭이다.1) 2023년 9월 두 정상은 우주기지에서 만났고, 그 뒤로 배가 오갔다(Harper 2022: 41).

다른 설명도 있다. Okafor (2020)는 무기보다 노동력이 먼저였다고 적었다.2) 이 글은 그 설명을 따르지 않는다.

1) 이한빛, 「위성과 동맹의 값」, 『가상안보연구』 제3권 2호 (2021), 11쪽.

2) 노동력의 규모는 알려져 있지 않다. 추정치는 위의 글, 14쪽을 보라.

참고문헌

이한빛. 2021. 「위성과 동맹의 값」. 『가상안보연구』 3(2). 서울: 물결.

Harper, Ann. 2022. Ships at Night. Boston: Quill Press.

Okafor, J. (2020). Workers first. Journal of Invented Affairs, 4(1), 1-20.
`;

describe('references in a source', () => {
  const read = () => ingest({ id: 'a.md', uri: 'x', bytes: new TextEncoder().encode(ESSAY) });

  it('lead to their notes and to the entries of the list', async () => {
    const source = await read();
    const { text } = source.body;
    const found = referencesIn(source).map(({ start, end, target }) => [
      text.slice(start, end),
      target && text.slice(target.start, target.start + 12),
    ]);
    assert.deepEqual(found, [
      ['이한빛 2021', '이한빛. 2021. 「'],
      ['1)', '이한빛, 「위성과 동맹'],
      ['Harper 2022: 41', 'Harper, Ann.'],
      ['Okafor (2020)', 'Okafor, J. ('],
      ['2)', '노동력의 규모는 알려져'],
    ]);
  });

  it('include a bare name and year only where the text cites so elsewhere', async () => {
    const found = async (text: string): Promise<string[]> => {
      const source = await ingest({ id: 'a.md', uri: 'x', bytes: new TextEncoder().encode(text) });
      return referencesIn(source).map(({ start, end }) => source.body.text.slice(start, end));
    };
    assert.deepEqual(await found('배가 오갔다(이한빛 2023). 열차도 다녔다(Reuters 2023b).'), [
      '이한빛 2023',
      'Reuters 2023b',
    ]);
    assert.deepEqual(await found('회담은 두 번 열렸다(평양 2018).'), []);
  });

  it('take no list of points for notes', async () => {
    const text =
      '세 가지가 남는다.\n\n1) 2024년 6월 『가상신문』은 조약이 서명되었다고 보도했다.\n\n2) 배는 다섯 척이다.\n';
    const { passages } = await ingest({ id: 'a.txt', uri: 'x', bytes: new TextEncoder().encode(text) });
    assert.deepEqual(
      passages.map(({ kind }) => kind),
      ['prose', 'list', 'list'],
    );
  });

  it('tells notes and entries from prose', async () => {
    const { passages } = await read();
    assert.deepEqual(
      passages.map(({ kind }) => kind),
      ['heading', 'prose', 'prose', 'note', 'note', 'heading', 'reference', 'reference', 'reference'],
    );
  });

  it('are no times the text speaks of', async () => {
    const source = await read();
    const { timeExpressions } = annotateSource(source, createGazetteer([]));
    const times = timeExpressions.map(({ start, end }) => source.body.text.slice(start, end));
    assert.equal(times.filter(time => time !== '2023년 9월').join(), '2021');
  });
});
