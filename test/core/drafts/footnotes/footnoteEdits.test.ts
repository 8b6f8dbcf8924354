import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readDraft } from '../../../../src/core/drafts/draft';
import type { Draft } from '../../../../src/core/drafts/draft';
import { deleteFootnote } from '../../../../src/core/drafts/footnotes/deleteFootnote';
import { footnoteAt } from '../../../../src/core/drafts/footnotes/footnoteAt';
import type { FootnoteEdits } from '../../../../src/core/drafts/footnotes/labels';
import { notesAndTargets } from '../../../../src/core/drafts/footnotes/notesStay';
import { renameFootnote } from '../../../../src/core/drafts/footnotes/renameFootnote';
import { convertLabels, renumberFootnotes } from '../../../../src/core/drafts/footnotes/renumberFootnotes';
import { sortDefinitions } from '../../../../src/core/drafts/footnotes/sortDefinitions';
import { inEnglish } from '../../../../src/core/text/phrase';
import { applyEdits } from '../../../../src/core/text/textEdit';

describe('renumbering footnotes', () => {
  it('numbers by appearance and keeps repeated references together', () =>
    check(
      renumberFootnotes,
      '가[^7] 나[^2] 다[^7]\n\n[^2]: 둘\n\n[^7]: 일곱\n',
      '가[^1] 나[^2] 다[^1]\n\n[^2]: 둘\n\n[^1]: 일곱\n',
    ));
  it('leaves names alone', () =>
    check(
      renumberFootnotes,
      '가[^양욱] 나[^5]\n\n[^양욱]: 가\n[^5]: 나\n',
      '가[^양욱] 나[^1]\n\n[^양욱]: 가\n[^1]: 나\n',
    ));
  it('reads notes in lists, tables and drafts with CRLF', () =>
    check(
      renumberFootnotes,
      '- 가[^3]\r\n\r\n| a | b |\r\n|---|---|\r\n| 나[^9] | 다[^3] |\r\n\r\n[^9]:\t아홉\r\n[^3]:\t셋\r\n',
      '- 가[^1]\r\n\r\n| a | b |\r\n|---|---|\r\n| 나[^2] | 다[^1] |\r\n\r\n[^2]:\t아홉\r\n[^1]:\t셋\r\n',
    ));
  it('never lets a mark without a note become another’s', () =>
    check(renumberFootnotes, '가[^1] 나[^5]\n\n[^5]: 다섯\n', '가[^1] 나[^2]\n\n[^2]: 다섯\n'));
});

describe('converting labels', () => {
  it('makes numbers of names', () =>
    check(convertLabels, '가[^b] 나[^3]\n\n[^3]: 셋\n[^b]: 비\n', '가[^1] 나[^2]\n\n[^2]: 셋\n[^1]: 비\n'));
  it('names numbered notes by their first words', () =>
    check(
      convertLabels,
      '가[^1] 나[^2]\n\n[^1]: 김하나, 「글」\n[^2]: 김하나, 「글」<!--x-->\n',
      '가[^김하나-글] 나[^김하나-글-2]\n\n[^김하나-글]: 김하나, 「글」\n[^김하나-글-2]: 김하나, 「글」<!--x-->\n',
    ));
});

describe('sorting definitions', () => {
  it('orders notes by their first references, ledgers and later paragraphs with them', () =>
    check(
      sortDefinitions,
      '가[^a] 나[^b]\n\n[^c]: 안 쓴 것\n\n[^b]: 비<!--gakju:x@1-2#3-->\n\n    둘째 문단\n\n[^a]: 에이\n',
      '가[^a] 나[^b]\n\n[^a]: 에이\n\n[^b]: 비<!--gakju:x@1-2#3-->\n\n    둘째 문단\n\n[^c]: 안 쓴 것\n',
    ));
  it('refuses where a note would swallow the paragraph under it', () =>
    assert.match(
      refusal(sortDefinitions(readDraft('가[^a] 나[^b]\n\n[^b]: # 제목\n뒤 문단\n\n[^a]: 에이\n'))),
      /would change what a footnote says/,
    ));
});

describe('renaming a footnote', () => {
  it('renames all references and definitions', () =>
    check(
      draft => renameFootnote(draft, 'A', '새.이름'),
      '가[^a] 나[^A]\n\n[^a]: 에이\n',
      '가[^새.이름] 나[^새.이름]\n\n[^새.이름]: 에이\n',
    ));
  it('brings together what differs in Unicode form only', () => {
    const decomposed = '각'.normalize('NFD');
    check(
      draft => renameFootnote(draft, '각', '각'),
      `가[^${decomposed}]\n\n[^각]: 주\n`,
      '가[^각]\n\n[^각]: 주\n',
    );
  });
  it('refuses what is taken or cannot be a label, in words', () => {
    const draft = readDraft('가[^a] 나[^b]\n\n[^a]: 에이\n');
    assert.equal(refusal(renameFootnote(draft, 'a', 'B')), 'There is a footnote B already');
    assert.equal(refusal(renameFootnote(draft, 'a', 'x y')), 'A footnote’s label cannot have a space');
    assert.match(refusal(renameFootnote(draft, 'a', 'x]')), /letters, digits/);
    assert.match(refusal(renameFootnote(draft, 'a', '')), /needs a label/);
  });
});

describe('deleting a footnote', () => {
  it('takes the note and all its references', () => {
    const draft = readDraft('가[^a] 나[^b] 다[^a]\r\n\r\n[^a]: 에이\r\n\r\n    또\r\n\r\n[^b]: 비\r\n');
    const footnote = footnoteAt(draft, 2)!;
    assert.equal(applyEdits(draft.text, deleteFootnote(draft, footnote)), '가 나[^b] 다\r\n\r\n[^b]: 비\r\n');
  });
});

describe('footnote commands on any draft', () => {
  const label = fc.constantFrom('1', '2', '3', '10', 'a', 'B', '양욱', 'x.y');
  const line = fc.oneof(
    label.map(name => `문장[^${name}] 뒤.`),
    fc.tuple(label, label).map(([a, b]) => `- 항목[^${a}][^${b}]`),
    label.map(name => `[^${name}]: 주 ${name} 하나`),
    label.map(name => `[^${name}]: 주 둘[^1]<!--gakju:a@1-2#3-->\n\n    이어서`),
    fc.constantFrom(
      '```\n[^1]\n```',
      '> 인용[^2]',
      '| 가[^3] | 나 |\n|---|---|\n| 다 | 라[^a] |',
      '    [^1]: 코드',
    ),
  );
  const text = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n\n', '\n'), fc.boolean())
    .map(([lines, gap, isCrlf]) => lines.join(gap).replaceAll('\n', isCrlf ? '\r\n' : '\n'));
  const commands: Readonly<Record<string, (draft: Draft) => FootnoteEdits>> = {
    renumber: renumberFootnotes,
    sort: sortDefinitions,
    rename: draft => renameFootnote(draft, '1', '새이름'),
  };
  for (const [name, command] of Object.entries(commands)) {
    it(`${name}: keeps every note and every target, and twice is once`, () =>
      fc.assert(
        fc.property(text, original => {
          const before = readDraft(original);
          const result = command(before);
          if ('refused' in result) return;
          const after = readDraft(applyEdits(original, result.edits));
          assert.equal(notesAndTargets(after), notesAndTargets(before));
          const again = command(after);
          assert.ok('edits' in again);
          assert.equal(applyEdits(after.text, again.edits), after.text);
        }),
      ));
  }
});

function check(command: (draft: Draft) => FootnoteEdits, before: string, after: string): void {
  const result = command(readDraft(before));
  assert.ok('edits' in result, refusal(result));
  assert.equal(applyEdits(before, result.edits), after);
}

function refusal(result: FootnoteEdits): string {
  return 'refused' in result ? inEnglish(result.refused) : 'not refused';
}
