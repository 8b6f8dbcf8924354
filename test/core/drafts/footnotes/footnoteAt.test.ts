import assert from 'node:assert/strict';
import { readDraft } from '../../../../src/core/drafts/draft';
import { definitionToken, footnoteAt } from '../../../../src/core/drafts/footnotes/footnoteAt';

describe('footnoteAt', () => {
  it('finds the note of a reference, and every reference of the note', () =>
    check(
      '가[^1|] 나[^2] 다[^1]\r\n\r\n[^1]: 첫째\r\n[^2]: 둘째\r\n',
      'reference [^1] at 1; references 1 13; notes 21',
    ));
  it('finds the references from the label of the definition', () =>
    check('가[^1] 나\n\n[|^1]: 첫째\n\n    이어서\n', 'definition [^1] at 9; references 1; notes 9'));
  it('takes the second of two neighbours', () =>
    check('가[^1]|[^2]\n\n[^1]: 하나\n\n[^2]: 둘\n', 'reference [^2] at 5; references 5; notes 21'));
  it('knows a reference without a note', () =>
    check('가[^없음|]\n', 'reference [^없음] at 1; references 1; notes '));
  it('is quiet in the text of a note', () => check('가[^1]\n\n[^1]: 첫|째\n', 'none'));
  it('is quiet in code', () => check('가[^1] `[^|1]`\n\n[^1]: 첫째\n', 'none'));
});

/** `|` is the place asked about; it is taken out before the draft is read. */
function check(marked: string, expected: string): void {
  const text = marked.replace('|', '');
  const found = footnoteAt(readDraft(text), marked.indexOf('|'));
  if (!found) return assert.equal('none', expected);
  const { kind, token, references, definitions } = found;
  const starts = (ranges: readonly { start: number }[]) => ranges.map(({ start }) => start).join(' ');
  assert.equal(
    `${kind} ${text.slice(token.start, token.end)} at ${token.start}; ` +
      `references ${starts(references)}; notes ${starts(definitions.map(definitionToken))}`,
    expected,
  );
}
