import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';
import { toCslDate } from './cslDate';
import { CSL_NAMES } from './references';
import { authorName } from './sourceMetadata';
import type { Author, MetadataField, SourceMetadata } from './sourceMetadata';
import { SOURCE_TYPES, readSourceType } from './sourceType';
import type { ReferenceChanges } from './writeReference';
import { readWrittenDate } from './writtenDate';

/** Every field that a writer can give, in the order of the form: what notes need comes first. */
export const WRITABLE_FIELDS = Object.keys({
  title: true,
  author: true,
  issued: true,
  containerTitle: true,
  publisher: true,
  number: true,
  type: true,
  url: true,
  accessed: true,
  affiliation: true,
  language: true,
} satisfies Record<MetadataField, true>) as readonly MetadataField[];

/** The value of a field as the writer types it; several authors stand with `; ` between them. */
export function fieldText(metadata: SourceMetadata, field: MetadataField): string {
  if (field !== 'author') return metadata[field] ?? '';
  return (metadata.author ?? []).map(authorName).join('; ');
}

/**
 * What a writer's line for one field changes in the source's reference, or why it cannot. An empty line
 * takes the field out. An author that was known keeps the affiliation and position that were known.
 */
export function readWrittenField(
  field: MetadataField,
  line: string,
  known: SourceMetadata,
): { readonly changes: ReferenceChanges } | { readonly refused: Phrase } {
  const text = line.replace(/\s+/gu, ' ').trim();
  const changeTo = (value: unknown) => ({ changes: { [CSL_NAMES[field]]: value } });
  if (!text) return changeTo(undefined);
  switch (field) {
    case 'issued':
    case 'accessed': {
      const date = readWrittenDate(text);
      return date
        ? changeTo(toCslDate(date))
        : { refused: phrase('“{0}” is not a date. Write it as 2024-07-08, 2024-07 or 2024.', text) };
    }
    case 'type': {
      const type = readSourceType(text);
      const refused = phrase(
        '“{0}” is not a known type of source. Known are: {1}.',
        text,
        SOURCE_TYPES.join(', '),
      );
      return type ? changeTo(type) : { refused };
    }
    case 'author':
      return changeTo(readAuthors(text, known.author ?? []));
    case 'title':
    case 'containerTitle':
    case 'publisher':
    case 'number':
    case 'url':
    case 'language':
    case 'affiliation':
      return changeTo(text);
  }
}

/** What rows of authors change in the source's reference; rows without a name are passed over. */
export function writtenAuthors(rows: readonly Author[]): ReferenceChanges {
  const authors = rows.map(trimmed).filter(author => author.literal ?? author.family);
  return { [CSL_NAMES.author]: authors.length ? authors : undefined };
}

function trimmed(author: Author): Author {
  const parts = Object.entries(author).map(([part, text]) => [
    part,
    String(text).replace(/\s+/gu, ' ').trim(),
  ]);
  return Object.fromEntries(parts.filter(([, text]) => text)) as Author;
}

function readAuthors(text: string, known: readonly Author[]): Author[] {
  return text
    .split(/[;；]/u)
    .map(name => name.trim())
    .filter(Boolean)
    .map(name => known.find(author => authorName(author) === name) ?? { literal: name });
}
