import assert from 'node:assert/strict';
import { inferPublication } from '../../../src/core/dates/inferPublication';
import { inEnglish } from '../../../src/core/text/phrase';

describe("a text's own date", () => {
  it('is taken from a note, with the latest year that the text names', () => {
    check(
      '2019년에 시작된 협상은 2022년에 멈췄다.\n\n* 이 글은 ⟦3 월 2 일⟧자 신문에 실린 칼럼이다.',
      '2022-03-02',
      'A note in the text says 3 월 2 일; the year is the latest one that the text names, 2022',
    );
  });

  it('is taken from a note that gives it in full', () => {
    check(
      '협상은 멈췄다. 본 칼럼은 ⟦2021년 5월 3일⟧ 게재되었다.',
      '2021-05-03',
      'A note in the text says 2021년 5월 3일',
    );
    check(
      'Talks stalled. This article was first published on ⟦3 May 2021⟧.',
      '2021-05-03',
      'A note in the text says 3 May 2021',
    );
    check('입력: ⟦2021.05.03⟧ 10:30 협상은 멈췄다.', '2021-05-03', 'A note in the text says 2021.05.03');
  });

  it('is the month that an apposition and the latest day agree on', () => {
    check(
      '양측은 2021년 5월 13일 만났다. 이는 ⟦두 달 전인 지난 3월⟧ 회의의 결과다.',
      '2021-05',
      '두 달 전인 지난 3월 fits a text of 2021-05, the month of the latest day that it names',
      ['2021-05-13', null],
    );
  });

  it('is not that of another text that a note tells of', () => {
    check(
      '이 보고서는 2019년 5월 3일 발표되었다. 그 뒤 양측은 ⟦2021년 5월 13일⟧ 만났다.',
      undefined,
      'The text names 2021-05-13, so it is not older',
      ['2021-05-13', null],
    );
  });

  it('is only bounded by the latest day where nothing else tells', () => {
    check('양측은 ⟦2021년 5월 13일⟧ 만났다.', undefined, 'The text names 2021-05-13, so it is not older', [
      '2021-05-13',
      null,
    ]);
    check(
      '양측은 ⟦2021년 5월 13일⟧ 만났다. 8월 서울에서 다시 만나기로 했다.',
      undefined,
      'The text names 2021-05-13 and expects what lies after 2021-07-31',
      ['2021-05-13', '2021-07-31'],
    );
  });

  it('is not bounded by what the text expects', () => {
    check(
      '2021년 5월 13일 만났다. 다음 회담은 2023년 1월 1일 열릴 예정이다.',
      undefined,
      'The text names 2021-05-13, so it is not older',
      ['2021-05-13', null],
    );
  });

  it('is not guessed from relative expressions', () => {
    assert.equal(
      inferPublication('작년 10월에 시작해 올해 끝났고, 지난 8월 다시 열렸다. Last year was dry.'),
      undefined,
    );
    assert.equal(inferPublication(''), undefined);
  });
});

function check(
  marked: string,
  issued: string | undefined,
  why: string,
  bounds?: [string | null, string | null],
): void {
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  const found = inferPublication(text);
  assert.ok(found, text);
  assert.equal(found.issued, issued);
  assert.equal(inEnglish(found.why), why);
  assert.deepEqual(found.bounds, bounds && { from: bounds[0], to: bounds[1] });
  const surface = /⟦(?<surface>[^⟧]*)⟧/u.exec(marked)?.groups?.['surface'];
  if (surface) assert.equal(text.slice(found.range?.start, found.range?.end), surface);
}
