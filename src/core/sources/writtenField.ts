import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';
import { toCslDate } from './cslDate';
import { CSL_NAMES } from './references';
import { authorName } from './sourceMetadata';
import type { Author, MetadataField, SourceMetadata } from './sourceMetadata';
import { SOURCE_TYPES, readSourceType } from './sourceType';
import { readStatedDate } from './statedDate';
import type { ReferenceChanges } from './writeReference';

/** Every field that a writer can give, in the order of a note. */
export const WRITABLE_FIELDS = Object.keys({
  author: true,
  title: true,
  containerTitle: true,
  number: true,
  publisher: true,
  issued: true,
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
      const date = readStatedDate(text);
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

function readAuthors(text: string, known: readonly Author[]): Author[] {
  return text
    .split(/[;；]/u)
    .map(name => name.trim())
    .filter(Boolean)
    .map(name => known.find(author => authorName(author) === name) ?? { literal: name });
}
