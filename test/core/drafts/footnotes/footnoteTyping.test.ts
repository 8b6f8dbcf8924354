import assert from 'node:assert/strict';
import { readDraft } from '../../../../src/core/drafts/draft';
import { completeFootnote } from '../../../../src/core/drafts/footnotes/completeFootnote';
import { footnoteAt } from '../../../../src/core/drafts/footnotes/footnoteAt';
import { footnoteHover } from '../../../../src/core/drafts/footnotes/footnoteHover';
import { footnoteStep } from '../../../../src/core/drafts/footnotes/insertFootnote';
import { inEnglish } from '../../../../src/core/text/phrase';
import { applyEdits } from '../../../../src/core/text/textEdit';

describe('the footnote key', () => {
  it('inserts a numbered note and puts the cursor into it', () => {
    press('첫 문장|.\n', '첫 문장[^1].\n\n[^1]: |\n');
    press('가[^3] 나|\n\n[^3]: 셋\n', '가[^3] 나[^4]\n\n[^3]: 셋\n\n[^4]: |\n');
    press('가|', '가[^1]\n\n[^1]: |');
  });
  it('gives a name where the draft has names', () =>
    press(
      '가[^양욱]|\r\n\r\n[^양욱]: 주\r\n',
      '가[^양욱][^note-1]\r\n\r\n[^양욱]: 주\r\n\r\n[^note-1]: |\r\n',
    ));
  it('leads back to the mark from inside the note', () => {
    press('가[^1] 나\n\n[^1]: 새 |주\n', '가[^1]| 나\n\n[^1]: 새 주\n');
    press('가[^1] 나\n\n[^1]: |\n', '가[^1]| 나\n\n[^1]: \n');
    press('가[^1] 나\n\n[^1]: 주\n\n    |', '가[^1]| 나\n\n[^1]: 주\n\n    ');
  });
  it('is back where it was when pressed twice', () => {
    const draft = readDraft('글 하나 그리고 둘.\n');
    const step = footnoteStep(draft, 4);
    assert.ok(step.kind === 'insert');
    const back = footnoteStep(readDraft(applyEdits(draft.text, step.edits)), step.cursor);
    assert.deepEqual(back, { kind: 'back', cursor: 8 });
  });
  it('refuses code and links in words', () => {
    press('`코|드`', 'A footnote cannot stand in code, HTML, a link or the front matter');
    press('[링|크](x)', 'A footnote cannot stand in code, HTML, a link or the front matter');
  });
});

describe('completion after [^', () => {
  it('offers unused notes first, with their beginnings', () =>
    complete('가[^a] 나[^|\n\n[^a]: 에이\n[^b]: 비<!--x-->\n', '1', 'b 비; a 에이'));
  it('replaces what was typed and a closing bracket', () => complete('나[^b|]\n\n[^b]: 비\n', 'b]', 'b 비'));
  it('is quiet in code, escapes and elsewhere', () => {
    for (const quiet of ['`[^|`\n\n[^b]: 비\n', '\\[^|\n\n[^b]: 비\n', '가[|\n\n[^b]: 비\n'])
      complete(quiet, '', 'none');
  });
});

describe('the hover of a footnote', () => {
  const draft = readDraft(
    '가[^b] 나[^a]다[^b]\n\n[^a]: 에이\n\n[^b]: 비<!--gakju:x@1-2#3-->\n\n    **둘째**\n',
  );
  it('shows the note without its ledger, and its number', () =>
    assert.deepEqual(footnoteHover(draft, footnoteAt(draft, 2)!), {
      number: 1,
      notes: ['비\n\n**둘째**'],
      places: [],
    }));
  it('says at a definition where it is referred to', () =>
    assert.deepEqual(footnoteHover(draft, footnoteAt(draft, draft.text.lastIndexOf('^b'))!), {
      number: 1,
      notes: [],
      places: [1, 12],
    }));
});

/** `|` is the cursor, before and after; where nothing can be done, `after` is the reason. */
function press(before: string, after: string): void {
  const text = before.replace('|', '');
  const step = footnoteStep(readDraft(text), before.indexOf('|'));
  if (step.kind === 'refused') return assert.equal(inEnglish(step.refused), after);
  const edited = step.kind === 'insert' ? applyEdits(text, step.edits) : text;
  assert.equal(`${edited.slice(0, step.cursor)}|${edited.slice(step.cursor)}`, after);
}

function complete(marked: string, replaced: string, expected: string): void {
  const text = marked.replace('|', '');
  const found = completeFootnote(readDraft(text), marked.indexOf('|'));
  assert.equal(
    found ? found.items.map(({ label, beginning }) => `${label} ${beginning}`).join('; ') : 'none',
    expected,
  );
  if (found) assert.equal(text.slice(found.range.start, found.range.end), replaced === '1' ? '' : replaced);
}
