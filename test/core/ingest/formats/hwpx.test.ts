import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { ingest } from '../../../../src/core/ingest/ingest';
import type { Source } from '../../../../src/core/sources/source';
import { archive } from '../../../support/archive';

const PROSE = '강물이 줄어들자 두 나라는 상대가 물을 너무 많이 쓴다고 서로 비난하기 시작했다.';
const MORE = '조사단은 2021년 봄부터 석 달 동안 물의 양을 재었으나 결론을 내지 못했다.';

describe('a Hangul document (HWPX)', () => {
  it('becomes one passage for each paragraph, headings by their style', async () => {
    await check(p('강의 끝에서', 1) + p(PROSE) + p(MORE), [
      'heading 강의 끝에서',
      `prose ${PROSE}`,
      `prose ${MORE}`,
    ]);
  });

  it('reads all sections in the order of their numbers', async () => {
    const sections = Object.fromEntries(
      [0, 1, 2, 10].map(number => [`Contents/section${number}.xml`, section(p(`${number}번째 부분이다.`))]),
    );
    const { body } = await read({ ...sections });
    assert.equal(body.text, ['0', '1', '2', '10'].map(number => `${number}번째 부분이다.`).join('\n\n'));
  });

  it('keeps its notes apart from the sentence they hang on', async () => {
    const note = `<hp:ctrl><hp:footNote number="1"><hp:subList>${p('홍길동, 앞의 글.')}</hp:subList></hp:footNote></hp:ctrl>`;
    await check(
      `<hp:p><hp:run><hp:t>강물이 줄</hp:t>${note}<hp:t>었<hp:nbSpace/>다.</hp:t></hp:run></hp:p>${p(MORE)}`,
      ['prose 강물이 줄었 다.', `prose ${MORE}`, 'note 1) 홍길동, 앞의 글.'],
    );
  });

  it('reads rows of tables as rows, boxes as their prose, and no heads or feet of pages', async () => {
    const cell = (text: string): string => `<hp:tc><hp:subList>${p(text)}</hp:subList></hp:tc>`;
    const table = (...cells: string[]): string =>
      `<hp:p><hp:run><hp:tbl><hp:tr>${cells.join('')}</hp:tr></hp:tbl></hp:run></hp:p>`;
    const head = `<hp:p><hp:run><hp:ctrl><hp:header><hp:subList>${p('한빛연구원')}</hp:subList></hp:header></hp:ctrl></hp:run></hp:p>`;
    await check(head + table(cell('해'), cell('물의 양')) + table(cell(PROSE)), [
      'table 해 | 물의 양',
      `prose ${PROSE}`,
    ]);
  });

  it('counts pages where lines begin at the top again, and none in columns', async () => {
    const at = (...heights: number[]): string =>
      heights.map(height => `<hp:lineseg vertpos="${height}"/>`).join('');
    const body =
      p(PROSE, 0, at(0, 1600)) + p(MORE, 0, at(3200, 0)) + p(PROSE, 0, at(1600)) + p(MORE, 0, at(0));
    assert.deepEqual(pages(await read(document(body))), ['1', '1', '2', '3']);
    const columns = `<hp:p><hp:run><hp:ctrl><hp:colPr colCount="2"/></hp:ctrl></hp:run></hp:p>`;
    assert.deepEqual(new Set(pages(await read(document(columns + body)))), new Set([undefined]));
  });

  it('loses no character of its paragraphs and keeps their order', async () => {
    const word = fc.stringMatching(/^[가-힣a-zA-Z0-9<>&"']{1,20}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1 }),
        async texts => {
          const paragraphs = texts.map(words => words.join(' '));
          const { body } = await read(document(paragraphs.map(text => p(text)).join('')));
          assert.equal(body.text, paragraphs.join('\n\n'));
        },
      ),
      { numRuns: 60, seed: 6 },
    );
  });

  it('that is none, is damaged, has a password or is a bomb says so', async () => {
    const good = archive(document(p(PROSE)));
    const locked = { ...document(p(PROSE)), 'META-INF/manifest.xml': '<odf:encryption-data/>' };
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'damaged'],
      ['cut off', good.slice(0, good.length - 30), 'damaged'],
      ['another archive', archive({ 'a.txt': 'a' }), 'damaged'],
      ['with a password', archive(locked), 'encrypted'],
      ['a bomb', archive(document('<hp:t>' + '가'.repeat(5_000_000))), 'tooLarge'],
    ];
    for (const [name, bytes, code] of cases) {
      const { problems, body } = await ingest({ id: 'a.hwpx', uri: '', bytes });
      assert.deepEqual([name, problems[0]?.code, body.text], [name, code, '']);
    }
  });

  it('with mutated bytes never throws', async () => {
    const good = archive(document(p('강의 끝에서', 1) + p(PROSE)));
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, value) => {
        const bytes = good.slice();
        bytes[at] = value;
        await ingest({ id: 'a.hwpx', uri: '', bytes });
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

function p(text: string, style = 0, lines = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<hp:p styleIDRef="${style}"><hp:run><hp:t>${escaped}</hp:t></hp:run><hp:linesegarray>${lines}</hp:linesegarray></hp:p>`;
}

function section(paragraphs: string): string {
  return `<?xml version="1.0"?><hs:sec xmlns:hs="x">${paragraphs}</hs:sec>`;
}

function document(paragraphs: string): Record<string, string> {
  return {
    mimetype: 'application/hwp+zip',
    'Contents/header.xml': '<hh:style id="0" name="바탕글"/><hh:style id="1" name="제목"/>',
    'Contents/section0.xml': section(paragraphs),
  };
}

async function read(parts: Readonly<Record<string, string>>): Promise<Source> {
  return ingest({ id: 'a.hwpx', uri: '', bytes: archive(parts) });
}

function pages({ passages }: Source): (string | undefined)[] {
  return passages.map(({ page }) => page);
}

async function check(paragraphs: string, expected: readonly string[]): Promise<void> {
  const { passages, body } = await read(document(paragraphs));
  assert.deepEqual(
    passages.map(({ kind, start, end }) => `${kind} ${body.text.slice(start, end)}`),
    expected,
  );
}
