import assert from 'node:assert/strict';
import { StyleShelf, renderOptions } from '../../../../src/core/citations/csl/loadStyle';
import type { Repeats } from '../../../../src/core/citations/repeats';
import type { SourceMetadata } from '../../../../src/core/sources/sourceMetadata';

const BOOK: SourceMetadata = {
  type: 'book',
  title: '국경',
  author: [{ literal: '임꺽정' }],
  issued: '2020',
  origins: {},
};
const ARTICLE: SourceMetadata = {
  ...BOOK,
  type: 'article-journal',
  title: '두 수도',
  author: [{ literal: '홍길동' }],
};
const PAGE: SourceMetadata = { ...BOOK, type: 'webpage', title: '항로', author: [{ literal: '성춘향' }] };
const FOREIGN: SourceMetadata = {
  ...ARTICLE,
  author: [{ given: 'Ann', family: 'Lee' }],
  title: 'A Port',
  language: 'en',
};

const shelf = new StyleShelf();

describe('repeated notes', () => {
  for (const style of ['kr-humanities', 'kr-social', 'kr-law']) {
    it(`say 상게서, 상게논문 and 상게 글 of what stands right above (${style})`, async () => {
      assert.equal(await again(style, 'sino', [BOOK, BOOK]), '상게서.');
      assert.equal(await again(style, 'sino', [ARTICLE, ARTICLE]), '상게논문.');
      assert.equal(await again(style, 'sino', [PAGE, PAGE]), '상게 글.');
    });

    it(`say 전게서 and 전게논문 of what stands farther above (${style})`, async () => {
      assert.match(await again(style, 'sino', [BOOK, PAGE, BOOK]), /^임꺽정, 전게서/u);
      assert.match(await again(style, 'sino', [ARTICLE, PAGE, ARTICLE]), /^홍길동, 전게논문/u);
    });

    it(`say 같은 글 right below, and 앞의 글 farther below (${style})`, async () => {
      assert.equal(await again(style, 'same', [BOOK, BOOK]), '같은 책.');
      assert.equal(await again(style, 'same', [ARTICLE, ARTICLE]), '같은 글.');
      assert.match(await again(style, 'same', [ARTICLE, PAGE, ARTICLE]), /^홍길동, 앞의 글/u);
    });
  }

  it('keep the style’s own words for foreign works, and where nothing else is wanted', async () => {
    assert.equal(await again('kr-humanities', 'sino', [FOREIGN, FOREIGN]), 'Ibid.');
    assert.equal(await again('kr-humanities', 'short', [BOOK, BOOK]), '위의 책.');
    assert.equal(await again('chicago-notes', 'sino', [FOREIGN, FOREIGN]), 'Ibid.');
  });

  it('are written in full', async () =>
    assert.equal(await again('kr-humanities', 'full', [BOOK, BOOK]), '임꺽정, 『국경』, 2020.'));
});

/** The last of the notes. */
async function again(id: string, repeats: Repeats, works: readonly SourceMetadata[]): Promise<string> {
  const style = { id, repeats };
  const renderer = await shelf.renderer(style);
  const citations = works.map(metadata => ({ items: [{ sourceId: metadata.title!, metadata }] }));
  return renderer!.notes(citations, renderOptions(style)).at(-1)!;
}
