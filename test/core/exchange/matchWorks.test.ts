import assert from 'node:assert/strict';
import { matchWorks } from '../../../src/core/exchange/matchWorks';
import { readLibraryItem } from '../../../src/core/sources/libraryExport';
import type { LibraryItem } from '../../../src/core/sources/libraryExport';
import type { KnownWork } from '../../../src/core/exchange/matchWorks';

const KNOWN: readonly KnownWork[] = [
  {
    id: 'sources/hong.pdf',
    metadata: {
      title: '두 수도의 계산: 새 국면',
      author: [{ literal: '홍길동' }],
      issued: '2024-07-08',
      url: 'https://www.example.org/a/',
      cslFields: { DOI: '10.1234/AB.5' },
      origins: {},
    },
  },
  {
    id: 'sources/lim.txt',
    metadata: { title: '국경의 역사', author: [{ literal: '임꺽정' }], issued: '2020', origins: {} },
  },
  {
    id: 'sources/lee.txt',
    metadata: { title: 'A New Port', author: [{ family: 'Lee', given: 'Ann' }], issued: '2023', origins: {} },
    libraryKey: 'lee2023',
  },
];

describe('matching imported works with sources', () => {
  it('is certain by the library, the file, a DOI, an address, or title, author and year', () => {
    check({ key: 'lee2023', title: 'Other' }, 'sources/lee.txt library certain');
    check({ title: 'x', files: ['C:\\desk\\sources\\hong.pdf'] }, 'sources/hong.pdf file certain');
    check({ title: 'x', DOI: 'https://doi.org/10.1234/ab.5' }, 'sources/hong.pdf doi certain');
    check({ title: 'x', URL: 'http://example.org/a#top' }, 'sources/hong.pdf url certain');
    check(
      {
        title: '“국경의 역사”',
        author: [{ family: '임', given: '꺽정' }],
        issued: { 'date-parts': [[2020, 3]] },
      },
      'sources/lim.txt title certain',
    );
    check(
      { title: 'A new port', author: [{ family: 'Lee', given: 'Ann' }], issued: { 'date-parts': [[2023]] } },
      'sources/lee.txt title certain',
    );
  });

  it('asks where only the title, or only the name of the file, is the same', () => {
    check({ title: '국경의 역사' }, 'sources/lim.txt similarTitle asks');
    check({ title: '국경의 역사', issued: { 'date-parts': [[1999]] } }, 'sources/lim.txt similarTitle asks');
    check(
      { title: '두 수도의 계산', issued: { 'date-parts': [[2024]] } },
      'sources/hong.pdf similarTitle asks',
    );
    check({ title: 'x', files: ['/elsewhere/lim.txt'] }, 'sources/lim.txt fileName asks');
  });

  it('finds nothing where nothing is the same', () => {
    check({ title: '국경' }, '');
    check({ title: '두 수도의 계산', issued: { 'date-parts': [[1999]] } }, '');
    check({ title: '?' }, '');
  });

  it('gives a source to the work with the better reason, and to one only', () => {
    const items = [
      { title: '국경의 역사' },
      { title: '국경의 역사', author: [{ literal: '임꺽정' }], issued: { 'date-parts': [[2020]] } },
    ];
    assert.deepEqual(
      matchWorks(items.map(work), KNOWN).map(({ item, isCertain }) => [item, isCertain]),
      [[1, true]],
    );
  });
});

function check(fields: Readonly<Record<string, unknown>>, expected: string): void {
  const found = matchWorks([work(fields)], KNOWN).map(
    ({ sourceId, by, isCertain }) => `${sourceId} ${by} ${isCertain ? 'certain' : 'asks'}`,
  );
  assert.equal(found.join(), expected);
}

function work({ key = 'k', files = [], ...fields }: Readonly<Record<string, unknown>>): LibraryItem {
  return readLibraryItem({ type: 'book', ...fields, files, id: key })!;
}
