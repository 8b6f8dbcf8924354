import assert from 'node:assert/strict';
import { noteRenderer } from '../../support/noteRenderer';
import { quoteInDraft } from '../../../src/core/drafts/quoteInDraft';
import { applyEdits } from '../../../src/core/text/textEdit';

describe('quoteInDraft', () => {
  it('quotes with a readable label and the note of the style', () =>
    check(
      '그는 | 했다.\n',
      '그는 “합의는 없었다”[^hong-2024] 했다.\n\n[^hong-2024]: 홍길동, 「글」, 2024, 7쪽.\n',
    ));

  it('takes no label that a note has, nor one that a mark without a note has', async () => {
    await check(
      '앞[^hong-2024]. |\n\n[^hong-2024]: 주\n',
      '앞[^hong-2024]. “합의는 없었다”[^hong-2024-2]\n\n[^hong-2024]: 주\n\n[^hong-2024-2]: 홍길동, 「글」, 2024, 7쪽.\n',
    );
    await check(
      '앞[^hong-2024]. |\n',
      '앞[^hong-2024]. “합의는 없었다”[^hong-2024-2]\n\n[^hong-2024-2]: 홍길동, 「글」, 2024, 7쪽.\n',
    );
  });
});

/** `|` is the cursor; the ledger is left out of what is compared. */
async function check(marked: string, expected: string): Promise<void> {
  const at = marked.indexOf('|');
  const draft = marked.replace('|', '');
  const metadata = { title: '글', author: [{ literal: '홍길동' }], issued: '2024', origins: {} };
  const text = '합의는 없었다';
  const part = {
    sourceId: 'a.txt',
    metadata,
    text,
    range: { start: 0, end: text.length },
    paragraph: 1,
    page: '7',
    language: 'ko',
  } as const;
  const quoted = quoteInDraft(draft, { start: at, end: at }, part, {
    renderer: await noteRenderer('kr-humanities'),
    options: { repeats: 'short' },
    itemOf: () => undefined,
  });
  assert.ok('edits' in quoted);
  assert.equal(applyEdits(draft, quoted.edits).replace(/<!--.*?-->/, ''), expected);
}
