import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { ingest } from '../../../../src/core/ingest/ingest';
import type { Source } from '../../../../src/core/sources/source';
import { inEnglish } from '../../../../src/core/text/phrase';
import { archive } from '../../../support/archive';

const PROSE = '강물이 줄어들자 두 나라는 상대가 물을 너무 많이 쓴다고 서로 비난하기 시작했다.';
const MORE = '조사단은 2021년 봄부터 석 달 동안 물의 양을 재었으나 결론을 내지 못했다.';

describe('a Word document', () => {
  it('becomes one passage for each paragraph, headings by their style', async () => {
    await check({ body: [p('강의 끝에서', 'a1'), p(PROSE), p('끝맺으며', 'a2'), p(MORE)] }, [
      'heading 강의 끝에서',
      `prose ${PROSE}`,
      'heading 끝맺으며',
      `prose ${MORE}`,
    ]);
  });

  it('keeps its notes apart from the sentence they hang on, in the order of the text', async () => {
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = `<w:p><w:r><w:t>강물이 줄</w:t></w:r>${reference(3)}<w:r><w:t>었다.</w:t></w:r>${reference(2)}</w:p>`;
    const notes = `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote>
      <w:footnote w:id="2">${p('홍길동, 앞의 글.')}</w:footnote><w:footnote w:id="3">${p('2021년 자료.')}</w:footnote>`;
    await check({ body: [body, p(MORE)], notes }, [
      'prose 강물이 줄었다.',
      `prose ${MORE}`,
      'note 1) 2021년 자료.',
      'note 2) 홍길동, 앞의 글.',
    ]);
  });

  it('reads rows of tables as rows, and boxes of one cell as the prose they hold', async () => {
    const cell = (...texts: string[]): string => `<w:tc>${texts.map(text => p(text)).join('')}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;
    await check({ body: [row(cell('해'), cell('물의 양')), row(cell(PROSE, MORE))] }, [
      'table 해 | 물의 양',
      `prose ${PROSE}`,
      `prose ${MORE}`,
    ]);
  });

  it('leaves out what was deleted, and the second rendering of a text box', async () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('상자 안의 글이다.')}</w:txbxContent></mc:Choice>
      <mc:Fallback><w:txbxContent>${p('상자 안의 글이다.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>
      <w:r><w:t>물이 </w:t></w:r><w:del><w:r><w:delText>많았다</w:delText></w:r></w:del><w:r><w:t>줄었다.</w:t></w:r></w:p>`;
    await check({ body: [box] }, ['prose 상자 안의 글이다.', 'prose 물이 줄었다.']);
  });

  it('knows the page where Word left its page ends, and no page where it did not', async () => {
    const broken = `<w:p><w:r><w:lastRenderedPageBreak/><w:t>${MORE}</w:t></w:r></w:p>`;
    const explicit = `<w:p><w:r><w:t>${PROSE}</w:t><w:br w:type="page"/></w:r></w:p>`;
    assert.deepEqual(pages(await read({ body: [explicit, broken, broken] })), ['1', '2', '3']);
    assert.deepEqual(pages(await read({ body: [explicit, p(MORE)] })), [undefined, undefined]);
  });

  it('takes author and title from its properties where the text names none, and says so', async () => {
    const core = '<x><dc:title>강 이야기 &amp; 사람</dc:title><dc:creator>홍길동</dc:creator></x>';
    const { metadata } = await read({ body: [p(PROSE)], core });
    assert.deepEqual([metadata.title, metadata.author], ['강 이야기 & 사람', [{ literal: '홍길동' }]]);
    assert.equal(metadata.origins.author?.from, 'properties');
    assert.equal(metadata.origins.author?.certainty, 'inferred');
    const own = await read({ body: [p('강의 끝에서', 'a1'), p(PROSE)], core });
    assert.equal(own.metadata.title, '강의 끝에서');
    const account = await read({ body: [p(PROSE)], core: '<x><dc:creator>user</dc:creator></x>' });
    assert.equal(account.metadata.author, undefined);
  });

  it('loses no character of its paragraphs and keeps their order', async () => {
    const word = fc.stringMatching(/^[가-힣a-zA-Z0-9<>&"']{1,20}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1 }),
        async texts => {
          const paragraphs = texts.map(words => words.join(' '));
          const { body } = await read({ body: paragraphs.map(text => p(text)) });
          assert.equal(body.text, paragraphs.join('\n\n'));
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  });

  it('that is none, is damaged, has a password or is a bomb says so in plain words', async () => {
    const good = docx({ body: [p(PROSE)] });
    const bomb = archive({ 'word/document.xml': '<w:t>' + '가'.repeat(5_000_000) });
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'damaged'],
      ['nothing', new Uint8Array(), 'damaged'],
      ['cut off', good.slice(0, good.length - 40), 'damaged'],
      ['another archive', archive({ 'a.txt': 'a' }), 'damaged'],
      ['with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'encrypted'],
      ['a bomb', bomb, 'tooLarge'],
    ];
    for (const [name, bytes, code] of cases) {
      const { problems, body } = await ingest({ id: 'a.docx', uri: '', bytes });
      assert.deepEqual([name, problems[0]?.code, body.text], [name, code, '']);
      assert.ok(inEnglish(problems[0]!.message).endsWith('.'), name);
    }
  });

  it('with mutated bytes never throws', async () => {
    const good = docx({ body: [p('강의 끝에서', 'a1'), p(PROSE)] });
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, value) => {
        const bytes = good.slice();
        bytes[at] = value;
        await ingest({ id: 'a.docx', uri: '', bytes });
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

interface Parts {
  readonly body: readonly string[];
  readonly notes?: string;
  readonly core?: string;
}

function p(text: string, style = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const properties = style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}

function docx({ body, notes = '', core = '' }: Parts): Uint8Array {
  const style = (id: string, name: string): string =>
    `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return archive({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body.join('\n')}</w:body></w:document>`,
    'word/styles.xml': `<w:styles>${style('a1', 'Title')}${style('a2', 'heading 1')}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes>${notes}</w:footnotes>`,
    'docProps/core.xml': core,
  });
}

async function read(parts: Parts): Promise<Source> {
  return ingest({ id: 'a.docx', uri: '', bytes: docx(parts) });
}

function pages({ passages }: Source): (string | undefined)[] {
  return passages.map(({ page }) => page);
}

async function check(parts: Parts, expected: readonly string[]): Promise<void> {
  const { passages, body } = await read(parts);
  assert.deepEqual(
    passages.map(({ kind, start, end }) => `${kind} ${body.text.slice(start, end)}`),
    expected,
  );
}
