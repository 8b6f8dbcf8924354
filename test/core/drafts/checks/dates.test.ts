import assert from 'node:assert/strict';
import { checkDraft } from '../../../../src/core/drafts/checks/index';
import { applyEdits } from '../../../../src/core/text/textEdit';

const DATED = '---\ndate: 2024-07-08\n---\n\n';

describe('checks of the dates in a draft', () => {
  it('find a day that the calendar has not', () => {
    check('회담은 ⟦2023년 2월 30일⟧에 열렸다.', 'impossibleDate');
    check('회담은 ⟦11월 31일⟧에 열렸다.', 'impossibleDate');
    check('회담은 2024년 2월 29일에 열렸다.');
  });

  it('find a date on another day of the week, and write the right one', () => {
    check('회담은 ⟦2024년 7월 8일(화)⟧에 열렸다.', 'wrongWeekday', '2024년 7월 8일(월)');
    check('They met on ⟦Tuesday, July 8, 2024⟧.', 'wrongWeekday', 'Monday, July 8, 2024');
    check('회담은 2024년 7월 8일(월)에 열렸다.');
  });

  it('hint at what reads wrongly later, and write it out in the form of the draft', () => {
    for (const [words, written] of [
      ['작년', '2023년'],
      ['작년 10월부터 올해4월까지', '2023년 10월부터 2024년 4월까지'],
      ['지난달 말', '2024년 6월 말'],
      ['올해 상반기', '2024년 상반기'],
      ['지난 8월부터', '2023년 8월부터'],
      ['내년 봄', '2025년 봄'],
      ['어제', '2024년 7월 7일'],
      ['3년 전', '2021년'],
    ] as const)
      check(`${DATED}협의는 ⟦${words}⟧ 있었다.`, 'relativeDate', written);
    check(`${DATED}⟦Last year⟧ trade grew.`, 'relativeDate', 'In 2023');
    check(`${DATED}Since ⟦last month⟧ trade has grown.`, 'relativeDate', 'June 2024');
  });

  it('say nothing of relative dates in a draft without a date, nor of 8일 in one with it', () => {
    check('협의는 작년에 있었다.');
    check(`${DATED}국방부는 8일 밝혔다.`);
  });

  it('leave quotations, block quotations, notes, code and links alone', () => {
    check(
      `${DATED}그는 “작년 2월 30일이었다”고 했다.\n\n> 작년의 일이다.\n\n\`작년\` [작년](https://example.org)[^1]\n\n[^1]: 작년 것.\n`,
    );
  });
});

/** The problem is of what stands in ⟦ ⟧, and its first fix writes `fixed` there. */
function check(marked: string, code?: string, fixed?: string): void {
  const text = marked.replaceAll(/[⟦⟧]/gu, '');
  const problems = checkDraft(text, { source: () => undefined });
  assert.deepEqual(
    problems.map(({ code: found, range }) => [found, text.slice(range.start, range.end)]),
    code === undefined ? [] : [[code, /⟦(?<words>.*)⟧/su.exec(marked)?.groups?.['words']]],
  );
  const fix = problems[0]?.fixes?.[0];
  if (fixed !== undefined) assert.equal(fix && applyEdits(text, fix.edits), marked.replace(/⟦.*⟧/su, fixed));
}
