import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readDraft } from '../../../src/core/drafts/draft';
import { exportDraft } from '../../../src/core/export/exportDraft';
import { ingest } from '../../../src/core/ingest/ingest';
import { inEnglish } from '../../../src/core/text/phrase';
import { projectRoot } from '../../support/project';

describe('a draft exported to Hangul', () => {
  it('has a note of its own for each note, numbered as the text refers to them', async () => {
    const { section, notes } = await hwpxOf('글[^나] 또 글[^가].\n\n[^가]: 둘째 “각주”.\n\n[^나]: 첫째.\n');
    assert.deepEqual(notes, ['첫째.', '둘째 “각주”.']);
    assert.deepEqual(numbersIn(section), ['1', '2']);
  });

  it('wraps each note in a control and begins it with its automatic number, without which Hangul draws nothing', async () => {
    const { section } = await hwpxOf('글[^1]\n\n[^1]: 주.\n');
    assert.match(
      section,
      /<hp:ctrl><hp:footNote [^>]*><hp:subList [^>]*><hp:p [^>]*><hp:run [^>]*><hp:ctrl><hp:autoNum num="1" numType="FOOTNOTE">/,
    );
  });

  it('is read again with all words and notes of the sample briefs', async () => {
    for (const name of ['brief.md', 'brief.en.md']) {
      const text = readFileSync(join(projectRoot, 'corpus', name), 'utf8');
      const { bytes } = await exportDraft(text, 'hwpx', { name });
      const source = await ingest({ id: 'a.hwpx', uri: 'file:///a.hwpx', bytes });
      assert.deepEqual(
        source.problems.filter(({ severity }) => severity === 'error'),
        [],
      );
      const { definitions, references } = readDraft(text);
      assert.ok(definitions.length > 0);
      assert.equal((await hwpxOf(text)).notes.length, new Set(references.map(({ label }) => label)).size);
      for (const note of definitions) assert.ok(source.body.text.includes(wordsOfNote(note.text)), note.text);
    }
  });

  it('gives the same bytes for the same draft', async () => {
    const draft = '글[^1]\n\n[^1]: 주.\n';
    const once = await exportDraft(draft, 'hwpx', { name: '초고' });
    assert.deepEqual((await exportDraft(draft, 'hwpx', { name: '초고' })).bytes, once.bytes);
  });

  it('says what it is in its first bytes', async () => {
    const { bytes } = await exportDraft('글', 'hwpx', { name: '초고' });
    assert.equal(strFromU8(bytes.subarray(30, 57)), 'mimetypeapplication/hwp+zip');
  });

  it('has headings, quotations, lists, code and tables in named styles', async () => {
    const { paragraphs } = await hwpxOf(
      '---\ntitle: 항구\nauthor: 홍길동\n---\n\n## 절\n\n> 인용\n\n3. 하나\n   - 안\n\n```\n가\n나\n```\n\n|가|나|\n|-|-:|\n|1|2|\n',
    );
    assert.deepEqual(paragraphs, [
      '제목:항구',
      '글쓴이:홍길동',
      '개요 2:절',
      '인용:인용',
      '목록:3. 하나',
      '목록:◦ 안',
      '코드:가나',
      '표 안:가',
      '표 안:나',
      '표 안:1',
      '표 안:2',
    ]);
  });

  it('refers only to looks, styles and borders that it lists', async () => {
    const { section, header } = await hwpxOf(
      '# 절\n\n**굵게 *기울여***[^1] [^1]\n\n- 가\n\n  > 나\n\n|가|\n|-|\n|1|\n\n---\n\n[^1]: `코드`\n',
    );
    for (const [reference, list] of [
      ['charPrIDRef', 'charPr'],
      ['paraPrIDRef', 'paraPr'],
      ['styleIDRef', 'style'],
      ['borderFillIDRef', 'borderFill'],
    ] as const) {
      const listed = new Set(
        [...header.matchAll(new RegExp(`<hh:${list} id="(\\d+)"`, 'g'))].map(([, id]) => id),
      );
      const used = [...section.matchAll(new RegExp(`${reference}="(\\d+)"`, 'g'))].map(([, id]) => id);
      assert.ok(used.length > 0, reference);
      assert.deepEqual(
        used.filter(id => !listed.has(id)),
        [],
        reference,
      );
    }
  });

  it('says what a Hangul document cannot hold', async () => {
    const draft =
      '가[^1] 나[^1] [집](https://example.org/a) <https://example.org/b>\n\n[^1]: 주[^2]\n\n[^2]: 안\n';
    const { problems } = await exportDraft(draft, 'hwpx', { name: '초고' });
    assert.deepEqual(
      problems.map(({ message }) => inEnglish(message)),
      [
        'A word processor has no notes inside notes: [^2] stands in brackets in [^1]',
        '[^1] is referred to again: the number there is plain text, which does not follow when notes are added',
        'Addresses of links that are left out, while their words are kept: 1',
      ],
    );
    assert.deepEqual((await hwpxOf(draft)).notes, ['주 [안]']);
  });

  it('takes any draft', async () => {
    const notes = '[^a]: 자기[^a] [^b]\n\n[^b]: 서로[^a]\n';
    for (const draft of [
      '',
      '\ufeff',
      '\u0000\u000b\ud800<!-- "&',
      `글[^a]\r\n\r\n${notes}`,
      '> - > [^a]\n\n'.repeat(50) + notes,
      '|\n|-\n',
    ])
      assert.ok((await hwpxOf(draft)).section.includes('<hp:secPr'), draft);
  });
});

interface Hwpx {
  readonly section: string;
  readonly header: string;
  /** The words of each note. */
  readonly notes: string[];
  /** `style:words` of each paragraph outside notes. */
  readonly paragraphs: string[];
}

async function hwpxOf(text: string): Promise<Hwpx> {
  const parts = unzipSync((await exportDraft(text, 'hwpx', { name: '초고' })).bytes);
  const section = strFromU8(parts['Contents/section0.xml']!);
  const header = strFromU8(parts['Contents/header.xml']!);
  const styles = new Map(
    [...header.matchAll(/<hh:style id="(\d+)"[^>]* name="([^"]*)"/g)].map(([, id, name]) => [id, name]),
  );
  const body = section
    .replace(/<hp:footNote .*?<\/hp:footNote>/gs, '')
    .replace(/<\/?hp:(?:tbl|tr|tc|subList)\b[^>]*>/g, '');
  return {
    section,
    header,
    notes: [...section.matchAll(/<hp:footNote .*?<\/hp:footNote>/gs)].map(([note]) => wordsIn(note)),
    paragraphs: body
      .split('<hp:p ')
      .map(paragraph => [styles.get(/styleIDRef="(\d+)"/.exec(paragraph)?.[1] ?? ''), wordsIn(paragraph)])
      .filter(([, words]) => words)
      .map(([style, words]) => `${style}:${words}`),
  };
}

function wordsIn(xml: string): string {
  return [...xml.matchAll(/<hp:t>(.*?)<\/hp:t>/gs)]
    .map(([, words]) => words!.replace(/<[^>]*>/g, ''))
    .join('')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}

function numbersIn(section: string): string[] {
  return [...section.matchAll(/<hp:footNote number="(\d+)"/g)].map(([, number]) => number!);
}

/** The notes of the samples hold no Markdown but addresses and emphasis. */
function wordsOfNote(note: string): string {
  return note
    .replace(/<!--.*?-->/g, '')
    .replace(/<(https?:[^>]*)>/g, '$1')
    .replace(/[*\\]/g, '')
    .trim();
}
