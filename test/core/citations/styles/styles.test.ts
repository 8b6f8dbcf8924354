import assert from 'node:assert/strict';
import type { CitationItem, Locator } from '../../../../src/core/citations/citation';
import { CITATION_STYLES } from '../../../../src/core/citations/styles/index';
import type { StyleId } from '../../../../src/core/citations/styles/index';

import { readDraft } from '../../../../src/core/drafts/draft';
import type { SourceMetadata } from '../../../../src/core/sources/sourceMetadata';
import { noteRenderer } from '../../../support/noteRenderer';

const COLUMN: SourceMetadata = {
  type: 'article-magazine',
  title: '두 수도의 계산',
  author: [{ literal: '홍길동' }],
  issued: '2024-07-08',
  containerTitle: '월간 가상',
  language: 'ko',
  origins: {},
};
const BOOK: SourceMetadata = {
  type: 'book',
  title: '국경의 역사',
  author: [{ literal: '홍길동' }, { literal: '성춘향' }],
  publisher: '가상출판',
  issued: '2023',
  language: 'ko',
  origins: {},
};
const SERIES: SourceMetadata = {
  type: 'report',
  title: '북방 항로의 전망',
  author: [{ literal: '임꺽정' }],
  containerTitle: 'Online Series',
  number: 'CO 15-13',
  publisher: '가상연구원',
  issued: '2015-06-01',
  language: 'ko',
  origins: {},
};
const ENGLISH: SourceMetadata = {
  type: 'article-newspaper',
  title: 'A “new” port',
  author: [{ given: 'Ann', family: 'Lee' }],
  containerTitle: 'The Imaginary Review',
  issued: '2023-09-13',
  url: 'https://example.org/a b',
  accessed: '2024-01-02',
  language: 'en',
  origins: {},
};
const PAGE: Locator = { label: 'page', value: '12' };

describe('kr-humanities', () => {
  it('sets titles in 「」 and 『』', async () => {
    await check(
      'kr-humanities',
      COLUMN,
      '홍길동, 「두 수도의 계산」, 『월간 가상』, 2024. 7. 8., 12쪽.',
      PAGE,
    );
    await check('kr-humanities', BOOK, '홍길동·성춘향, 『국경의 역사』, 가상출판, 2023, 12쪽.', PAGE);
    await check(
      'kr-humanities',
      SERIES,
      '임꺽정, 「북방 항로의 전망」, 『Online Series』 CO 15-13, 가상연구원, 2015. 6. 1., 12쪽.',
      PAGE,
    );
  });

  it('writes a web page with its address and the day it was read', () =>
    check(
      'kr-humanities',
      {
        title: '소식',
        containerTitle: '가상통신',
        issued: '2024-06-20',
        url: 'https://example.org/1',
        accessed: '2024-06-21',
        origins: {},
      },
      '「소식」, 『가상통신』, 2024. 6. 20., <https://example.org/1> (검색일: 2024. 6. 21.).',
    ));
});

describe('kr-social', () => {
  it('sets titles in “ ” and 『』, with the imprint of books in parentheses', async () => {
    await check('kr-social', COLUMN, '홍길동, “두 수도의 계산,” 『월간 가상』, 2024년 7월 8일, p. 12.', PAGE);
    await check('kr-social', BOOK, '홍길동·성춘향, 『국경의 역사』 (가상출판, 2023), pp. 12–15.', {
      label: 'page',
      value: '12-15',
    });
  });

  it('turns the marks in a title', () =>
    check(
      'kr-social',
      { ...COLUMN, title: '“혈맹”의 귀환' },
      '홍길동, “‘혈맹’의 귀환,” 『월간 가상』, 2024년 7월 8일.',
    ));
});

describe('kr-law', () => {
  it('sets titles in “ ” and 「」 and counts 면', async () => {
    await check('kr-law', COLUMN, '홍길동, “두 수도의 계산”, 「월간 가상」, 2024. 7. 8., 12면.', PAGE);
    await check('kr-law', BOOK, '홍길동·성춘향, 『국경의 역사』, 가상출판, 2023, 12–15면.', {
      label: 'page',
      value: '12∼15',
    });
  });
});

describe('chicago-notes', () => {
  it('sets articles in “ ” and Latin titles of journals and books in italics', async () => {
    await check(
      'chicago-notes',
      ENGLISH,
      'Ann Lee, “A ‘new’ port,” *The Imaginary Review*, September 13, 2023, 12, accessed January 2, 2024, <https://example.org/a%20b>.',
      PAGE,
    );
    await check('chicago-notes', BOOK, '홍길동 and 성춘향, 국경의 역사 (가상출판, 2023), 12.', PAGE);
  });

  it('joins three authors and shortens four', async () => {
    const authors = ['A', 'B', 'C', 'D'].map(literal => ({ literal }));
    await check(
      'chicago-notes',
      { title: 'T', author: authors.slice(0, 3), origins: {} },
      'A, B, and C, “T.”',
    );
    await check('chicago-notes', { title: 'T', author: authors, origins: {} }, 'A et al., “T.”');
  });
});

describe('every style', () => {
  it('says 외 and et al. where the list of authors ends in others', async () => {
    const others = { ...BOOK, author: [{ literal: '홍길동' }, { literal: 'others' }] };
    await check('kr-humanities', others, '홍길동 외, 『국경의 역사』, 가상출판, 2023.');
    await check('kr-in-text', others, '(홍길동 외 2023)');
    await check(
      'kr-humanities',
      { ...ENGLISH, author: [...ENGLISH.author!, { literal: 'others' }] },
      'Ann Lee et al., “A ‘new’ port,” *The Imaginary Review*, September 13, 2023, accessed January 2, 2024, <https://example.org/a%20b>.',
    );
  });

  it('leaves out what is unknown, says that the title is, and makes nothing up', async () => {
    await check(
      'kr-humanities',
      { author: [{ literal: '홍길동' }], issued: '2023-09', origins: {} },
      '홍길동, 「[제목 미상]」, 2023. 9.',
    );
    await check(
      'kr-humanities',
      { containerTitle: '월간 가상', origins: {} },
      '「[제목 미상]」, 『월간 가상』.',
    );
    await check('kr-social', { title: '두 수도의 계산', origins: {} }, '“두 수도의 계산.”');
    await check(
      'kr-law',
      { title: '두 수도의 계산', issued: '2023', origins: {} },
      '“두 수도의 계산”, 2023.',
    );
    await check('chicago-notes', { author: [{ literal: '홍길동' }], origins: {} }, '홍길동, “[no title].”');
  });

  it('puts what is inferred in square brackets', async () => {
    const origin = { from: 'text', certainty: 'inferred' } as const;
    await check(
      'kr-humanities',
      { ...COLUMN, origins: { issued: origin } },
      '홍길동, 「두 수도의 계산」, 『월간 가상』, [2024. 7. 8.].',
    );
    await check(
      'kr-humanities',
      { ...COLUMN, origins: { author: origin } },
      '[홍길동], 「두 수도의 계산」, 『월간 가상』, 2024. 7. 8.',
    );
    await check(
      'chicago-notes',
      { ...ENGLISH, url: '', origins: { issued: origin } },
      'Ann Lee, “A ‘new’ port,” *The Imaginary Review*, [September 13, 2023].',
    );
  });

  it('says so when nothing names the work', async () => {
    await check('kr-humanities', { origins: {} }, '「[출처 정보 없음: essays/a.txt]」.');
    await check(
      'kr-social',
      { issued: '2024-01', origins: {} },
      '“[출처 정보 없음: essays/a.txt],” 2024년 1월, p. 12.',
      PAGE,
    );
    await check('chicago-notes', { origins: {} }, '“[no source data: essays/a.txt].”');
  });

  it('writes dates as precise as they are known', async () => {
    await check('kr-humanities', { title: '글', issued: '2023-09', origins: {} }, '「글」, 2023. 9.');
    await check('kr-social', { title: '글', issued: '2023-09', origins: {} }, '“글,” 2023년 9월.');
    await check('chicago-notes', { title: 'T', issued: '2023-09', origins: {} }, '“T,” September 2023.');
    await check('kr-social', { title: '글', issued: '2023', origins: {} }, '“글,” 2023.');
    await check(
      'kr-humanities',
      { title: '글', issued: '2023-09/2023-11', origins: {} },
      '「글」, 2023. 9–11.',
    );
    await check('kr-humanities', { title: '글', issued: '2023-23', origins: {} }, '「글」, 2023년 가을.');
    await check('kr-humanities', { title: '글', issued: '봄호', origins: {} }, '「글」, 봄호.');
  });

  it('joins two or three Korean authors by a middle dot and shortens four', async () => {
    const author = ['가나', '다라', '마바', '사아'].map(literal => ({ literal }));
    await check(
      'kr-humanities',
      { title: '글', author: author.slice(0, 3), origins: {} },
      '가나·다라·마바, 「글」.',
    );
    await check('kr-humanities', { title: '글', author, origins: {} }, '가나 외, 「글」.');
  });

  it('names the paragraph where there are no pages', async () => {
    await check(
      'kr-humanities',
      COLUMN,
      '홍길동, 「두 수도의 계산」, 『월간 가상』, 2024. 7. 8., 3번째 문단.',
      {
        label: 'paragraph',
        value: '3',
      },
    );
    await check('chicago-notes', { title: 'T', origins: {} }, '“T,” para. 3.', {
      label: 'paragraph',
      value: '3',
    });
  });

  it('keeps the form of the language a source is in', async () => {
    for (const style of ['kr-humanities', 'kr-social', 'kr-law'] as const)
      await check(
        style,
        { ...ENGLISH, url: '' },
        'Ann Lee, “A ‘new’ port,” *The Imaginary Review*, September 13, 2023.',
      );
  });

  it('joins several sources by semicolons', async () => {
    const items = [
      { sourceId: 'a', metadata: COLUMN },
      { sourceId: 'b', metadata: BOOK },
    ];
    assert.equal(
      await noteOf('kr-humanities', items),
      '홍길동, 「두 수도의 계산」, 『월간 가상』, 2024. 7. 8.; 홍길동·성춘향, 『국경의 역사』, 가상출판, 2023.',
    );
  });

  it('gives one line of Markdown that is one note, whatever the data hold', async () => {
    const odd = '가 *나* _다_ [라] <마> `바` ~사~ \\ “아” \n자 | $';
    for (const { id } of CITATION_STYLES) {
      const metadata: SourceMetadata = {
        title: odd,
        author: [{ literal: odd }],
        containerTitle: odd,
        publisher: odd,
        number: odd,
        issued: odd,
        url: odd,
        accessed: odd,
        origins: {},
      };
      const note = await noteOf(id, [item(metadata, { label: 'page', value: odd })]);
      assert.ok(!/[\r\n]/.test(note), note);
      const draft = readDraft(`글[^1].\n\n[^1]: ${note}\n`);
      assert.deepEqual(
        draft.definitions.map(({ text }) => text),
        [note],
      );
      assert.ok(!note.includes('~사') || note.includes('\\~사'), note);
    }
  });

  it('never writes a plain tilde, which two renderers take for a mark-up', () =>
    check('kr-humanities', { title: '글', origins: {} }, '「글」, 152–153쪽.', {
      label: 'page',
      value: '152~153',
    }));
});

async function check(
  style: StyleId,
  metadata: SourceMetadata,
  expected: string,
  locator?: Locator,
): Promise<void> {
  assert.equal(await noteOf(style, [item(metadata, locator)]), expected);
}

async function noteOf(id: StyleId, items: readonly CitationItem[]): Promise<string> {
  return (await noteRenderer(id)).notes([{ items }], { repeats: 'short' })[0]!;
}

function item(metadata: SourceMetadata, locator?: Locator): CitationItem {
  return { sourceId: 'essays/a.txt', metadata, ...(locator ? { locator } : {}) };
}
