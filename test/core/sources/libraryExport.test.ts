import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readFilePath } from '../../../src/core/sources/filePath';
import { isLibraryExport, readLibraryExport } from '../../../src/core/sources/libraryExport';
import type { LibraryItem } from '../../../src/core/sources/libraryExport';
import { mergeLibrary } from '../../../src/core/sources/libraryMerge';
import { inEnglish } from '../../../src/core/text/phrase';

describe('an export of a library', () => {
  it('of CSL-JSON gives the works under their citation keys, Korean names whole', () => {
    checkRead(
      [
        {
          id: 'http://zotero.org/users/1/items/ABC',
          'citation-key': 'hong2024',
          type: 'report',
          title: '견본 보고서',
          author: [
            { family: '홍', given: '길동' },
            { family: 'Doe', given: 'Jane' },
          ],
          issued: { 'date-parts': [['2024', 7, 8]] },
          abstract: '길다',
        },
      ],
      [
        {
          key: 'hong2024',
          fields: {
            type: 'report',
            title: '견본 보고서',
            author: [{ literal: '홍길동' }, { family: 'Doe', given: 'Jane' }],
            issued: { 'date-parts': [['2024', 7, 8]] },
          },
          files: [],
        },
      ],
    );
  });

  it('of Better BibTeX JSON gives the works in the words of CSL, with their files', () => {
    checkRead(
      {
        config: { label: 'BetterBibTeX JSON' },
        items: [
          {
            itemType: 'newspaperArticle',
            citationKey: 'kim2023',
            title: '견본 기사',
            publicationTitle: '견본일보',
            date: '2023-09-20',
            accessDate: '2024-01-02T03:04:05Z',
            url: 'https://example.org/a',
            creators: [
              { creatorType: 'author', lastName: '김', firstName: '하나' },
              { creatorType: 'editor', name: '견본 편집부' },
            ],
            attachments: [
              { title: 'PDF', path: 'C:\\Users\\kim\\Zotero\\storage\\AB12\\기사.pdf' },
              { title: 'link', url: 'https://example.org' },
            ],
          },
          { itemType: 'note', note: '<p>나의 메모</p>' },
        ],
      },
      [
        {
          key: 'kim2023',
          fields: {
            type: 'article-newspaper',
            title: '견본 기사',
            'container-title': '견본일보',
            URL: 'https://example.org/a',
            issued: { 'date-parts': [[2023, 9, 20]] },
            accessed: { 'date-parts': [[2024, 1, 2]] },
            author: [{ literal: '김하나' }],
            editor: [{ literal: '견본 편집부' }],
          },
          files: ['C:\\Users\\kim\\Zotero\\storage\\AB12\\기사.pdf'],
        },
      ],
    );
  });

  const files: readonly (readonly [unknown, readonly string[]])[] = [
    [{ file: '/home/kim/a.pdf;/home/kim/b.html' }, ['/home/kim/a.pdf', '/home/kim/b.html']],
    [{ file: 'PDF:files/12/a.pdf:application/pdf' }, ['files/12/a.pdf']],
    [{ file: 'PDF:C\\:\\\\Users\\\\a.pdf:application/pdf' }, ['C:\\Users\\a.pdf']],
    [{ attachments: [{ path: 'a.pdf' }, { localPath: 'b.pdf' }, 7] }, ['a.pdf', 'b.pdf']],
    [{ files: ['a.pdf', 'a.pdf'] }, ['a.pdf']],
    [{}, []],
  ];
  for (const [given, expected] of files) {
    it(`names the files of ${JSON.stringify(given)}`, () => {
      const read = readLibraryExport(JSON.stringify([{ id: 'x', title: 't', ...(given as object) }]));
      assert.deepEqual('items' in read && read.items[0]?.files, expected);
    });
  }

  it('is told from other JSON', () => {
    for (const text of ['', '{', '{"a": 1}', '[]', '[1, 2]', '{"items": {}}', '[{"name": "x"}]'])
      assert.equal(isLibraryExport(text), false, text);
    const refused = readLibraryExport('{"a": 1}');
    assert.match('refused' in refused ? inEnglish(refused.refused) : '', /BetterBibTeX JSON/);
  });
});

describe('the address of a file', () => {
  const addresses: readonly (readonly [string, ReturnType<typeof readFilePath>])[] = [
    ['C:\\Users\\kim\\a b.pdf', { kind: 'absolute', path: '/C:/Users/kim/a b.pdf' }],
    ['/home/kim/글.pdf', { kind: 'absolute', path: '/home/kim/글.pdf' }],
    ['file:///home/kim/a%20b.pdf', { kind: 'absolute', path: '/home/kim/a b.pdf' }],
    ['file://localhost/C:/a.pdf', { kind: 'absolute', path: '/C:/a.pdf' }],
    ['~/Downloads/a.pdf', { kind: 'home', path: 'Downloads/a.pdf' }],
    ['./files\\12\\a.pdf', { kind: 'relative', path: 'files/12/a.pdf' }],
    ['storage:a.pdf', { kind: 'elsewhere' }],
    ['https://example.org/a.pdf', { kind: 'elsewhere' }],
  ];
  for (const [written, expected] of addresses)
    it(`is read: ${written}`, () => assert.deepEqual(readFilePath(written), expected));
});

describe('a reference that follows a library', () => {
  const work = (fields: object): LibraryItem => ({ key: 'k', fields: { ...fields }, files: [] });
  const merged = (item: object, now: LibraryItem): Record<string, unknown> => {
    const all = { id: 'a.pdf', ...item, ...mergeLibrary({ id: 'a.pdf', ...item }, now) };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  };
  const first = merged({}, work({ title: '처음 제목', publisher: '펴낸이' }));

  it('takes what the library says', () => assert.equal(first['title'], '처음 제목'));

  it('takes what the library changes', () =>
    assert.equal(merged(first, work({ title: '바뀐 제목', publisher: '펴낸이' }))['title'], '바뀐 제목'));

  it('keeps what the writer changed since', () => {
    const corrected = { ...first, title: '내가 고친 제목' };
    const after = merged(corrected, work({ title: '바뀐 제목', publisher: '새 펴낸이' }));
    assert.deepEqual([after['title'], after['publisher']], ['내가 고친 제목', '새 펴낸이']);
  });

  it('loses what the library takes back, and only that', () => {
    const after = merged({ ...first, note: '내 메모' }, work({ title: '처음 제목' }));
    assert.deepEqual([after['publisher'], after['note']], [undefined, '내 메모']);
  });

  it('keeps what else is kept in the item', () => {
    const after = merged({ custom: { 'gakju-joins': [1] } }, work({ title: '제목' }));
    assert.deepEqual((after['custom'] as Record<string, unknown>)['gakju-joins'], [1]);
  });

  it('changes nothing where nothing is new, whatever the order of fields', () => {
    const fields = fc.dictionary(fc.constantFrom('title', 'publisher', 'URL', 'issued'), fc.jsonValue());
    fc.assert(
      fc.property(fields, given => {
        const plain = JSON.parse(JSON.stringify(given)) as object;
        const item = merged({}, work(plain));
        const turned = Object.fromEntries(Object.entries(plain).reverse());
        assert.deepEqual(mergeLibrary(item, work(turned)), {});
      }),
    );
  });
});

function checkRead(exported: unknown, expected: readonly LibraryItem[]): void {
  const read = readLibraryExport(JSON.stringify(exported));
  assert.deepEqual('items' in read ? read.items : read.refused, expected);
}
