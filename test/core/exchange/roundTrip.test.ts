import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { ExportedWork } from '../../../src/core/exchange/exportItem';
import { readWorks } from '../../../src/core/exchange/readWorks';
import { writeWorks } from '../../../src/core/exchange/writeWorks';
import type { WorkFormat } from '../../../src/core/exchange/workFormats';
import type { LibraryItem } from '../../../src/core/sources/libraryExport';
import { applyReference } from '../../../src/core/sources/references';
import { authorName } from '../../../src/core/sources/sourceMetadata';
import type { SourceMetadata } from '../../../src/core/sources/sourceMetadata';
import { IN_TEXT_WORKS } from '../citations/styles/goldInText';

const FORMATS: readonly WorkFormat[] = ['bibtex', 'ris', 'csl'];

describe('the data of sources, written and read again', () => {
  for (const format of FORMATS) {
    it(`keep what a note needs: ${format}, works of every kind`, async () => {
      for (const [key, metadata] of Object.entries(IN_TEXT_WORKS)) {
        if (!metadata.title || key === 'season') continue;
        assert.deepEqual(noteData(await throughFormat(metadata, format)), noteData(metadata), key);
      }
    });

    it(`keep what a note needs: ${format}, whatever the words`, () =>
      fc.assert(
        fc.asyncProperty(metadata, async given => {
          assert.deepEqual(noteData(await throughFormat(given, format)), noteData(given));
        }),
        { numRuns: 120 },
      ));
  }

  it('name the file, so that the source is known again', async () => {
    for (const format of ['bibtex', 'ris'] as const)
      assert.deepEqual((await itemOf({ title: '글', origins: {} }, format)).files, ['essays/a.txt']);
  });

  it('say which of them were inferred', async () => {
    const inferred: SourceMetadata = {
      title: '글',
      issued: '2024',
      origins: { issued: { from: 'text', certainty: 'inferred' } },
    };
    assert.match(await writeWorks([work(inferred)], 'bibtex'), /note = \{inferred: issued\}/u);
  });
});

/** Hangul, hanja, accented Latin, and everything that TeX or RIS could take for its own. */
const words = fc
  .array(
    fc.constantFrom(
      '국경',
      '의',
      '北方',
      '㈜가',
      'Łódź',
      'Café',
      'NATO',
      'de',
      '50%',
      '#1',
      '$5_x',
      'A&B',
      '{동상}',
      '\\x',
      '~',
      '^2',
      '“글”',
      '<b>',
      '—',
      '1-2',
      "d'Été",
      'TY',
      '@book{x,',
      'and',
      'İ',
      '힣',
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map(parts => parts.join(' '));
const name = fc.oneof(
  fc
    .constantFrom('홍길동', '남궁민수', '가상 연구원', 'Imaginary Nations', '國防部')
    .map(literal => ({ literal })),
  fc.constantFrom(
    { family: 'Lee', given: 'Ann B.' },
    { family: 'Müller', given: 'Jörg' },
    { family: 'de la Cruz', given: 'José' },
    { family: 'Şahin', given: 'İ.' },
  ),
);
const day = fc.constantFrom('2024-07-08', '2023-09', '1925', '2020/2022');
const metadata: fc.Arbitrary<SourceMetadata> = fc.record(
  {
    type: fc.constantFrom(
      'article-newspaper',
      'article-magazine',
      'article-journal',
      'report',
      'book',
      'webpage',
      'speech',
      'document',
    ),
    title: words,
    author: fc.array(name, { minLength: 1, maxLength: 5 }),
    issued: day.filter(date => !date.includes('/')),
    containerTitle: words,
    publisher: words,
    url: fc.constantFrom('https://example.org/a_b?x=1&y=%20#z', 'https://example.org/한글'),
    accessed: fc.constantFrom('2024-01-02', '2023-12-31'),
    language: fc.constantFrom('ko', 'en'),
    origins: fc.constant({}),
  },
  { requiredKeys: ['type', 'title', 'origins'] },
);

function work(metadata: SourceMetadata): ExportedWork {
  return { key: 'key2024', file: 'essays/a.txt', metadata };
}

async function itemOf(metadata: SourceMetadata, format: WorkFormat): Promise<LibraryItem> {
  const read = await readWorks(await writeWorks([work(metadata)], format));
  assert.ok('items' in read);
  assert.deepEqual(read.problems, []);
  assert.equal(read.items.length, 1);
  assert.equal(read.items[0]!.key, 'key2024');
  return read.items[0]!;
}

/** Through the file and into `references.json`, as an import goes. */
async function throughFormat(metadata: SourceMetadata, format: WorkFormat): Promise<SourceMetadata> {
  const { fields } = await itemOf(metadata, format);
  return applyReference({ origins: {} }, { id: 'a', ...fields });
}

function noteData(metadata: SourceMetadata): object {
  const { type = 'document', title, issued, containerTitle, publisher, url, accessed, language } = metadata;
  const { volume, issue, ...others } = metadata.cslFields ?? {};
  return {
    type,
    title,
    author: metadata.author?.map(author =>
      authorName(
        /^[가-힣]+$/u.test(author.family ?? '') ? { literal: `${author.family}${author.given}` } : author,
      ),
    ),
    issued,
    containerTitle,
    publisher,
    url: url && decodeURI(url),
    accessed,
    language,
    place: others['publisher-place'],
    number: [metadata.number, volume, issue]
      .flatMap(part => (typeof part === 'string' || typeof part === 'number' ? [part] : []))
      .join(' ')
      .replace('제27권 1호', '27 1'),
  };
}
