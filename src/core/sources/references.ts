import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import type { TextRange } from '../text/textRange';
import { cslFieldsOf } from './cslFields';
import { readCslDate } from './cslDate';
import { readJsonPlaces } from './jsonPlaces';
import { readSourceType } from './sourceType';
import { CUSTOM_FIELD, JOINS_FIELD, rememberedJoins } from './rememberedJoins';
import type { Source } from './source';
import type { Author, MetadataField, Origin, SourceMetadata } from './sourceMetadata';

/**
 * What the writer says of one source: a CSL-JSON item. `id` is the source's path below the folder in which
 * the `references.json` stands; fields that Gakju does not know belong to other programs and are kept.
 */
export interface ReferenceItem {
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface References {
  readonly items: readonly ReferenceItem[];
  readonly problems: readonly Problem[];
}

/** Reads a `references.json`. What is no item is left out with a problem at its place; the rest still counts. */
export function readReferences(text: string): References {
  const parsed = parseReferences(text);
  const places = lazily(() => readJsonPlaces(text));
  if (!parsed) return { items: [], problems: [problem(NO_LIST, places().fault ?? { start: 0, end: 1 })] };
  const items = new Map<string, ReferenceItem>();
  const problems: Problem[] = [];
  parsed.forEach((value, index) => {
    const id = referenceId(value);
    const placeOf = (field: string): TextRange | undefined => {
      const item = places().items[index];
      return item && (item.fields.get(field) ?? { start: item.start, end: item.start + 1 });
    };
    if (id === undefined)
      problems.push(problem(phrase('Reference {0} has no id.', index + 1), placeOf('id')));
    else if (items.has(id))
      problems.push(
        problem(phrase('There are two references with the id {0}; the first counts.', id), placeOf('id')),
      );
    else {
      const item: ReferenceItem = { ...(value as object), id };
      items.set(id, item);
      problems.push(...unreadFields(item, placeOf));
    }
  });
  return { items: [...items.values()], problems };
}

const NO_LIST = phrase('This is not a list of references in JSON.');
/** Types are many in CSL, and other programs' business where they are none of ours. */
function unreadFields(item: ReferenceItem, placeOf: (field: string) => TextRange | undefined): Problem[] {
  const unread = (name: string, place: string): Problem =>
    problem(phrase('“{0}” of {1} cannot be read and does not count.', name, item.id), placeOf(place));
  const fields = Object.entries(CSL_FIELDS).filter(
    ([name, read]) => name !== CSL_NAMES.type && isGiven(item[name]) && read(item[name]) === undefined,
  );
  return [
    ...fields.map(([name]) => unread(name, name)),
    ...(rememberedJoins(item) ? [] : [unread(JOINS_FIELD, CUSTOM_FIELD)]),
  ];
}

/** Places are looked for only where there is something to show at them: the file may be long. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The list in a `references.json`, unchecked; undefined where it is none. An empty file is an empty list. */
export function parseReferences(text: string): readonly unknown[] | undefined {
  const json = text.replace(/^\uFEFF/, '');
  if (!json.trim()) return [];
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The id of the source that an item speaks of: its own id below the folder of its file, `sources/`. Sources
 * outside the writer's folder (`~/Downloads/policy/a.pdf`) have their whole address as id, wherever the file is.
 */
export function sourceOfItem(prefix: string, itemId: string): string {
  return isOutsideId(itemId) ? itemId : prefix + itemId;
}

/** The id that a source has in the `references.json` of a folder; undefined where it does not belong there. */
export function itemOfSource(prefix: string, sourceId: string): string | undefined {
  if (isOutsideId(sourceId)) return sourceId;
  return sourceId.startsWith(prefix) ? sourceId.slice(prefix.length) : undefined;
}

/** Whether the id is the address of a file outside the writer's folder. */
export function isOutsideId(id: string): boolean {
  return /^(?:~\/|\/|[A-Za-z]:\/)/.test(id);
}

/** The id of an item, in the form in which sources have theirs; a number counts as its digits. */
export function referenceId(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { id } = value as { id?: unknown };
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id ? id.normalize('NFC') : undefined;
}

/** The metadata with what the writer says in place of what was found. */
export function applyReference(metadata: SourceMetadata, item: ReferenceItem): SourceMetadata {
  const { issuedBounds, ...found } = metadata;
  const fields: Record<string, unknown> = { ...found };
  const origins: Partial<Record<MetadataField, Origin>> = { ...metadata.origins };
  for (const [name, read] of Object.entries(CSL_FIELDS)) {
    const field = CSL_NAMES_BACK.get(name)!;
    const value = isGiven(item[name]) ? read(item[name]) : undefined;
    // A date that the caller of `ingest` gave wins over all.
    if (value === undefined || origins[field]?.from === 'writer') continue;
    fields[field] = value;
    origins[field] = { from: 'references', certainty: 'stated' };
  }
  const isDated = origins.issued?.from === 'references';
  const cslFields = cslFieldsOf(item);
  return {
    ...fields,
    ...(issuedBounds && !isDated && { issuedBounds }),
    ...(cslFields && { cslFields }),
    origins,
  };
}

/** The source as the writer's own words about it make it; what they answer is no problem any more. */
export function withReference(source: Source, item: ReferenceItem | undefined): Source {
  if (!item) return source;
  const metadata = applyReference(source.metadata, item);
  const isOpen = ({ code }: Problem): boolean => {
    const field = ANSWERS[code];
    return field === undefined || metadata.origins[field]?.from !== 'references';
  };
  return { ...source, metadata, problems: source.problems.filter(isOpen) };
}

/** The problem that each field answers when the writer gives it. */
const ANSWERS: Readonly<Partial<Record<string, MetadataField>>> = {
  authorUnknown: 'author',
  titleUnknown: 'title',
  dateUnknown: 'issued',
  dateInferred: 'issued',
};

/** What each field is called in CSL-JSON. `affiliation` is ours. */
export const CSL_NAMES = {
  title: 'title',
  author: 'author',
  issued: 'issued',
  containerTitle: 'container-title',
  publisher: 'publisher',
  type: 'type',
  number: 'number',
  url: 'URL',
  accessed: 'accessed',
  language: 'language',
  affiliation: 'affiliation',
} as const satisfies Record<MetadataField, string>;

const CSL_NAMES_BACK: ReadonlyMap<string, MetadataField> = new Map(
  (Object.entries(CSL_NAMES) as [MetadataField, string][]).map(([field, name]) => [name, field]),
);

/** How the value of each CSL field is read; undefined where it cannot be. */
const CSL_FIELDS: Readonly<Record<string, (value: unknown) => unknown>> = {
  [CSL_NAMES.title]: readText,
  [CSL_NAMES.author]: readAuthors,
  [CSL_NAMES.issued]: readCslDate,
  [CSL_NAMES.containerTitle]: readText,
  [CSL_NAMES.publisher]: readText,
  [CSL_NAMES.type]: value => (typeof value === 'string' ? readSourceType(value) : undefined),
  [CSL_NAMES.number]: readText,
  [CSL_NAMES.url]: readText,
  [CSL_NAMES.accessed]: readCslDate,
  [CSL_NAMES.language]: readText,
  [CSL_NAMES.affiliation]: readText,
};

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Values stand in one line of a note, whatever the file has between their words. */
function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() || undefined : undefined;
}

const AUTHOR_PARTS = ['literal', 'family', 'given', 'affiliation', 'position'] as const;

function readAuthors(value: unknown): readonly Author[] | undefined {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const authors = entries.flatMap(entry => readAuthor(entry) ?? []);
  return authors.length === entries.length && authors.length > 0 ? authors : undefined;
}

function readAuthor(value: unknown): Author | undefined {
  const name = readText(value);
  if (name) return { literal: name };
  if (value === null || typeof value !== 'object') return undefined;
  const author: { -readonly [Key in keyof Author]: Author[Key] } = {};
  for (const part of AUTHOR_PARTS) {
    const text = readText((value as Record<string, unknown>)[part]);
    if (text) author[part] = text;
  }
  return author.literal || author.family ? author : undefined;
}

function problem(message: Phrase, range: TextRange | undefined): Problem {
  return { code: 'references', severity: 'warning', message, ...(range && { range }) };
}
