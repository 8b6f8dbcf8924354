import { Readability } from '@mozilla/readability';
import type { FoundParagraph } from '../blocks';
import { sizeOf } from './page';
import type { Page, PageNode } from './page';
import { paragraphsOf } from './paragraphs';

/** The search for the article looks at every element many times. */
const LARGEST_PAGE = { nodes: 60_000, depth: 400 };

/** Characters; a Korean article says in these what an English one says in five hundred. */
const SHORTEST_ARTICLE = 200;

/** The page's article; undefined where none can be told from the rest. The page is not the same afterwards. */
export function findArticle(page: Page): FoundParagraph[] | undefined {
  const { nodes, depth } = sizeOf(page.documentElement ?? page);
  if (nodes > LARGEST_PAGE.nodes || depth > LARGEST_PAGE.depth) return undefined;
  try {
    const article = new Readability<unknown>(page, {
      charThreshold: SHORTEST_ARTICLE,
      serializer: node => node,
    }).parse();
    const paragraphs = article?.content ? paragraphsOf(article.content as PageNode) : [];
    return paragraphs.length ? paragraphs : undefined;
  } catch {
    return undefined;
  }
}
