import assert from 'node:assert/strict';
import { noteRenderer } from '../../support/noteRenderer';
import { citedItem, quoteInDraft } from '../../../src/core/drafts/quoteInDraft';
import type { QuoteEdits, QuotedPart } from '../../../src/core/drafts/quoteInDraft';
import { applyEdits } from '../../../src/core/text/textEdit';
import type { TextEdit } from '../../../src/core/text/textEdit';

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

  it('writes a second quote of a source in short, and lengthens what stood below', async () => {
    const part = { ...PART, metadata: { ...PART.metadata, title: '' } };
    const first = applyEdits('글 \n\n글 \n', editsOf(await quoted('글 \n\n글 \n', 5, part)));
    const both = applyEdits(first, editsOf(await quoted(first, 2, part)));
    assert.deepEqual(
      both.split('\n').flatMap(line => /^\[\^(.*?)\]: (.*)<!--/.exec(line)?.slice(1, 3) ?? []),
      ['hong-2024', '위의 글.', 'hong-2024-2', '홍길동, 「[제목 미상]」, 2024, 7쪽.'],
    );
  });
});

/** `|` is the cursor; the ledger is left out of what is compared. */
async function check(marked: string, expected: string): Promise<void> {
  const at = marked.indexOf('|');
  const draft = marked.replace('|', '');
  const edits = editsOf(await quoted(draft, at, PART));
  assert.equal(applyEdits(draft, edits).replace(/<!--.*?-->/, ''), expected);
}

const PART: QuotedPart = {
  sourceId: 'a.txt',
  metadata: { title: '글', author: [{ literal: '홍길동' }], issued: '2024', origins: {} },
  text: '합의는 없었다',
  range: { start: 0, end: 7 },
  paragraph: 1,
  page: '7',
  language: 'ko',
};

async function quoted(draft: string, at: number, part: QuotedPart): Promise<QuoteEdits> {
  return quoteInDraft(draft, { start: at, end: at }, part, {
    renderer: await noteRenderer('kr-humanities'),
    options: { repeats: 'short' },
    itemOf: () => citedItem(part),
  });
}

function editsOf(answer: QuoteEdits): readonly TextEdit[] {
  assert.ok('edits' in answer);
  return answer.edits;
}
