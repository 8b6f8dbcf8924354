import type { MetadataField, Origin, SourceType } from '../../core/sources/sourceMetadata';
import { SOURCE_TYPES } from '../../core/sources/sourceType';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';

/** What each field is called. */
export const FIELD_LABELS: Readonly<Record<MetadataField, Phrase>> = {
  title: phrase('Title'),
  author: phrase('Author'),
  issued: phrase('Date'),
  containerTitle: phrase('Published in'),
  publisher: phrase('Publisher'),
  number: phrase('Number'),
  type: phrase('Type'),
  url: phrase('Address'),
  accessed: phrase('Read on'),
  affiliation: phrase('Affiliation'),
  language: phrase('Language'),
};

/** Where a value comes from. */
export const ORIGIN_LABELS: Readonly<Record<Origin['from'], Phrase>> = {
  frontMatter: phrase('from the front matter'),
  byline: phrase('from the line that names the author'),
  header: phrase('from a line above the text'),
  disclaimer: phrase('from a note about the text'),
  text: phrase('from the text'),
  fileName: phrase('from the name of the file'),
  properties: phrase('from the properties of the file'),
  references: phrase('from you, in references.json'),
  writer: phrase('from you'),
};

/** What each type of source is called. */
export const TYPE_LABELS: Readonly<Record<SourceType, Phrase>> = {
  'article-newspaper': phrase('Newspaper article'),
  'article-magazine': phrase('Magazine article or column'),
  'article-journal': phrase('Journal article'),
  report: phrase('Report or brief'),
  book: phrase('Book'),
  webpage: phrase('Web page'),
  speech: phrase('Speech'),
  document: phrase('Document'),
};

/** So many sources lack the field; for the fields that notes need. */
export function lackingWords(field: MetadataField, count: number): Phrase {
  if (field === 'author') return phrase('{0} without an author', count);
  if (field === 'title') return phrase('{0} without a title', count);
  return phrase('{0} without a date', count);
}

/** What a type of source is called; undefined for a word that is none. */
export function typeLabel(value: string): Phrase | undefined {
  const type = SOURCE_TYPES.find(one => one === value);
  return type && TYPE_LABELS[type];
}
