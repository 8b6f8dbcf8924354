import assert from 'node:assert/strict';
import { insertQuote } from '../../../../src/core/drafts/insertQuote';
import { checkDraft } from '../../../../src/core/drafts/checks/index';
import type { DraftProblem } from '../../../../src/core/drafts/checks/index';
import { ledgerOf } from '../../../../src/core/drafts/ledger';
import type { SourceMetadata } from '../../../../src/core/sources/sourceMetadata';
import { inEnglish } from '../../../../src/core/text/phrase';
import { applyEdits } from '../../../../src/core/text/textEdit';

const FULL: SourceMetadata = { title: '글', author: [{ literal: '홍길동' }], issued: '2024', origins: {} };
const SOURCE = '양국은 2023년 10월 18일 평양에서 만났다. 합의문은 나오지 않았다. 그는 “새 시대”라고 했다.';

describe('checkDraft', () => {
  it('finds nothing in a draft in order', () => {
    check('글[^a].\n\n[^a]: 주\n', []);
    check(quoting('합의문은 나오지 않았다'), []);
    check(quoting('그는 “새 시대”라고 했다'), []);
  });

  it('finds a mark without its note, and adds or removes', () =>
    check('글[^a].\n', ['missingDefinition [^a]: There is no footnote a'], ['글[^a].\n\n[^a]: \n', '글.\n']));

  it('finds a note without its mark, and removes it', () =>
    check(
      '글[^a].\n\n[^a]: 가\n\n[^b]: 나\n\n뒤\n',
      ['unusedDefinition [^b]:: Nothing refers to the footnote b'],
      ['글[^a].\n\n[^a]: 가\n\n뒤\n'],
    ));

  it('finds two notes with one label', () =>
    check(
      '글[^a].\n\n[^a]: 가\n\n[^A]: 나\n',
      ['duplicateDefinition [^A]:: There are two footnotes A; some programs print the first, some the last'],
      ['글[^a].\n\n[^a]: 가\n', '글[^a].\n\n[^A]: 나\n'],
    ));

  it('finds quoted words that were changed, and restores them', () => {
    const draft = quoting('합의문은 나오지 않았다');
    check(
      draft.replace('나오지 않았다', '나왔다'),
      [
        'quoteAltered 합의문은 나왔다: essays/a.txt says “나오지 않았다.”, not “나왔다”: the negation differs',
      ],
      [draft],
    );
    check(
      quoting('그는 “새 시대”라고 했다').replace('시대’', '세대’'),
      ['quoteAltered 그는 ‘새 세대’라고 했다: essays/a.txt says “시대”라고”, not “세대’라고”'],
      [quoting('그는 “새 시대”라고 했다')],
    );
    check(quoting('2023년 10월 18일 평양에서').replace('18일', '19일'), [
      'quoteAltered 2023년 10월 19일 평양에서: essays/a.txt says “18일”, not “19일”: the number differs',
    ]);
  });

  it('checks a quotation whose note was moved behind the sentence', () => {
    const moved = (words: string) => quoting(words).replace('[^a]고 했다.', '고 했다.[^a]');
    check(moved('합의문은 나오지 않았다'), []);
    check(moved('합의문은 나오지 않았다').replace('않았다', '못했다'), [
      'quoteAltered 합의문은 나오지 못했다: essays/a.txt says “않았다”, not “못했다”',
    ]);
  });

  it('lets a quotation be shortened when the cut is shown', () => {
    check(quoting('양국은 2023년 10월 18일 평양에서 만났다').replace('2023년 10월 18일', '…'), []);
    check(quoting('양국은 2023년 10월 18일 평양에서 만났다').replace('10월 ', ''), [
      'quoteAltered 양국은 2023년 18일 평양에서 만났다: essays/a.txt also says “10월” here; show the cut with …',
    ]);
  });

  it('finds a quotation whose source is gone', () =>
    assert.deepEqual(
      checkDraft(quoting('합의문은 나오지 않았다'), { source: () => undefined }).map(({ code, severity }) => [
        code,
        severity,
      ]),
      [['sourceMissing', 'warning']],
    ));

  it('says what a note lacks because its source lacks it', () =>
    check(
      quoting('합의문은 나오지 않았다'),
      [
        'noteLacksData [^a]:: The author of essays/a.txt is not known, so the footnote names none',
        'noteLacksData [^a]:: The title of essays/a.txt is not known, so the footnote has none',
        'noteLacksData [^a]:: The date of essays/a.txt is not known, so the footnote has none',
      ],
      undefined,
      { origins: {} },
    ));

  it('leaves the writer’s own words before a note alone', () => {
    const draft = quoting('합의문은 나오지 않았다').replace(/“|”/g, '');
    check(draft, []);
  });

  it('reads a draft of 200 kB with 200 quotations in good time', function () {
    this.timeout(10_000);
    const paragraph = `${'본문을 채우는 문장이 여기 이어진다. '.repeat(45)}“합의문은 나오지 않았다”[^`;
    const notes = Array.from({ length: 200 }, (_, index) => `n${index}`);
    const comment = quoting('합의문은 나오지 않았다').match(/<!--.*?-->/)![0];
    const draft = [
      ...notes.map(note => `${paragraph}${note}].`),
      ...notes.map(note => `[^${note}]: 주.${comment}`),
    ].join('\n\n');
    assert.ok(draft.length > 190_000, String(draft.length));
    assert.deepEqual(checkDraft(draft, { source: () => ({ metadata: FULL, text: SOURCE }) }), []);
  });
});

function quoting(words: string): string {
  const start = SOURCE.indexOf(words);
  const ledger = ledgerOf('essays/a.txt', { start, end: start + words.length }, words);
  const draft = '글에서 고 했다.\n';
  const inserted = insertQuote(
    draft,
    { start: 4, end: 4 },
    { text: words, language: 'ko', note: '주.', label: 'a', ledger },
  );
  assert.ok('edits' in inserted);
  return applyEdits(draft, inserted.edits);
}

/** Each problem is `code words: message`; `fixed` are the drafts that the first problem's fixes give. */
function check(
  draft: string,
  problems: readonly string[],
  fixed?: readonly string[],
  metadata: SourceMetadata = FULL,
): void {
  const found = checkDraft(draft, {
    source: id => (id === 'essays/a.txt' ? { metadata, text: SOURCE } : undefined),
  });
  assert.deepEqual(
    found.map(problem => shown(draft, problem)),
    problems,
  );
  if (fixed)
    assert.deepEqual(
      found[0]!.fixes?.map(({ edits }) => applyEdits(draft, edits)),
      fixed,
    );
}

function shown(draft: string, { code, range, message }: DraftProblem): string {
  return `${code} ${draft.slice(range.start, range.end)}: ${inEnglish(message)}`;
}
