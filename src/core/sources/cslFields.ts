/**
 * Fields of a CSL-JSON item that Gakju has no word of its own for, but that a note needs where the writer,
 * or the program the item comes from, gives them: volume and issue, editors, the place of a publisher.
 */
export type CslFields = Readonly<Record<string, unknown>>;

/** The fields of `item` that citation styles can print, as they are; undefined where there are none. */
export function cslFieldsOf(item: Readonly<Record<string, unknown>>): CslFields | undefined {
  const fields = [
    ...PRINTED.filter(name => isPrinted(item[name])),
    ...NAMES.filter(name => Array.isArray(item[name]) && item[name].length > 0),
  ];
  if (!fields.length) return undefined;
  return Object.fromEntries(fields.map(name => [name, item[name]]));
}

function isPrinted(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}

/** Text and numbers of CSL 1.0.2 that are no metadata of ours. */
const PRINTED = [
  'volume',
  'issue',
  'page',
  'edition',
  'collection-title',
  'collection-number',
  'publisher-place',
  'container-title-short',
  'title-short',
  'genre',
  'event-title',
  'event-place',
  'number-of-volumes',
  'original-title',
  'section',
  'version',
  'DOI',
  'ISBN',
] as const;

const NAMES = ['editor', 'translator', 'container-author', 'collection-editor', 'director'] as const;
