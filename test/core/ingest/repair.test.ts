import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { repair, repairWithJoins } from '../../../src/core/ingest/repair/index';
import { joinMarkdown } from '../../../src/core/ingest/repair/joinMarkdown';
import { mapIdentity } from '../../../src/core/text/mappedText';

describe('repair of plain text', () => {
  it('takes a blank before the line end for a space, and its absence for a cut word', () => {
    check(
      [
        '지난달 열린 회의에서 두 나라는 앞으로 삼 년 동안 해마다 같은 양의 곡물을 사고팔기로 합의하였으며, 값은 ',
        '',
        '국제 시세를 따르기로 했다. 다만 운송비를 어느 쪽이 부담하는지는 정하지 못했는데, 실무 협의에서 다시 다룬다고 하',
        '',
        '였다. 가뭄으로 수확이 줄어든 나라들이 곡물을 서로 사들이려 하면서 값이 크게 올랐고, 배를 구하기도 어려워져 많 ',
        '',
        '은 정부가 비축한 물량을 풀기 시작했다. 그렇지만 비축량이 얼마나 남아 있는지 밝힌 나라는 아직 하나도 없고 시장의 ',
        '',
        '불안은 여전하다.',
      ],
      '합의하였으며, 값은 국제 시세를 따르기로',
      '하였다. 가뭄으로',
    );
  });

  it('joins cut words where no blank is left, by what the words are', () => {
    check(
      [
        '정부는 이번 겨울에 전기 요금을 올리지 않기로 했다고 밝혔으나, 전문가들은 발전 회',
        '사의 빚이 너무 많이 쌓여서 결국은 세금으로 메우게 될 것이라고 내다보았다. 실제로 지',
        '난 삼 년 동안 늘어난 부채는 한 해 예산의 절반에 이른다. 시민 단체들은 요금을 조',
        '금씩이라도 올려서 소비를 줄이고 에너지를 아끼게 하는 편이 낫다는 의견을 내놓았다.',
      ],
      '발전 회사의 빚이',
      '실제로 지난 삼 년',
      '요금을 조금씩이라도',
    );
  });

  it('joins lines that end between words with a space', () => {
    check(
      [
        'The harbour master closed the outer basin on Friday because the wind',
        'had turned and two of the older moorings were no longer safe. Ships',
        'that were already inside had to wait until Sunday before a pilot',
        'could be found for them.',
      ],
      'because the wind had turned',
      'could be found',
    );
  });

  it('undoes hyphenation, and keeps the hyphens of words', () => {
    check(
      [
        'The two ministries agreed on closer co-operation and began negoti-',
        'ations about a common budget, which had been talked about for long-',
        'term projects only. Officials said that the negotiations, and the co-',
        'operation that would follow, were meant to last beyond the next elec-',
        'tion, whoever should win it and whatever the short- and long-',
        'term costs might be for the smaller of the two.',
      ],
      'began negotiations about',
      'for long-term projects',
      'the co-operation that',
      'next election, whoever',
      'short- and long-term costs',
    );
  });

  it('ends paragraphs at empty lines, indents and short last lines', () => {
    const lines = [
      '강의 물이 줄어들자 상류와 하류의 두 나라는 서로 상대가 물을 너무 많이 쓴다고 비난하',
      '기 시작했다. 조사단이 파견되었다.',
      '조사단은 석 달 동안 강을 따라 내려가며 물의 양을 재고 주민의 말을 들었으나 어느 쪽이 ',
      '옳은지 밝히지 못했다. 그 뒤로 강에는 양쪽의 군대가 들어섰고 고기잡이는 더 이상 할 수 없',
      '게 되었다.',
    ];
    assert.equal(repairLines(lines).split('\n\n').length, 2);
    assert.equal(
      repairLines(lines.flatMap((line, index) => (index === 2 ? ['', line] : [line]))).split('\n\n').length,
      2,
    );
  });

  it('leaves lines that are paragraphs already', () => {
    const lines = [
      '첫째 문단은 이렇게 한 줄로 되어 있고 마침표로 끝난다.',
      '둘째 문단도 그렇다.',
      '셋째 문단은 조금 더 길지만 역시 한 줄에 다 들어 있으며 여기서 끝난다.',
    ];
    assert.equal(repairLines(lines), lines.join('\n\n'));
  });

  it('keeps verses, items and rows apart', () => {
    for (const lines of [
      ['봄이 오면', '산에 들에', '꽃이 핀다'],
      ['방안은 다음과 같다.', '1. 세율을 낮춘다', '2. 보조금을 늘린다', '- 다른 길도 있다'],
      ['나라\t수출\t수입', '한국\t100\t90', '일본\t80\t70'],
    ])
      assert.equal(repairLines(lines), lines.join('\n\n'));
  });

  it('takes page numbers out and goes on with the word they interrupt', () => {
    check(
      [
        '회담은 열리지 않았고 양측은 서로를 비난하는 성명만 되풀이하여 내놓았을 뿐이며 그 뒤로도 사',
        '- 3 -',
        '정은 달라지지 않았다. 그럼에도 불구하고 실무자들은 비공개로 만나 의견을 나누었다고 전해진다.',
        '결과는 아직 알려지지 않았다.',
      ],
      '그 뒤로도 사정은 달라지지',
    );
  });

  it('takes running heads out', () => {
    const page = (number: number): string[] => [
      'The Meridian Review, spring issue',
      ...Array.from(
        { length: 9 },
        (_, line) => `On page ${number} this is line ${line} of a text that goes on and on and on`,
      ),
      String(number),
    ];
    const text = repairLines([1, 2, 3, 4].flatMap(page));
    assert.ok(!text.includes('Meridian'), text.slice(0, 300));
    assert.match(text, /on and on and on On page 2 this/);
  });

  it('changes nothing else: glued words, stray spaces and odd signs stay', () => {
    const text = '북한의필요성은 7 월 8 일에도 152㎜와  習近平, 북·러와 “한-러”를 말했다.';
    assert.equal(repairLines([text]), text);
  });

  it('reads line ends of every kind', () => {
    const lines = [
      'The first line of this paragraph is long enough to have been',
      'wrapped by hand at some column, as is usual.',
      '',
      'A second one.',
    ];
    for (const end of ['\n', '\r\n', '\r', '\u2028'])
      assert.equal(repair(mapIdentity(lines.join(end))).text, repairLines(lines));
  });

  it('says of each join how it was read and how sure that is', () => {
    const text =
      'The harbour master closed the outer basin on Friday because the wind\nhad turned and two of the older moorings were not safe.\n\nNext.';
    const { mapped, joins } = repairWithJoins(mapIdentity(text));
    assert.deepEqual(
      joins.map(({ chosen }) => chosen),
      ['space', 'paragraph'],
    );
    assert.equal(mapped.text.slice(joins[0]!.at - 4, joins[0]!.at + 5), 'wind had ');
    assert.ok(joins.every(({ confidence, why }) => confidence >= 0.5 && confidence <= 1 && why.template));
  });

  it('loses no character but blanks, and leads each one back', () => {
    const unit = fc.constantFrom('가', '나', '다. ', ' ', '\n', '\n\n', 'ab', '-', '12', '(', '\r\n', '“');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), text => {
        const { text: repaired, segments } = repair(mapIdentity(text));
        assert.ok(!/\n\n\n|[^\n]\n[^\n]/.test(repaired));
        for (const { start, end, originalStart, originalEnd } of segments)
          if (/\S/.test(repaired.slice(start, end)))
            assert.equal(unlaid(text.slice(originalStart, originalEnd)), unlaid(repaired.slice(start, end)));
      }),
      { seed: 1 },
    );
  });
});

describe('repair of Markdown', () => {
  it('joins soft line breaks with a space and keeps blocks apart', () => {
    checkMarkdown(
      [
        '# 제목',
        '첫 줄이 있고',
        '둘째 줄이 있다.',
        '',
        '- 항목 하나',
        '  이어진다',
        '- 항목 둘',
        '> 인용',
        '> 계속',
        '',
        '[^1]: 주석',
      ],
      [
        '# 제목',
        '첫 줄이 있고 둘째 줄이 있다.',
        '- 항목 하나 이어진다',
        '- 항목 둘',
        '> 인용 계속',
        '[^1]: 주석',
      ],
    );
  });

  it('drops rules and underlines', () => {
    checkMarkdown(
      ['제목', '====', '글이다.', '', '---', '', '* * *', '끝이다.'],
      ['제목', '글이다.', '끝이다.'],
    );
  });

  it('keeps the lines of code and tables', () => {
    checkMarkdown(
      ['```', 'a = 1', 'b = 2', '```', '| a | b |', '|---|---|', '| 1 | 2 |'],
      ['```', 'a = 1', 'b = 2', '```', '| a | b |', '|---|---|', '| 1 | 2 |'],
    );
  });
});

/** Without regard to which blank a blank is. */
function unlaid(text: string): string {
  return text.replace(/\s/g, ' ');
}

function repairLines(lines: readonly string[]): string {
  return repair(mapIdentity(lines.join('\n'))).text;
}

/** The repaired lines must hold each of the passages. */
function check(lines: readonly string[], ...expected: string[]): void {
  const text = repairLines(lines);
  for (const words of expected) assert.ok(text.includes(words), `“${words}” is not in “${text}”`);
}

function checkMarkdown(lines: readonly string[], blocks: readonly string[]): void {
  assert.deepEqual(joinMarkdown(mapIdentity(lines.join('\n'))).text.split('\n\n'), blocks);
}
