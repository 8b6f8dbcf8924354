import type { Author, SourceMetadata, SourceType } from '../../../sources/sourceMetadata';
import { readStatedDate } from '../../../sources/statedDate';
import { readByline } from '../../metadata/byline';
import { propertiesOf } from '../properties';
import type { LeanMarkup } from './markup';
import type { Page } from './page';

/** What a page says of itself: in schema.org's words, in its meta elements, in its browser's notes. */
export function readStatements(page: Page, { statements, notes }: LeanMarkup): SourceMetadata {
  const article = articleIn(statements);
  const meta = metaOf(page);
  const first = (...names: string[]): string | undefined => names.map(name => meta.get(name)).find(Boolean);
  const title =
    textOf(article['headline']) ?? first('og:title', 'citation_title', 'twitter:title', 'dc.title');
  const authors =
    namesIn(article['author']) ??
    namesIn(first('citation_author', 'author', 'article:author', 'dc.creator', 'dable:author', 'byl'));
  const issued = dateIn(
    textOf(article['datePublished']) ??
      first(
        'article:published_time',
        'citation_publication_date',
        'dc.date',
        'date',
        'pubdate',
        'datepublished',
      ),
  );
  const site = textOf(nameOf(article['publisher'])) ?? first('og:site_name', 'citation_journal_title');
  const url = first('canonical', 'og:url') ?? savedFrom(notes);
  const titled = title === undefined ? propertiesOf(tabTitle(page, site)) : undefined;
  const known = stated({
    type: typeOf(article),
    title: title === undefined ? undefined : withoutSite(title, site),
    author: authors,
    issued,
    containerTitle: site,
    url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
  });
  return titled ? { ...known, ...titled, origins: { ...known.origins, ...titled.origins } } : known;
}

/** What the browser shows in its tab; the site's name often follows it. */
function tabTitle(page: Page, site: string | undefined): string | undefined {
  const [title] = page.querySelectorAll('title');
  const text = textOf(title?.textContent);
  return text === undefined ? undefined : withoutSite(text, site);
}

type Fields = {
  readonly [Field in keyof Omit<SourceMetadata, 'origins'>]?: SourceMetadata[Field] | undefined;
};

function stated(fields: Fields): SourceMetadata {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  const origin = { from: 'properties', certainty: 'stated' } as const;
  return {
    ...Object.fromEntries(known),
    origins: Object.fromEntries(known.map(([field]) => [field, origin])),
  };
}

type Statement = Readonly<Record<string, unknown>>;

/** The statement about the article among all that the page makes. */
function articleIn(statements: readonly string[]): Statement {
  const all = statements.slice(0, 20).flatMap(text => {
    try {
      const parsed: unknown = JSON.parse(text);
      return [parsed, (parsed as Statement | null)?.['@graph']].flat(2);
    } catch {
      return [];
    }
  });
  const isArticle = (found: unknown): found is Statement =>
    typeof found === 'object' &&
    found !== null &&
    /Article|Report|BlogPosting/.test(String((found as Statement)['@type']));
  return all.find(isArticle) ?? {};
}

function typeOf(article: Statement): SourceType {
  const type = JSON.stringify(article['@type'] ?? '');
  if (type.includes('NewsArticle')) return 'article-newspaper';
  if (type.includes('ScholarlyArticle')) return 'article-journal';
  return 'webpage';
}

function metaOf(page: Page): Map<string, string> {
  const meta = new Map<string, string>();
  const offer = (name: string | null | undefined, value: string | null | undefined): void => {
    const key = name?.trim().toLowerCase();
    const text = value?.trim();
    if (key && text && text.length < 1000 && !meta.has(key)) meta.set(key, text);
  };
  for (const element of page.querySelectorAll('meta'))
    offer(
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop'),
      element.getAttribute('content'),
    );
  for (const element of page.querySelectorAll('link'))
    if (element.getAttribute('rel') === 'canonical') offer('canonical', element.getAttribute('href'));
  return meta;
}

/** People in a statement: a name, an object with a name, or a list of either. An address names nobody. */
function namesIn(value: unknown): Author[] | undefined {
  const names = [value].flat().flatMap(one => textOf(nameOf(one)) ?? []);
  const authors = names
    .filter(name => name.length < 80 && !/^https?:|@/.test(name))
    .flatMap(name => journalist(name) ?? readByline(`저자: ${name}`) ?? [{ literal: name }]);
  return authors.length ? authors : undefined;
}

/** 홍길동 기자 */
function journalist(name: string): Author[] | undefined {
  const [, literal, position] =
    /^([가-힣]{2,4}) ?(선임기자|전문기자|기자|특파원|논설위원|편집위원)$/u.exec(name) ?? [];
  return literal && position ? [{ literal, position }] : undefined;
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Statement)['name'] : value;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim()
    ? value.trim().replace(/\s+/gu, ' ').slice(0, 500)
    : undefined;
}

/** The day as the page writes it, in the time of the place where it was written. */
function dateIn(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  return readStatedDate(/^\d{4}-\d{2}-\d{2}(?=T)/.exec(written)?.[0] ?? written);
}

/** `강의 끝에서 - 한빛신문`: the site's name is no part of the title. */
function withoutSite(title: string, site: string | undefined): string {
  const end = site && title.endsWith(site) ? title.slice(0, -site.length).trimEnd() : '';
  return /[-–—|:<·]$/u.test(end) ? end.slice(0, -1).trim() || title : title;
}

/** `saved from url=(0031)https://…` of Chromium and Edge; `url: https://…` of SingleFile. */
function savedFrom(notes: readonly string[]): string | undefined {
  return notes
    .map(note => /(?:saved from url=\(\d{4}\)|\burl: ?)(https?:\/\/\S{1,900})/u.exec(note)?.[1])
    .find(Boolean);
}
