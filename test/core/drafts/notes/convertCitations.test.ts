import assert from 'node:assert/strict';
import type { CitationItem } from '../../../../src/core/citations/citation';
import { checkDraft } from '../../../../src/core/drafts/checks/index';
import { readDraft } from '../../../../src/core/drafts/draft';
import { hashWords, ledgerOf, writeLedger } from '../../../../src/core/drafts/ledger';
import type { Ledger } from '../../../../src/core/drafts/ledger';
import { fromKeys, toKeys } from '../../../../src/core/drafts/notes/convertCitations';
import type { CitationConversion } from '../../../../src/core/drafts/notes/convertCitations';
import { quotedWords } from '../../../../src/core/drafts/quotedWords';
import type { SourceMetadata } from '../../../../src/core/sources/sourceMetadata';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { noteRenderer } from '../../../support/noteRenderer';

const HONG: SourceMetadata = {
  type: 'article-magazine',
  title: '두 수도의 계산',
  author: [{ literal: '홍길동' }],
  issued: '2024',
  origins: {},
};
const NOTE = '홍길동, 「두 수도의 계산」, 2024, 12쪽.';
const DRAFT = `홍길동은 “말”[^h]이라고 썼다.\n\n[^h]: ${NOTE}${ledger({})}\n`;

describe('citations turned into keys', () => {
  it('keep, hidden, what leads them back to their words', () => {
    const after = applyEdits(DRAFT, byKey(DRAFT).edits);
    assert.match(
      after,
      /“말”\[@hong2024, 12\]<!--\^h-->이라고 썼다\.\n\n<!--\^h:--><!--gakju:hong\.txt@0-1#\S+-->\n$/u,
    );
    const read = readDraft(after);
    assert.equal(quotedWords(read, read.textCitations[0]!)?.words, '말');
    assert.deepEqual(
      read.keyCitations.map(({ cites }) => cites[0]!.key),
      ['hong2024'],
    );
    const source = { metadata: HONG, text: '말' };
    assert.deepEqual(checkDraft(after, { source: () => source }), []);
  });

  it('turn back into the same bytes', async () => {
    const after = applyEdits(DRAFT, byKey(DRAFT).edits);
    assert.equal(applyEdits(after, (await byStyle(after)).edits), DRAFT);
  });

  it('stay where the writer has words of her own in the note, and say why', () => {
    check(DRAFT.replace('12쪽.', '12쪽을 보라.'), 'h: there are words of your own in it');
    check(DRAFT.replace('-->', '--> 더 볼 것.'), 'h: there are words of your own in it');
  });

  it('stay where a key cannot say what the note says', () => {
    check(
      DRAFT.replace(ledger({}), ledger({ secondary: {} })),
      'h: it says whose words the source quotes, which a key cannot',
    );
    check(DRAFT.replace('hong.txt', 'gone.txt'), 'h: its source is not there, or has no key');
  });

  it('turned back stay where nothing leads to the words they stand for', async () => {
    const { edits, left } = await byStyle('글[@hong2024, 3].\n');
    assert.deepEqual(edits, []);
    assert.deepEqual(
      left.map(({ label, reason }) => `${label}: ${reason.template}`),
      ['[@hong2024, 3]: nothing says which words of the source it stands for'],
    );
  });
});

function ledger(more: Partial<Ledger>): string {
  return writeLedger({
    ...ledgerOf('hong.txt', { start: 0, end: 1 }, '말'),
    noteHash: hashWords(NOTE),
    ...more,
  });
}

function itemOf({ sourceId }: { readonly sourceId: string }): CitationItem | undefined {
  if (sourceId !== 'hong.txt') return undefined;
  return { sourceId, metadata: HONG, locator: { label: 'page', value: '12' } };
}

function byKey(draft: string): CitationConversion {
  return toKeys(readDraft(draft), itemOf, () => 'hong2024');
}

async function byStyle(draft: string): Promise<CitationConversion> {
  const renderer = await noteRenderer('kr-humanities');
  return fromKeys(readDraft(draft), renderer, itemOf, { repeats: 'short' }, () => undefined);
}

function check(draft: string, expected: string): void {
  const { edits, left } = byKey(draft);
  assert.deepEqual(edits, []);
  assert.deepEqual(
    left.map(({ label, reason }) => `${label}: ${reason.template}`),
    [expected],
  );
}
