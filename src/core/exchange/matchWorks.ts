import type { LibraryItem } from '../sources/libraryExport';
import { authorName } from '../sources/sourceMetadata';
import type { SourceMetadata } from '../sources/sourceMetadata';
import { applyReference } from '../sources/references';

/** A source that an imported work may be. */
export interface KnownWork {
  readonly id: string;
  readonly metadata: SourceMetadata;
  /** What the library it came from calls it. */
  readonly libraryKey?: string;
}

/** An imported work and the source that it is, or may be. */
export interface WorkMatch {
  /** Index of the work. */
  readonly item: number;
  readonly sourceId: string;
  readonly by: MatchReason;
  /** Whether the writer need not be asked. */
  readonly isCertain: boolean;
}

export type MatchReason = 'library' | 'file' | 'doi' | 'url' | 'title' | 'similarTitle' | 'fileName';

/**
 * Finds the sources that imported works are: by what identifies them first (the library, the file, a DOI or an
 * address), then by title, author and year, which have to agree. What only looks alike is for the writer to
 * confirm. Each source is given to one work only, the best.
 */
export function matchWorks(items: readonly LibraryItem[], known: readonly KnownWork[]): WorkMatch[] {
  const sources = known.map(traitsOfSource);
  const byTrait = new Map<string, number[]>();
  sources.forEach(({ traits }, index) => {
    for (const trait of traits) byTrait.set(trait, [...(byTrait.get(trait) ?? []), index]);
  });
  const found = items.flatMap((item, index) => {
    const work = traitsOfItem(item);
    const candidates = new Set(work.traits.flatMap(trait => byTrait.get(trait) ?? []));
    return [...candidates].flatMap(candidate => {
      const by = reasonOf(work, sources[candidate]!);
      return by ? [{ item: index, sourceId: known[candidate]!.id, by, isCertain: CERTAIN.has(by) }] : [];
    });
  });
  return oneToOne(found);
}

const REASONS: readonly MatchReason[] = [
  'library',
  'file',
  'doi',
  'url',
  'title',
  'similarTitle',
  'fileName',
];
const CERTAIN: ReadonlySet<MatchReason> = new Set(['library', 'file', 'doi', 'url', 'title']);

interface Traits {
  /** What two works that are one have in common, at least one of them. */
  readonly traits: readonly string[];
  readonly key: string | undefined;
  readonly files: readonly string[];
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: string | undefined;
}

function traitsOfSource({ id, metadata, libraryKey }: KnownWork): Traits {
  return traitsOf(metadata, libraryKey, [id]);
}

function traitsOfItem({ key, fields, files }: LibraryItem): Traits {
  return traitsOf(applyReference({ origins: {} }, { id: key, ...fields }), key, files);
}

function traitsOf(metadata: SourceMetadata, key: string | undefined, paths: readonly string[]): Traits {
  const doi = metadata.cslFields?.['DOI'];
  const found = {
    key,
    files: paths.map(path => path.normalize('NFC').replaceAll('\\', '/').toLowerCase()),
    doi: typeof doi === 'string' ? /10\.\d{4,9}\/\S+/u.exec(doi)?.[0].toLowerCase() : undefined,
    url: metadata.url && plainUrl(metadata.url),
    title: folded(metadata.title ?? ''),
    authors: (metadata.author ?? []).map(author => folded(authorName(author))),
    year: /^\d{4}/u.exec(metadata.issued ?? '')?.[0],
  };
  const names = found.files.map(file => file.slice(file.lastIndexOf('/') + 1));
  const starts =
    found.title.length >= SHORTEST_TITLE ? [`title ${found.title.slice(0, SHORTEST_TITLE)}`] : [];
  const exact = found.title ? [`whole ${found.title}`] : [];
  const others = { key, doi: found.doi, url: found.url };
  const rest = Object.entries(others).flatMap(([name, value]) => (value ? [`${name} ${value}`] : []));
  return { ...found, traits: [...rest, ...names.map(name => `file ${name}`), ...starts, ...exact] };
}

/** Titles that begin alike for so many letters may be one, with and without a subtitle. */
const SHORTEST_TITLE = 6;

function reasonOf(item: Traits, source: Traits): MatchReason | undefined {
  if (item.key !== undefined && item.key === source.key) return 'library';
  if (item.files.some(file => source.files.some(other => isSameFile(file, other)))) return 'file';
  if (item.doi && item.doi === source.doi) return 'doi';
  if (item.url && item.url === source.url) return 'url';
  const isSameTitle = item.title !== '' && item.title === source.title;
  const isSameYear = item.year !== undefined && item.year === source.year;
  const sharesAuthor = item.authors.some(author => source.authors.includes(author));
  if (isSameTitle && isSameYear && sharesAuthor) return 'title';
  const [short, long] = [item.title, source.title].toSorted((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  const isAlike = short.length >= SHORTEST_TITLE && long.startsWith(short);
  if (isSameTitle || (isAlike && (isSameYear || sharesAuthor))) return 'similarTitle';
  const name = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
  return item.files.some(file => source.files.some(other => name(file) === name(other)))
    ? 'fileName'
    : undefined;
}

/** One path is the end of the other, folders and all. */
function isSameFile(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.includes('/') && long.endsWith(`/${short.replace(/^\/+/u, '')}`));
}

/** The strongest reasons first; neither a work nor a source is taken twice. */
function oneToOne(matches: readonly WorkMatch[]): WorkMatch[] {
  const items = new Set<number>();
  const sources = new Set<string>();
  const rank = ({ by }: WorkMatch): number => REASONS.indexOf(by);
  return matches
    .toSorted((a, b) => rank(a) - rank(b) || a.item - b.item)
    .filter(({ item, sourceId }) => {
      if (items.has(item) || sources.has(sourceId)) return false;
      items.add(item);
      sources.add(sourceId);
      return true;
    })
    .toSorted((a, b) => a.item - b.item);
}

/** Letters and digits only: quotation marks and blanks differ from catalogue to catalogue. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function plainUrl(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/[#].*$/u, '')
    .replace(/\/$/u, '');
}
