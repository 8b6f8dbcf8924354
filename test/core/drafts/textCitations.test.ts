import assert from 'node:assert/strict';
import type { CitationItem } from '../../../src/core/citations/citation';
import type { StyleId } from '../../../src/core/citations/styles/index';
import { checkDraft } from '../../../src/core/drafts/checks/index';
import { readDraft } from '../../../src/core/drafts/draft';
import { hashWords, ledgerOf, writeLedger } from '../../../src/core/drafts/ledger';
import { renewNotes } from '../../../src/core/drafts/notes/renewNotes';
import { quoteInDraft } from '../../../src/core/drafts/quoteInDraft';
import { quotedWords } from '../../../src/core/drafts/quotedWords';
import type { SourceMetadata } from '../../../src/core/sources/sourceMetadata';
import { applyEdits } from '../../../src/core/text/textEdit';
import { noteRenderer } from '../../support/noteRenderer';

const TEXT = '항구는 겨울에도 얼지 않았다. 그래서 사람들이 모여들었다.';
const WORDS = '항구는 겨울에도 얼지 않았다.';
const HONG: SourceMetadata = {
  type: 'article-magazine',
  title: '두 수도의 계산',
  author: [{ literal: '홍길동' }],
  containerTitle: '월간 가상',
  issued: '2024-07-08',
  language: 'ko',
  origins: {},
};
const LIM: SourceMetadata = {
  type: 'book',
  title: '국경',
  author: [{ literal: '임꺽정' }],
  publisher: '가상',
  issued: '2020',
  origins: {},
};
const WORKS: Readonly<Record<string, SourceMetadata>> = { 'hong.txt': HONG, 'lim.txt': LIM };

describe('citations in the text', () => {
  it('are read with the note that leads back from them', () => {
    const { textCitations, hiddenNotes } = readDraft(
      '말이다 (홍 2024: 1(2))<!--^a-->라고\n\n<!--^a:--><!--x-->\n',
    );
    assert.deepEqual(
      textCitations.map(({ label, start, printed, isDefined }) => [label, start, printed, isDefined]),
      [['a', 3, { start: 4, end: 18 }, true]],
    );
    assert.deepEqual(
      hiddenNotes.map(({ label, text }) => [label, text]),
      [['a', '<!--x-->']],
    );
  });

  it('need parentheses right before their mark, in the same paragraph', () => {
    for (const text of [
      '말<!--^a-->',
      '(말) <!--^a-->',
      '말)\n\n(말\n\n말)<!--^a-->',
      '`(말)<!--^a-->`',
      '(말)<!--a-->',
    ])
      assert.deepEqual(readDraft(text).textCitations, [], text);
  });

  it('are what a quotation gets in a style that cites in the text', async () => {
    const draft = '홍길동은 라고 썼다.\n';
    const answer = quoteInDraft(draft, { start: 5, end: 5 }, part(), await writing('kr-in-text'));
    assert.ok('edits' in answer);
    const after = applyEdits(draft, answer.edits);
    assert.match(
      after,
      /^홍길동은 “항구는 겨울에도 얼지 않았다\.”\(홍길동 2024: 3\)<!--\^hong-2024-->라고 썼다\.\n\n<!--\^hong-2024:--><!--gakju:hong\.txt@0-16#\S+-->\n$/u,
    );
    assert.equal(after.slice(0, answer.cursor).endsWith('<!--^hong-2024-->'), true);
    assert.equal(answer.note, '(홍길동 2024: 3)');
  });

  it('vouch for the words before them', async () => {
    const draft = await quoted('kr-in-text');
    const read = readDraft(draft);
    assert.equal(quotedWords(read, read.textCitations[0]!)?.words, WORDS);
    assert.deepEqual(codes(draft), []);
    assert.deepEqual(codes(draft.replace('겨울에도', '여름에도')), ['quoteAltered']);
  });

  it('vouch for the same words when two stand one behind the other', async () => {
    const draft = (await quoted('kr-in-text')).replace('-->라고', '-->(임꺽정 2020)<!--^lim-->라고');
    const read = readDraft(draft);
    assert.deepEqual(
      read.textCitations.map(citation => quotedWords(read, citation)?.words),
      [WORDS, WORDS],
    );
  });

  it('become footnotes in a style of notes, and footnotes become them, to the same bytes', async () => {
    const footnotes = await quoted('kr-humanities');
    assert.match(footnotes, /얼지 않았다\.”\[\^hong-2024\]라고/u);
    const inText = await renewed(footnotes, 'kr-in-text');
    assert.equal(inText, await quoted('kr-in-text'));
    assert.equal(await renewed(inText, 'kr-humanities'), footnotes);
  });

  it('stand at every place where a note was referred to, and behind a sentence with a blank', async () => {
    const first = `하나[^l]. 둘.[^l] [^l]셋\n\n${note('l', '임꺽정, 『국경』, 가상, 2020.', 'lim.txt')}\n`;
    const inText = await renewed(first, 'kr-in-text');
    assert.match(
      inText,
      /^하나\(임꺽정 2020\)<!--\^l-->\. 둘\. \(임꺽정 2020\)<!--\^l--> \(임꺽정 2020\)<!--\^l-->셋\n/u,
    );
    assert.equal((await renewed(inText, 'kr-humanities')).replace('둘.[^l][^l]', '둘.[^l] [^l]'), first);
  });

  it('leave a footnote alone that says more than what it cites', async () => {
    const draft = `글[^l]\n\n${note('l', '임꺽정, 『국경』, 가상, 2020.', 'lim.txt')} 이 책은 귀하다.\n`;
    assert.match(
      await renewed(draft, 'kr-in-text'),
      /^글\[\^l\]\n\n\[\^l\]: \(임꺽정 2020\)<!--gakju:\S+--> 이 책은/u,
    );
  });

  it('keep what the writer puts into their parentheses, time and again', async () => {
    const draft = (await quoted('kr-in-text')).replace('(홍길동 2024: 3)', '(홍길동 2024: 3 참조)');
    const older = await renewed(draft, 'kr-in-text', { ...WORKS, 'hong.txt': { ...HONG, issued: '2021' } });
    assert.match(older, /\(홍길동 2021: 3 참조\)<!--/u);
    assert.match(await renewed(older, 'kr-in-text'), /\(홍길동 2024: 3 참조\)<!--/u);
  });

  it('are told apart by letters as soon as an author has two works of a year', async () => {
    const other = { ...LIM, author: HONG.author!, issued: '2024' };
    const draft = `${await quoted('kr-in-text')}\n다른 글(임꺽정 2020)<!--^l-->\n\n<!--^l:-->${ledger('lim.txt', '(임꺽정 2020)')}\n`;
    const after = await renewed(draft, 'kr-in-text', { ...WORKS, 'lim.txt': other });
    assert.match(after, /\(홍길동 2024b: 3\).*\(홍길동 2024a\)/su);
  });

  it('say so when their note is gone, or they are', async () => {
    const draft = await quoted('kr-in-text');
    assert.deepEqual(codes(draft.replace(/<!--\^hong-2024:-->.*/u, '')), ['lostCitation']);
    assert.deepEqual(codes(draft.replace('(홍길동 2024: 3)<!--^hong-2024-->', '')), ['unusedHiddenNote']);
  });

  it('take no label that a footnote has, nor leave theirs to one', async () => {
    const draft = await quoted('kr-in-text');
    const answer = quoteInDraft(draft, { start: 0, end: 0 }, part(), await writing('kr-humanities'));
    assert.ok('label' in answer && answer.label === 'hong-2024-2');
  });
});

function part(): Parameters<typeof quoteInDraft>[2] {
  return {
    sourceId: 'hong.txt',
    metadata: HONG,
    text: WORDS,
    range: { start: 0, end: WORDS.length },
    paragraph: 1,
    page: '3',
    language: 'ko',
  };
}

async function writing(
  style: StyleId,
  works: Readonly<Record<string, SourceMetadata>> = WORKS,
): Promise<Parameters<typeof quoteInDraft>[3]> {
  const itemOf = ({ sourceId }: { sourceId: string }): CitationItem => ({
    sourceId,
    metadata: works[sourceId]!,
    ...(sourceId === 'hong.txt' && { locator: { label: 'page', value: '3' } as const }),
  });
  return { renderer: await noteRenderer(style), options: { repeats: 'short' }, itemOf };
}

async function quoted(style: StyleId): Promise<string> {
  const draft = '홍길동은 라고 썼다.\n';
  const answer = quoteInDraft(draft, { start: 5, end: 5 }, part(), await writing(style));
  assert.ok('edits' in answer);
  return applyEdits(draft, answer.edits);
}

async function renewed(
  draft: string,
  style: StyleId,
  works?: Readonly<Record<string, SourceMetadata>>,
): Promise<string> {
  const { renderer, itemOf, options } = await writing(style, works);
  return applyEdits(draft, renewNotes(readDraft(draft), renderer, itemOf, options).edits);
}

function note(label: string, words: string, sourceId: string): string {
  return `[^${label}]: ${words}${ledger(sourceId, words)}`;
}

function ledger(sourceId: string, words: string): string {
  return writeLedger({ ...ledgerOf(sourceId, { start: 0, end: 1 }, 'x'), noteHash: hashWords(words) });
}

function codes(draft: string): string[] {
  const source = { metadata: HONG, text: TEXT };
  return checkDraft(draft, { source: () => source }).map(({ code }) => code);
}
