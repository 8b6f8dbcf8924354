import { phrase } from '../../text/phrase';
import { decodeText } from '../decodeText';
import { resultOf, unreadable } from './blocks';
import { leanMarkup } from './html/markup';
import type { Page } from './html/page';
import { paragraphsOf } from './html/paragraphs';
import { readStatements } from './html/statements';
import type { FormatResult, SourceFormat } from './sourceFormat';

/** Saved web pages: the article, without menus, comments and advertisements. */
export const html: SourceFormat = { read: readHtml };

/** Longer markup, without scripts and pictures, is no article; finding one in it would take too long. */
const LONGEST_MARKUP = 4_000_000;
const MOST_TAGS = 200_000;
/** The parser takes the square of it. */
const DEEPEST_MARKUP = 2000;

async function readHtml(bytes: Uint8Array): Promise<FormatResult> {
  const { text, problems } = decodeText(bytes);
  if (!text) return { ...resultOf([], { origins: {} }), problems };
  const lean = leanMarkup(text);
  if (lean.markup.length > LONGEST_MARKUP || lean.tags > MOST_TAGS)
    return unreadable('tooLarge', 'The page is too long to find its article in.');
  if (lean.depth > DEEPEST_MARKUP) return unreadable('damaged', 'The page is nested too deeply to be read.');
  const { parseHTML } = await import('linkedom/worker');
  const { document: page } = parseHTML(asDocument(lean.markup)) as unknown as { readonly document: Page };
  const metadata = readStatements(page, lean);
  const { findArticle } = await import('./html/article');
  const article = findArticle(page);
  const result = resultOf(article ?? paragraphsOf(page.documentElement ?? page), metadata);
  return {
    ...result,
    problems: article
      ? problems
      : [
          ...problems,
          {
            code: 'noArticle',
            severity: 'warning',
            message: phrase('The article could not be told from the rest of the page; all of it is read.'),
          },
        ],
  };
}

/** The parser makes no document of a fragment. */
function asDocument(markup: string): string {
  return /<html[\s>]/iu.test(markup)
    ? markup
    : `<!doctype html><html><head></head><body>${markup}</body></html>`;
}
