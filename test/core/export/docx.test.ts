import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { createCorpus } from '../../../src/core/liveCorpus';
import { readDraft } from '../../../src/core/drafts/draft';
import { exportDraft } from '../../../src/core/export/exportDraft';
import { applyEdits } from '../../../src/core/text/textEdit';
import { inEnglish } from '../../../src/core/text/phrase';
import { projectRoot } from '../../support/project';

describe('a draft exported to Word', () => {
  it('has a real footnote for each note, numbered as the text refers to them', async () => {
    const { document, notes } = await docxOf('글[^나] 또 글[^가].\n\n[^가]: 둘째 “각주”.\n\n[^나]: 첫째.\n');
    assert.deepEqual(notes, ['첫째.', '둘째 “각주”.']);
    assert.deepEqual(referencesIn(document), ['1', '2']);
  });

  it('holds all notes of the sample briefs, word for word', async () => {
    for (const name of ['brief.md', 'brief.en.md']) {
      const text = readFileSync(join(projectRoot, 'corpus', name), 'utf8');
      const expected = readDraft(text).definitions.map(note => withoutMarkdown(note.text));
      assert.ok(expected.length > 0);
      assert.deepEqual((await docxOf(text)).notes, expected, name);
    }
  });

  it('writes a note of several paragraphs as several paragraphs', async () => {
    const { footnotes, notes } = await docxOf('글[^1]\n\n[^1]: 하나.\n\n    둘.\n\n    - 셋\n');
    assert.deepEqual(notes, ['하나.둘.셋']);
    assert.equal(footnotes.match(/w:val="FootnoteText"/g)?.length, 3);
  });

  it('refers a second time to the same note by its number, and writes the note once', async () => {
    const { document, notes } = await docxOf('가[^a] 나[^b] 다[^a]\n\n[^a]: 에이.\n\n[^b]: 비.\n');
    assert.deepEqual(notes, ['에이.', '비.']);
    assert.match(document, /w:bookmarkStart [^>]*w:name="_RefNote1"/);
    assert.match(document, /w:instr="NOTEREF _RefNote1 \\f \\h"><w:r>.{0,90}<w:t[^>]*>1<\/w:t>/);
  });

  it('prints the title of the front matter once, as the title, and no YAML', async () => {
    const { document } = await docxOf(
      '---\ntitle: 항구의 봄\nauthor: 홍길동\ndate: 2024-07-22\n---\n\n# 항구의 봄\n\n글.\n',
    );
    assert.deepEqual(paragraphsOf(document), [
      ['Title', '항구의 봄'],
      ['Author', '홍길동'],
      ['Date', '2024-07-22'],
      ['', '글.'],
    ]);
  });

  it('has headings, quotations, lists, code and tables in styles of Word', async () => {
    const { document } = await docxOf(
      '## 절\n\n> 인용\n\n1. 하나\n   - 안\n2. 둘\n\n```\n코드\n```\n\n|가|나|\n|-|-:|\n|1|2|\n',
    );
    assert.deepEqual(
      paragraphsOf(document).map(([style, words]) => `${style}:${words}`),
      [
        'Heading2:절',
        'Quote:인용',
        'ListParagraph:하나',
        'ListParagraph:안',
        'ListParagraph:둘',
        'SourceCode:코드',
        ':가',
        ':나',
        ':1',
        ':2',
      ],
    );
    assert.match(document, /<w:tbl>/);
  });

  it('keeps emphasis and links, in notes as in the body', async () => {
    const draft =
      '**굵게** *기울여* [집](https://example.org/a)[^1] [안](#절) [나쁨](javascript:x)\n\n[^1]: <https://example.org/b>\n';
    const { document, footnotes, parts } = await docxOf(draft);
    assert.match(document, /<w:b\/>.{0,60}굵게/);
    assert.match(document, /<w:i\/>.{0,60}기울여/);
    assert.match(strFromU8(parts['word/_rels/document.xml.rels']!), /https:\/\/example\.org\/a/);
    assert.match(strFromU8(parts['word/_rels/footnotes.xml.rels']!), /https:\/\/example\.org\/b/);
    assert.match(footnotes, /<w:hyperlink /);
    assert.equal(document.match(/<w:hyperlink /g)?.length, 1);
  });

  it('sets fonts for Hangul and Latin, the language, and no gaps that nobody typed', async () => {
    const korean = await docxOf('2024년의 “글”[^1]\n\n[^1]: 주.\n');
    const styles = strFromU8(korean.parts['word/styles.xml']!);
    assert.match(styles, /w:ascii="Times New Roman"[^>]*w:eastAsia="바탕"[^>]*w:hAnsi="바탕"/);
    assert.match(styles, /<w:lang w:val="ko-KR" w:eastAsia="ko-KR"/);
    assert.match(korean.document, /<w:autoSpaceDN w:val="(?:false|0)"\/>/);
    assert.match(korean.footnotes, /<w:autoSpaceDN w:val="(?:false|0)"\/>/);
    const english = await docxOf('A port.\n');
    assert.match(strFromU8(english.parts['word/styles.xml']!), /<w:lang w:val="en-US"/);
  });

  it('shows nothing of the ledgers of twenty quotes and of a bibliography', async () => {
    const draft = await draftOfTwentyQuotes();
    const { document, notes, parts } = await docxOf(draft);
    assert.equal(notes.length, 20);
    assert.equal(draft.match(/<!--gakju:/g)?.length, 20);
    assert.deepEqual(referencesIn(document).length, 20);
    for (const [name, bytes] of Object.entries(parts))
      assert.doesNotMatch(strFromU8(bytes), /gakju|<!--|&lt;!--/i, name);
  });

  it('says what is missing, left out or put elsewhere, and where', async () => {
    const draft = '\ufeff글[^없음] ![배](a.png) <b>굵게</b>[^1]\n\n[^1]: 주[^2]\n\n[^2]: 안\n\n[^3]: 남음\n';
    const { problems } = await exportDraft(draft, 'docx', { name: '초고' });
    assert.deepEqual(
      problems.map(({ severity, message, range }) => [
        severity,
        inEnglish(message),
        range && draft.slice(range.start, range.end).trim(),
      ]),
      [
        ['error', '[^없음] has no note: the mark will be printed as it stands', '[^없음]'],
        ['information', 'Nothing refers to the note [^3]: it is left out', '[^3]: 남음'],
        ['information', 'A picture is left out: 배', '![배](a.png)'],
        ['information', 'HTML is not exported, only the words in it: <b>', '<b>'],
        ['information', 'HTML is not exported, only the words in it: </b>', '</b>'],
        [
          'information',
          'A word processor has no notes inside notes: [^2] stands in brackets in [^1]',
          undefined,
        ],
      ],
    );
    const { notes, document } = await docxOf(draft);
    assert.deepEqual(notes, ['주 [안]']);
    assert.equal(paragraphsOf(document)[0]![1], '글[^없음] [배] 굵게');
  });

  it('says that citations by key are printed as they stand', async () => {
    const { problems } = await exportDraft('글 [@hong2024, 12쪽]. 글쓴이는 @hong 이다.\n', 'docx', {
      name: '초고',
    });
    assert.deepEqual(
      problems.map(({ severity, message }) => [severity, inEnglish(message)]),
      [['error', '[@hong2024, 12쪽] will be printed as it stands: turn keys into footnotes first']],
    );
  });

  it('takes any draft', async () => {
    const notes = '[^a]: 자기[^a] [^b]\n\n[^b]: 서로[^a]\n';
    for (const draft of [
      '',
      '\ufeff',
      '\u0000\u000b\ud800<!--',
      `글[^a]\r\n\r\n${notes}`,
      '> - > [^a]\n\n'.repeat(50) + notes,
    ])
      assert.ok((await docxOf(draft)).document.includes('<w:body>'));
  });
});

interface Docx {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly document: string;
  readonly footnotes: string;
  /** The text of each note, by its number. */
  readonly notes: string[];
}

async function docxOf(text: string): Promise<Docx> {
  const parts = unzipSync((await exportDraft(text, 'docx', { name: '초고' })).bytes);
  const footnotes = strFromU8(parts['word/footnotes.xml']!);
  const notes = [...footnotes.matchAll(/<w:footnote w:id="[1-9]\d*">(.*?)<\/w:footnote>/gs)];
  return {
    parts,
    document: strFromU8(parts['word/document.xml']!),
    footnotes,
    notes: notes.map(([, note]) => wordsIn(note!).trim()),
  };
}

function wordsIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => unescaped(words!)).join('');
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function paragraphsOf(document: string): [style: string, words: string][] {
  return [...document.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph]) => [
    /<w:pStyle w:val="(\w+)"/.exec(paragraph!)?.[1] ?? '',
    wordsIn(paragraph!),
  ]);
}

function referencesIn(document: string): string[] {
  return [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id!);
}

/** The notes of the samples hold no Markdown but addresses and emphasis. */
function withoutMarkdown(note: string): string {
  return note
    .replace(/<!--.*?-->/g, '')
    .replace(/<(https?:[^>]*)>/g, '$1')
    .replace(/[*\\]/g, '')
    .trim();
}

async function draftOfTwentyQuotes(): Promise<string> {
  const sentences = Array.from({ length: 20 }, (_, index) => `배 ${index + 1}척이 항구에 들어왔다.`);
  const corpus = createCorpus();
  const bytes = new TextEncoder().encode(sentences.join(' '));
  await corpus.addSource({ id: '항구.txt', uri: 'file:///항구.txt', bytes });
  const style = { id: 'kr-humanities' };
  let draft = '글.\n';
  for (const sentence of sentences) {
    const answer = await corpus.findQuote(sentence);
    assert.ok(answer.kind === 'exact');
    const { sourceId, range } = answer.quotation;
    const edits = await corpus.quoteEdits({ draft, sourceId, range, style });
    assert.ok('edits' in edits);
    draft = applyEdits(draft, edits.edits);
  }
  const bibliography = await corpus.bibliography(draft, style);
  assert.ok('edits' in bibliography);
  return applyEdits(draft, bibliography.edits);
}
