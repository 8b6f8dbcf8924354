import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readDraft } from '../../../src/core/drafts/draft';
import { insertQuote } from '../../../src/core/drafts/insertQuote';
import { ledgerOf, readLedger } from '../../../src/core/drafts/ledger';
import { quotedWords } from '../../../src/core/drafts/quotedWords';
import { foldLayout } from '../../../src/core/quotes/foldLayout';
import { verifyQuote } from '../../../src/core/quotes/verifyQuote';
import { inEnglish } from '../../../src/core/text/phrase';
import { applyEdits } from '../../../src/core/text/textEdit';

describe('insertQuote', () => {
  it('puts the words in curly marks, the reference behind them and the note at the end', () =>
    check('그는 | 밝혔다.', '합의는 없었다', '그는 “합의는 없었다”[^a]| 밝혔다.\n\n[^a]: 출처.{}'));

  it('turns the marks inside', () => {
    check('|', '그는 “새 시대”라고 말했다', '“그는 ‘새 시대’라고 말했다”[^a]|\n\n[^a]: 출처.{}');
    check('|', '‘혈맹’이라는 말', '“‘혈맹’이라는 말”[^a]|\n\n[^a]: 출처.{}');
    check('|', `he said "it's 'over' now"`, '“he said ‘it’s “over” now’”[^a]|\n\n[^a]: 출처.{}');
  });

  it('keeps a mark without a partner and says so', () => {
    const warnings = check('|', '새 시대”라고 말했다', '“새 시대’라고 말했다”[^a]|\n\n[^a]: 출처.{}');
    assert.deepEqual(warnings, ['A quotation mark in the source has no partner; it was kept']);
    assert.deepEqual(check('|', '‘새 시대’라고', '“‘새 시대’라고”[^a]|\n\n[^a]: 출처.{}'), []);
  });

  it('sets a space before when glued to a word, and none before a particle', () => {
    check('그는|라고 했다.', '간다', '그는 “간다”[^a]|라고 했다.\n\n[^a]: 출처.{}');
    check('그는 |이라고 했다.', '동맹', '그는 “동맹”[^a]|이라고 했다.\n\n[^a]: 출처.{}');
    check('그는 |을 말했다.', '동맹', '그는 “동맹”[^a]|을 말했다.\n\n[^a]: 출처.{}');
    check('그는 |말했다.', '동맹', '그는 “동맹”[^a]| 말했다.\n\n[^a]: 출처.{}');
    check('(|)', '동맹', '(“동맹”[^a]|)\n\n[^a]: 출처.{}');
    check('끝났다.|', '동맹', '끝났다. “동맹”[^a]|\n\n[^a]: 출처.{}');
    check('He said|yesterday', 'no', 'He said “no”[^a]| yesterday\n\n[^a]: 출처.{}');
  });

  it('replaces a selection', () =>
    check('그는 |여기에 인용| 밝혔다.', '합의', '그는 “합의”[^a]| 밝혔다.\n\n[^a]: 출처.{}'));

  it('escapes what Markdown would read', () => {
    check(
      '|',
      '6~7월, *별*과 _밑줄_, [1] <b> `c` a|b $x$ ^2 @k \\ &amp; 끝',
      '“6\\~7월, \\*별\\*과 \\_밑줄\\_, \\[1\\] \\<b> \\`c\\` a\\|b \\$x\\$ \\^2 \\@k \\\\ \\&amp; 끝”[^a]|\n\n[^a]: 출처.{}',
    );
    check('|', '# 제목이 아니다', '> \\# 제목이 아니다[^a]\n\n|\n\n[^a]: 출처.{}', 'block');
    check('|', '1. 목록이 아니다', '> 1\\. 목록이 아니다[^a]\n\n|\n\n[^a]: 출처.{}', 'block');
  });

  it('never wraps: line breaks become blanks', () =>
    check('|', '정상\n회담은\r\n\r\n  짧았다', '“정상 회담은 짧았다”[^a]|\n\n[^a]: 출처.{}'));

  it('keeps line ends and the final line end', () => {
    check('앞.|\r\n뒤.\r\n', '말', '앞. “말”[^a]|\r\n뒤.\r\n\r\n[^a]: 출처.{}\r\n');
    check('앞. |\n', '말', '앞. “말”[^a]|\n\n[^a]: 출처.{}\n');
    check('앞. |\n\n\n', '말', '앞. “말”[^a]|\n\n\n[^a]: 출처.{}\n');
    check('\ufeff앞. |', '말', '\ufeff앞. “말”[^a]|\n\n[^a]: 출처.{}');
  });

  it('puts the definition behind the last one', () => {
    check('앞[^x]. |\n\n[^x]: 주\n\n뒤.\n', '말', '앞[^x]. “말”[^a]|\n\n[^x]: 주\n\n[^a]: 출처.{}\n\n뒤.\n');
    check('[^x]: 주\n\n앞[^x]. |', '말', '[^x]: 주\n\n[^a]: 출처.{}\n\n앞[^x]. “말”[^a]|');
  });

  it('sets a block quotation between blank lines', () =>
    check(
      '앞. | 뒤.\n',
      '첫 문단이다.\n\n둘째 “문단”이다.',
      '앞.\n\n> 첫 문단이다.\n>\n> 둘째 “문단”이다.[^a]\n\n|뒤.\n\n[^a]: 출처.{}\n',
      'block',
    ));

  it('sets a block quotation that ends in a quotation itself', () =>
    check('|', '그는 ‘새 시대’', '> 그는 ‘새 시대’[^a]\n\n|\n\n[^a]: 출처.{}', 'block'));

  it('refuses where a quotation cannot stand, and says why', () => {
    refuse('```\n|\n```\n', 'A quotation cannot be put into code');
    refuse('`co|de`', 'A quotation cannot be put into code');
    refuse('---\ntitle: |\n---\n', 'A quotation cannot be put into the front matter');
    refuse('[te|xt](x.md)', 'A quotation cannot be put into a link or a footnote mark');
    refuse('a[^x|]\n\n[^x]: n', 'A quotation cannot be put into a link or a footnote mark');
    refuse('a[^x]\n\n[^x]: no|te', 'A quotation cannot be put into a footnote');
    refuse('<!-- a | b -->', 'A quotation cannot be put into HTML');
    refuse(
      '가|나\n\n다|라',
      'The selection spans several paragraphs; put the cursor where the quotation should stand',
    );
    refuse('- 항목 |', 'A block quotation cannot be put into a list or another block quotation', 'block');
    refuse('[^a]|\n\n[^a]: 주', 'The draft has a footnote a already');
  });

  it('refuses when the note would fall into code that is not closed', () =>
    refuse(
      '앞 | 뒤\n\n```\ncode',
      'The quotation cannot stand here: the Markdown around it would change its words or its note',
    ));

  it('reads back as exactly the quotation and the note, wherever it is put, and touches nothing else', () => {
    fc.assert(
      fc.property(
        DRAFT,
        WORDS,
        fc.nat(),
        fc.constantFrom('inline' as const, 'block' as const),
        (draft, words, place, form) => {
          const at = place % (draft.length + 1);
          const inserted = insertQuote(draft, { start: at, end: at }, quoteOf(words, form));
          if ('refused' in inserted) return;
          const after = applyEdits(draft, inserted.edits);
          const read = readDraft(after);
          const reference = read.references.find(candidate => candidate.end === inserted.referenceEnd)!;
          const { words: found } = quotedWords(read, reference)!;
          assert.equal(verifyQuote(found, `앞. ${words} 뒤.`).kind, 'exact');
          assert.equal(foldLayout(found).folded, foldLayout(words).folded);
          assert.equal(read.definitions.filter(({ label }) => label === 'a').length, 1);
          assert.deepEqual(
            readLedger(read.definitions.find(({ label }) => label === 'a')!.text),
            quoteOf(words, form).ledger,
          );
          for (const { range } of inserted.edits)
            assert.match(
              draft.slice(range.start, range.end),
              /^(?:가|[ \t]*)$/u,
              'only a particle and blanks may change',
            );
          const isDefinedBefore = readDraft(draft).references.map(({ label, isDefined }) => [
            label,
            isDefined,
          ]);
          assert.deepEqual(
            read.references
              .filter(({ label }) => label !== 'a')
              .map(({ label, isDefined }) => [label, isDefined]),
            isDefinedBefore,
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

const PIECE = fc.constantFrom(
  '가', '나라', ' ', ' ', '\n', '\n\n', '\r\n', '[^x]', '\n\n[^x]: 주석\n', '**', '`', '```\n', '> ', '- ', '“', '”', '(', ')', '[', ']', '~', '<b>', '\\', '#', '1. ', '|', ':', '\t',
); // prettier-ignore
const DRAFT = fc.array(PIECE, { maxLength: 16 }).map(pieces => pieces.join(''));
const WORDS = fc
  .array(fc.constantFrom('평양', '러시아는 ', '“', '”', "'", '"', '‘', '’', '*', '_', '[', ']', '(', ')', '~', '`', '<', '>', '#', '&lt;', '$', '|', '\\', '!', '7,000', ' ', '\n', "don't", 'http://a.b/c', '…', '--', '^', '@', '{', '}', '=', '+', '- '), { minLength: 1, maxLength: 14 })
  .map(pieces => `말${pieces.join('')}끝`); // prettier-ignore

function quoteOf(text: string, form: 'inline' | 'block') {
  const ledger = ledgerOf('essays/x--y.txt', { start: 3, end: 3 + text.length }, text);
  return { text, language: 'ko', note: '출처.', label: 'a', ledger, form } as const;
}

/** `|` marks the place (twice: the selection); in the result it is the cursor, and `{}` the ledger. */
function check(
  marked: string,
  words: string,
  expected: string,
  form: 'inline' | 'block' = 'inline',
): string[] {
  const { draft, at } = placeIn(marked);
  const inserted = insertQuote(draft, at, quoteOf(words, form));
  assert.ok(!('refused' in inserted), 'refused' in inserted ? inEnglish(inserted.refused) : '');
  const after = applyEdits(draft, inserted.edits);
  const shown = `${after.slice(0, inserted.cursor)}|${after.slice(inserted.cursor)}`;
  assert.equal(shown.replace(/<!--gakju:.*?-->/, '{}'), expected);
  return inserted.warnings.map(inEnglish);
}

function refuse(marked: string, reason: string, form: 'inline' | 'block' = 'inline'): void {
  const { draft, at } = placeIn(marked);
  const inserted = insertQuote(draft, at, quoteOf('말', form));
  assert.equal('refused' in inserted && inEnglish(inserted.refused), reason);
}

function placeIn(marked: string) {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|');
  return { draft: marked.replaceAll('|', ''), at: { start, end: end > start ? end - 1 : end } };
}
