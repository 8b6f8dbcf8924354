import assert from 'node:assert/strict';
import { noteRenderer } from '../../../support/noteRenderer';
import type { StyleId } from '../../../../src/core/citations/styles/index';
import { readDraft } from '../../../../src/core/drafts/draft';
import type { FootnoteEdits } from '../../../../src/core/drafts/footnotes/labels';
import { readLedgers } from '../../../../src/core/drafts/ledger';
import { mergeNotes } from '../../../../src/core/drafts/notes/mergeNotes';
import { splitNote } from '../../../../src/core/drafts/notes/splitNote';
import { citedItem, quoteInDraft } from '../../../../src/core/drafts/quoteInDraft';
import type { NoteWriting, QuotedPart } from '../../../../src/core/drafts/quoteInDraft';
import { inEnglish } from '../../../../src/core/text/phrase';
import { applyEdits } from '../../../../src/core/text/textEdit';

describe('merging and splitting footnotes', () => {
  it('makes one note with both sources in the way of the style, and two of it again', async () => {
    const apart = await draftOf('장이 섰다.', ['hong.txt', 'lim.txt']);
    assert.match(apart, /섰다\.\[\^hong-2024\]\[\^lim-2020\]/u);
    const together = applied(apart, await merged(apart, '[^lim'));
    assert.deepEqual(shown(together), [
      '장이 섰다.[^hong-2024]',
      '[^hong-2024]: 홍길동, 「장터」, 『월간 가상』, 2024, 3쪽; 임꺽정, 「국경」, 『월간 가상』, 2020, 5쪽.',
    ]);
    assert.deepEqual(sourcesIn(together), ['hong.txt', 'lim.txt']);
    assert.equal(applied(together, await split(together, '[^hong')), apart);
  });

  it('makes one pair of parentheses of citations in the text, and two of it again', async () => {
    const apart = await draftOf('장이 섰다', ['hong.txt', 'lim.txt'], 'kr-in-text');
    assert.equal(shown(apart)[0], '장이 섰다(홍길동 2024: 3)(임꺽정 2020: 5)');
    const style = await writing('kr-in-text');
    const together = applied(apart, mergeNotes(readDraft(apart), apart.indexOf('(임'), style));
    assert.equal(shown(together)[0], '장이 섰다(홍길동 2024: 3; 임꺽정 2020: 5)');
    assert.deepEqual(sourcesIn(together), ['hong.txt', 'lim.txt']);
    assert.equal(applied(together, splitNote(readDraft(together), together.indexOf('(홍'), style)), apart);
  });

  it('leaves a footnote and a citation in the text beside it apart', async () => {
    const draft = '장이 섰다(홍 2024)<!--^a-->[^b]\n\n<!--^a:-->\n\n[^b]: 내 말.';
    await refuse(
      merged(draft, '[^b'),
      'Put the cursor on footnote marks that stand one behind the other, such as [^a][^b]',
    );
  });

  it('renews the notes behind them in the same edits', async () => {
    const first = await draftOf('장이 섰다.', ['hong.txt', 'lim.txt']);
    const place = first.indexOf('\n\n[^hong');
    const draft = `${first.slice(0, place)}\n\n또 섰다.${first.slice(place)}`;
    const apart = await withNote(draft, draft.indexOf('또 섰다.') + 5, 'lim.txt');
    assert.match(apart, /: 위의 글\./u);
    const together = applied(apart, await merged(apart, '[^hong'));
    assert.match(together, /: 임꺽정, 앞의 글, 5쪽\./u);
    assert.equal(applied(together, await split(together, '[^hong')), apart);
  });

  it('keeps CRLF and a note that stands between', async () => {
    const apart = (await draftOf('장이 섰다.', ['hong.txt', 'lim.txt'])).replace(
      '\n\n[^lim',
      '\n\n[^own]: 내 말.\n\n[^lim',
    );
    const draft = apart.replace('섰다.', '섰다[^own].').replaceAll('\n', '\r\n');
    const together = applied(draft, await merged(draft, '[^hong'));
    assert.doesNotMatch(together.replaceAll('\r\n', ''), /[\r\n]/u);
    assert.match(together, /\r\n\r\n\[\^own\]: 내 말\.\r\n$/u);
  });

  it('is refused where words of the writer or another reference would be lost', async () => {
    const apart = await draftOf('장이 섰다.', ['hong.txt', 'lim.txt']);
    await refuse(
      merged(apart.replace('[^hong-2024][', '[^hong-2024], ['), '[^hong'),
      'Put the cursor on footnote marks that stand one behind the other, such as [^a][^b]',
    );
    await refuse(
      merged(apart.replace('5쪽.', '5쪽 참조.'), '[^hong'),
      'You rewrote the footnote lim-2020; your words could be lost, so do it by hand',
    );
    await refuse(
      merged(apart.replace('-->\n\n[^lim', '--> 더 보라.\n\n[^lim'), '[^hong'),
      'You rewrote the footnote hong-2024; your words could be lost, so do it by hand',
    );
    await refuse(
      merged(`또[^lim-2020].\n\n${apart}`, '[^hong'),
      'The footnote lim-2020 is referred to in another place as well',
    );
    await refuse(
      merged('글[^a][^b]\n\n[^a]: 하나\n\n[^b]: 둘', '[^a'),
      'The footnote a is in your own words and leads to no source',
    );
    await refuse(
      merged('글[^a][^b]\n\n[^a]: 하나', '[^a'),
      'The footnote a is in your own words and leads to no source',
    );
    await refuse(split(apart, '[^hong'), 'This footnote cites no more than one source');
    await refuse(split(apart, '장이'), 'Put the cursor on a footnote first');
  });
});

const PARTS: Readonly<Record<string, QuotedPart>> = {
  'hong.txt': part('hong.txt', '홍길동', '장터', '2024', '3'),
  'lim.txt': part('lim.txt', '임꺽정', '국경', '2020', '5'),
};

function part(sourceId: string, author: string, title: string, issued: string, page: string): QuotedPart {
  return {
    sourceId,
    metadata: { title, author: [{ literal: author }], containerTitle: '월간 가상', issued, origins: {} },
    text: '장은 닷새마다 선다.',
    range: { start: 0, end: 11 },
    paragraph: 1,
    page,
    language: 'ko',
  };
}

async function writing(style: StyleId = 'kr-humanities'): Promise<NoteWriting> {
  return {
    renderer: await noteRenderer(style),
    options: { repeats: 'short' },
    itemOf: ({ sourceId }) => citedItem(PARTS[sourceId]!),
  };
}

/** A sentence with a note for each of the sources behind it. */
async function draftOf(sentence: string, ids: readonly string[], style?: StyleId): Promise<string> {
  let draft = `${sentence}\n`;
  for (const id of ids) draft = await withNote(draft, draft.indexOf('\n'), id, style);
  return draft;
}

async function withNote(draft: string, at: number, id: string, style?: StyleId): Promise<string> {
  const answer = quoteInDraft(draft, { start: at, end: at }, PARTS[id]!, await writing(style), 'note');
  assert.ok('edits' in answer);
  return applyEdits(draft, answer.edits);
}

async function merged(draft: string, place: string): Promise<FootnoteEdits> {
  return mergeNotes(readDraft(draft), draft.indexOf(place), await writing());
}

async function split(draft: string, place: string): Promise<FootnoteEdits> {
  return splitNote(readDraft(draft), draft.indexOf(place), await writing());
}

function applied(draft: string, answer: FootnoteEdits): string {
  assert.ok('edits' in answer, 'refused' in answer ? inEnglish(answer.refused) : '');
  return applyEdits(draft, answer.edits);
}

async function refuse(answer: Promise<FootnoteEdits>, reason: string): Promise<void> {
  const refused = await answer;
  assert.equal('refused' in refused && inEnglish(refused.refused), reason);
}

function shown(draft: string): string[] {
  return draft
    .trimEnd()
    .replace(/<!--.*?-->/gu, '')
    .split('\n\n');
}

function sourcesIn(draft: string): string[] {
  return readLedgers(draft).map(({ sourceId }) => sourceId);
}
