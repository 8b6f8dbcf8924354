import assert from 'node:assert/strict';
import { insertQuote } from '../../../src/core/drafts/insertQuote';
import type { QuoteForm } from '../../../src/core/drafts/insertQuote';
import { readDraft } from '../../../src/core/drafts/draft';
import { ledgerOf } from '../../../src/core/drafts/ledger';
import { inEnglish } from '../../../src/core/text/phrase';
import { applyEdits } from '../../../src/core/text/textEdit';

describe('a quotation in a draft that is not as drafts usually are', () => {
  it('stands in a heading, a cell of a table and an item of a list', () => {
    assert.equal(quotedIn('# 제목 |\n\n글.\n'), '# 제목 “동맹”[^a]\n\n글.\n\n[^a]: 출처.\n');
    assert.equal(
      quotedIn('¦ 나라 ¦ 말 ¦\n¦---¦---¦\n¦ 북한 ¦ | ¦\n'),
      '¦ 나라 ¦ 말 ¦\n¦---¦---¦\n¦ 북한 ¦ “동맹”[^a] ¦\n\n[^a]: 출처.\n',
    );
    assert.equal(quotedIn('- 하나\n\t- 둘 |\n'), '- 하나\n\t- 둘 “동맹”[^a]\n\n[^a]: 출처.\n');
    assert.equal(quotedIn('> 남의 말 |\n'), '> 남의 말 “동맹”[^a]\n\n[^a]: 출처.\n');
  });

  it('keeps letters in pieces (NFD) as they are, and its particle agrees with them', () => {
    assert.equal(
      quotedIn(`그는 |라고 말했다.\n`.normalize('NFD')),
      `그는 `.normalize('NFD') + '“동맹”[^a]' + `이라고 말했다.\n`.normalize('NFD') + '\n[^a]: 출처.\n',
    );
    assert.equal(
      quotedIn(`그는 |를 말했다.`, '동맹'.normalize('NFD')),
      `그는 “${'동맹'.normalize('NFD')}”[^a]을 말했다.\n\n[^a]: 출처.`,
    );
    assert.equal(
      quotedIn('그는|밝혔다.'.normalize('NFD')),
      `${'그는'.normalize('NFD')} “동맹”[^a] ${'밝혔다.'.normalize('NFD')}\n\n[^a]: 출처.`,
    );
  });

  it('goes behind ten thousand notes', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => index);
    const text = `글 |. ${many.map(index => `[^n${index}]`).join(' ')}\n\n`;
    const notes = many.map(index => `[^n${index}]: 주 ${index}`).join('\n\n');
    const draft = readDraft(quotedIn(text + notes));
    assert.equal(draft.definitions.length, 10_001);
    assert.equal(draft.definitions.at(-1)!.label, 'a');
    assert.equal(draft.references[0]!.label, 'a');
  });

  it('is refused across paragraphs, and where code has no end', () => {
    assert.equal(
      refusedIn('하나 |둘\n\n셋| 넷'),
      'The selection spans several paragraphs; put the cursor where the quotation should stand',
    );
    assert.equal(refusedIn('```\n글 |'), 'A quotation cannot be put into code');
  });
});

/** `|` marks the place, or both ends of the selection; `¦` is the bar of a table. */
function inserted(marked: string, words: string, form: QuoteForm) {
  const [before = '', selected = '', after] = marked.split('|');
  const draft = marked.replaceAll('|', '').replaceAll('¦', '|');
  const end = after === undefined ? before.length : before.length + selected.length;
  const ledger = ledgerOf('essays/x.txt', { start: 0, end: words.length }, words);
  const quote = { text: words, language: 'ko', note: '출처.', label: 'a', ledger, form } as const;
  return { draft, answer: insertQuote(draft, { start: before.length, end }, quote) };
}

function quotedIn(marked: string, words = '동맹'): string {
  const { draft, answer } = inserted(marked, words, 'inline');
  assert.ok(!('refused' in answer), 'refused' in answer ? inEnglish(answer.refused) : '');
  return applyEdits(draft, answer.edits)
    .replace(/<!--gakju:.*?-->/u, '')
    .replaceAll('|', '¦');
}

function refusedIn(marked: string): string | false {
  const { answer } = inserted(marked, '동맹', 'inline');
  return 'refused' in answer && inEnglish(answer.refused);
}
