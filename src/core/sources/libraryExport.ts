import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';
import { readZoteroItem } from './zoteroItem';

/** One work of a reference manager's library. */
export interface LibraryItem {
  /** What the library calls it: the citation key, else its id. It stays the same from export to export. */
  readonly key: string;
  /** What is known of it, in the fields of CSL-JSON; without its id, its files and its abstract. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The addresses of its files, as the export has them. */
  readonly files: readonly string[];
}

/**
 * Reads what a reference manager exports, or says why it cannot be read: CSL-JSON (Zotero, Better BibTeX),
 * or Better BibTeX JSON, which also knows where the files are. `fields` of CSL-JSON itself has none for
 * files; some writers let a postscript put them into `file` or `attachments`.
 */
export function readLibraryExport(
  text: string,
): { readonly items: readonly LibraryItem[] } | { readonly refused: Phrase } {
  const value = parse(text);
  const items = isRecord(value) && Array.isArray(value['items']) ? value['items'] : value;
  if (!Array.isArray(items))
    return {
      refused: phrase('This is no export of a library: export it as “BetterBibTeX JSON” or “CSL JSON”.'),
    };
  const read = items.flatMap((item: unknown) => readLibraryItem(item) ?? []);
  // The same work twice in one export: the first counts.
  return { items: [...new Map(read.reverse().map(item => [item.key, item])).values()].reverse() };
}

/** Whether a JSON text looks like such an export, so that a dropped file is known for what it is. */
export function isLibraryExport(text: string): boolean {
  const read = readLibraryExport(text);
  return 'items' in read && read.items.length > 0;
}

/** One item of an export, in CSL-JSON or in Zotero's own fields; undefined for what is no work. */
export function readLibraryItem(item: unknown): LibraryItem | undefined {
  if (!isRecord(item)) return undefined;
  const csl = typeof item['itemType'] === 'string' ? readZoteroItem(item) : item;
  const key = [
    item['citation-key'],
    item['citationKey'],
    item['citekey'],
    item['id'],
    item['itemKey'],
    item['key'],
  ]
    .map(asText)
    .find(Boolean);
  if (!csl || !key || !(csl['title'] ?? csl['type'])) return undefined;
  const fields = Object.entries(csl).filter(
    ([name, value]) => !LEFT_OUT.has(name) && value !== '' && value !== null,
  );
  return {
    key,
    fields: Object.fromEntries(
      fields.map(([name, value]) => [name, isNames(value) ? value.map(wholeName) : value]),
    ),
    files: filesOf(item),
  };
}

/** Fields that are the library's own business, or too long to stand in a list of references. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'id',
  'citation-key',
  'file',
  'files',
  'attachments',
  'abstract',
  'note',
  'custom',
]);

/** Korean names are one name, family name first, however a form has cut them. */
function wholeName(name: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { family, given, ...rest } = name;
  const [first, second] = [asText(family), asText(given)];
  if (!first || !second || !/\p{Script=Hangul}/u.test(first + second)) return name;
  return { ...rest, literal: first + second };
}

function isNames(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(one => isRecord(one) && ('family' in one || 'literal' in one))
  );
}

/** `attachments: [{ path }]`, `file: "a.pdf;b.html"`, `file: "PDF:a.pdf:application/pdf"`, `files: ["a.pdf"]`. */
function filesOf(item: Readonly<Record<string, unknown>>): string[] {
  const attached = [item['attachments'], item['files']].flatMap(list =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  const named = attached.map(one =>
    isRecord(one)
      ? (asText(one['path']) ?? asText(one['localPath']))
      : typeof one === 'string'
        ? one.trim()
        : undefined,
  );
  const listed = (asText(item['file']) ?? '').split(/(?<!\\);/u).map(fileOf);
  return [...new Set([...named, ...listed].filter(file => file !== undefined && file !== ''))] as string[];
}

/** A file as BibTeX has it: a description before it and its kind behind it, colons between. */
function fileOf(written: string): string {
  const plain = written.trim().replaceAll('\\;', ';').replaceAll('\\:', ':');
  const described = /^[^:\\/]*:(.+):[\w.+-]+\/[\w.+-]+$/u.exec(plain)?.[1];
  return (described ?? plain).replaceAll('\\\\', '\\');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : undefined;
}
