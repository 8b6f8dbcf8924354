import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readWorks } from '../../../src/core/exchange/readWorks';
import { writeWorks } from '../../../src/core/exchange/writeWorks';
import { inEnglish } from '../../../src/core/text/phrase';

describe('a BibTeX file', () => {
  it('gives its works under their keys, names whole, marks and letters of TeX read', () =>
    check(
      `@string{wk = "주간 가상"}
@comment{not a work}
@article{hong2024, author = {홍, 길동 and {가상 연구원} and Doe, Jane}, title = {두 {수도}의 계산 \\& {\\'e}t\\'e},
  journal = wk, year = 2024, month = jul, pages = {12--15}, file = {PDF:files/hong.pdf:application/pdf}}
@techreport{kim, title="북방 항로", institution={가상연구원}, number={CO 15-13}, year={2015}}`,
      [
        {
          key: 'hong2024',
          type: 'article-journal',
          title: '두 수도의 계산 & été',
          author: [{ literal: '홍길동' }, { literal: '가상 연구원' }, { family: 'Doe', given: 'Jane' }],
          'container-title': '주간 가상',
          issued: { 'date-parts': [[2024, 7]] },
          page: '12-15',
          files: ['files/hong.pdf'],
        },
        {
          key: 'kim',
          type: 'report',
          title: '북방 항로',
          publisher: '가상연구원',
          number: 'CO 15-13',
          issued: { 'date-parts': [[2015]] },
          files: [],
        },
      ],
    ));

  it('with a broken entry gives all the others, and says at which line it is', () =>
    check(
      `@book{a, title = {하나}}

@book{b,
  title = {둘,
  year = 2020
}
@book{c, title = {셋}, year = {2021}}
@book{d, title = }
@book{e, title = {넷}}`,
      [
        { key: 'a', type: 'book', title: '하나', files: [] },
        { key: 'c', type: 'book', title: '셋', issued: { 'date-parts': [[2021]] }, files: [] },
        { key: 'e', type: 'book', title: '넷', files: [] },
      ],
      [
        'Line 3: this entry cannot be read: @book{b,',
        'Line 8: this entry cannot be read: @book{d, title = }',
      ],
    ));

  it('keeps others at the end of its authors, there and back', async () => {
    const read = await readWorks('@book{a, title = {글}, author = {홍길동 and others}}');
    assert.ok('items' in read);
    assert.deepEqual(read.items[0]!.fields['author'], [{ literal: '홍길동' }, { literal: 'others' }]);
    const metadata = { title: '글', author: [{ literal: '홍길동' }, { literal: 'others' }], origins: {} };
    const written = await writeWorks([{ key: 'a', file: 'a.txt', metadata }], 'bibtex');
    assert.match(written, /author = \{\{홍길동\} and others\},/u);
  });

  it('fills entries from those they refer to', async () => {
    const read = await readWorks(
      '@inproceedings{p, crossref = {all}, title = {글}}\n@proceedings{all, title = {모음}, publisher = {출판}}\n@book{x, title = }',
    );
    assert.ok('items' in read);
    assert.equal(read.items[0]!.fields['publisher'], '출판');
  });

  it('is read by its content whatever its marks and line ends', async () => {
    const read = await readWorks('\ufeff% Encoding: UTF-8\r\n\r\n@Book ( a,\r\n title = "글"\r\n)\r\n');
    assert.ok('items' in read && read.items[0]!.key === 'a', JSON.stringify(read));
  });
});

describe('a RIS file', () => {
  it('gives its works, broken lines joined, days and authors of every type', () =>
    check(
      `TY  - NEWS
AU  - 홍길동
AU  - Doe, Jane
TI  - 긴 제목이
 다음 줄로 이어진다  - 끝까지
T2  - 가상일보
DA  - 2024/07/08/
Y2  - 2024/07/09/
UR  - https://example.org/1
L1  - files/hong.pdf
ER  - 

TY  - RPRT
TI  - 북방 항로
AU  - 가상 연구원
PY  - 2015
SN  - CO 15-13
PB  - 가상연구원
ID  - kim
ER  - `,
      [
        {
          key: '긴 제목이 다음 줄로 이어진다 - 끝까지',
          type: 'article-newspaper',
          title: '긴 제목이 다음 줄로 이어진다 - 끝까지',
          author: [{ literal: '홍길동' }, { family: 'Doe', given: 'Jane' }],
          'container-title': '가상일보',
          issued: { 'date-parts': [[2024, 7, 8]] },
          accessed: { 'date-parts': [[2024, 7, 9]] },
          URL: 'https://example.org/1',
          files: ['files/hong.pdf'],
        },
        {
          key: 'kim',
          type: 'report',
          title: '북방 항로',
          author: [{ literal: '가상 연구원' }],
          number: 'CO 15-13',
          publisher: '가상연구원',
          issued: { 'date-parts': [[2015]] },
          files: [],
        },
      ],
    ));

  it('with a record that has no end gives all the others, and says at which line it is', () =>
    check(
      'TY  - BOOK\nTI  - 하나\nID  - a\nER  - \nTY  - BOOK\nTI  - 둘\nTY  - BOOK\nTI  - 셋\nID  - c\nER  - \n',
      [
        { key: 'a', type: 'book', title: '하나', files: [] },
        { key: 'c', type: 'book', title: '셋', files: [] },
      ],
      ['Line 5: this entry cannot be read: TY  - BOOK'],
    ));
});

describe('any other file', () => {
  it('is read as CSL-JSON, or refused in words', async () => {
    await check('[{"id":"a","type":"book","title":"글"}]', [
      { key: 'a', type: 'book', title: '글', files: [] },
    ]);
    const read = await readWorks('안녕하세요.');
    assert.ok('refused' in read);
  });

  it('never throws', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '@book{a,',
            '@string(',
            'title = ',
            '{글',
            '}',
            '"',
            '#',
            '\\',
            'TY  - BOOK',
            '\n',
            'ER  - ',
            'TI  - x',
            ',',
            '[',
          ),
          {
            maxLength: 30,
          },
        ),
        async parts => void (await readWorks(parts.join(''))),
      ),
      { numRuns: 300 },
    ));

  it('is read in time that grows with it, however it is broken', async () => {
    const time = async (count: number): Promise<number> => {
      const text = '@book{a, title = {x \n'.repeat(count);
      const start = performance.now();
      await readWorks(text);
      return performance.now() - start;
    };
    await time(1000);
    const [small, large] = [await time(4000), await time(16_000)];
    assert.ok(large < 40 + 10 * small, `${small} ms, then ${large} ms for four times as much`);
  });
});

async function check(
  text: string,
  expected: readonly object[],
  problems: readonly string[] = [],
): Promise<void> {
  const read = await readWorks(text);
  assert.ok('items' in read);
  assert.deepEqual(
    read.items.map(({ key, fields, files }) => ({ key, ...fields, files })),
    expected,
  );
  assert.deepEqual(
    read.problems.map(({ message }) => inEnglish(message)),
    problems,
  );
}
