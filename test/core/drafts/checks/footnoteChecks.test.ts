import assert from 'node:assert/strict';
import { checkDraft } from '../../../../src/core/drafts/checks/index';
import { inEnglish } from '../../../../src/core/text/phrase';
import { applyEdits } from '../../../../src/core/text/textEdit';

describe('checks of footnotes', () => {
  it('labelSpelling: a mark in other capitals than its note', () =>
    check('가[^Kim]\n\n[^kim]: 주\n', 'labelSpelling [^Kim]', '가[^kim]\n\n[^kim]: 주\n'));
  it('labelSpelling: a mark in another Unicode form, not said to be missing as well', () => {
    const decomposed = '각'.normalize('NFD');
    check(`가[^${decomposed}]\n\n[^각]: 주\n`, `labelSpelling [^${decomposed}]`, '가[^각]\n\n[^각]: 주\n');
  });
  it('labelSpelling: quiet where a note has the very label', () => check('가[^a]\n\n[^a]: 주\n', ''));

  it('labelSpace: a space in a label', () =>
    check('가[^내 주]는 `[^내 주]`\n', 'labelSpace [^내 주]', '가[^내-주]는 `[^내 주]`\n'));
  it('labelSpace: quiet in links and escapes', () => check('가 [[^내 주] 링크](x) \\[^내 주]\n', ''));

  it('gluedDefinition: a note right under a paragraph', () =>
    check('가[^1]\r\n[^1]: 주\r\n', 'gluedDefinition [^1]:', '가[^1]\r\n\r\n[^1]: 주\r\n'));
  it('gluedDefinition: quiet under notes, headings and blank lines', () => {
    check('가[^1]나[^2]\n\n[^1]: 주\n[^2]: 주\n', '');
    check('가[^1]\n\n# 주석\n[^1]: 주\n', '');
    check('가[^1]\n\n주석\n----\n[^1]: 주\n', '');
  });

  it('noteInNote: a mark inside a note', () =>
    check(
      '가[^1]나[^2]\n\n[^1]: 주[^2]\n\n[^2]: 둘\n',
      'noteInNote [^2]',
      '가[^1]나[^2]\n\n[^1]: 주\n\n[^2]: 둘\n',
    ));

  it('strikingTildes: two ranges in one paragraph', () =>
    check(
      '6~7월[^1]과 152~153쪽\n\n[^1]: 주\n',
      'strikingTildes ~7월[^1]과 152~',
      '6∼7월[^1]과 152∼153쪽\n\n[^1]: 주\n',
    ));
  it('strikingTildes: quiet for one range, what is meant, code, escapes and cells of a table', () => {
    for (const quiet of [
      '6~7월',
      '이 ~지운 말~ 뒤',
      '~~6월~~',
      '`6~7` 8~9',
      '6\\~7월 8~9일',
      '6~7월\n\n8~9일',
      '| 6~7 | 8~9 |\n|---|---|',
    ])
      check(`${quiet}\n`, '');
  });

  it('brokenEmphasis: a particle behind a closing mark', () =>
    check('그는 **‘새 길’**라는 말을\n', 'brokenEmphasis **‘새 길’**', '그는 ‘**새 길**’라는 말을\n'));
  it('brokenEmphasis: without a fix where the brackets do not hold all of it', () =>
    check('**조약(2024)**을\n', 'brokenEmphasis **조약(2024)**'));
  it('brokenEmphasis: quiet where emphasis ends, and in code', () => {
    for (const quiet of ['**조약**을', '**‘길’** 그', '**가**는 (나)**다**를', '`**‘길’**라는`', '2*3)*4'])
      check(`${quiet}\n`, '');
  });

  it('stay quick on hostile drafts', function () {
    this.timeout(20_000);
    for (const unit of ['[^a ', '6~7 ', '**‘', '*a)*b', '~', '[^', 'x\n[^1]: y\n', '`a`6~7[x](y)'])
      checkDraft(unit.repeat(2_000), { source: () => undefined });
  });
});

/** `found` are `code words`, one a line; `fixed` is what the first fix of the first gives. */
function check(draft: string, found: string, fixed?: string): void {
  const problems = checkDraft(draft, { source: () => undefined });
  const shown = problems.map(
    ({ code, range, message }) =>
      `${code} ${draft.slice(range.start, range.end)}${inEnglish(message) ? '' : '!'}`,
  );
  assert.equal(shown.join('\n'), found);
  if (fixed !== undefined) assert.equal(applyEdits(draft, problems[0]!.fixes![0]!.edits), fixed);
}
