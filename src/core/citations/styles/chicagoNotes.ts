import type { SourceMetadata } from '../../sources/sourceMetadata';
import { escapeMarkdown } from '../../text/escapeMarkdown';
import { phrase } from '../../text/phrase';
import type { CitationItem, Locator } from '../citation';
import { noteDate } from '../noteDate';
import {
  authorNames,
  isIdentified,
  joinWorks,
  printed,
  printedDate,
  printedPages,
  printedTitle,
  printedUrl,
} from '../notePieces';
import type { CitationStyle } from './citationStyle';

/** `Ankit Panda, *Kim Jong Un and the Bomb* (Oxford University Press, 2020), 41.` */
export const chicagoNotes: CitationStyle = {
  id: 'chicago-notes',
  label: phrase('Chicago notes: “Article,” Journal, 12'),
  language: 'en',
  note: ({ items }) => joinWorks(items.map(chicagoItem)),
};

/** One work in Chicago's form, without the closing stop; Korean styles use it for foreign sources. */
export function chicagoItem({ sourceId, metadata, locator }: CitationItem): string {
  const parts = [
    isIdentified(metadata) ? '' : `[no source data: ${escapeMarkdown(sourceId)}]`,
    authors(metadata),
    metadata.type === 'book' ? book(metadata) : article(metadata),
    locator ? place(locator) : '',
    metadata.url ? web(metadata) : '',
  ];
  // A title in quotation marks brings its comma with it.
  return parts.filter(Boolean).join(', ').replace(/,”, /gu, ',” ');
}

function authors(metadata: SourceMetadata): string {
  const names = authorNames(metadata);
  if (!names.length) return '';
  return printed(listed(names), metadata, 'author');
}

function listed(names: readonly string[]): string {
  if (names.length > 3) return `${names[0]} et al.`;
  if (names.length === 3) return `${names[0]}, ${names[1]}, and ${names[2]}`;
  return names.join(' and ');
}

function article(metadata: SourceMetadata): string {
  const { containerTitle, number, publisher, type } = metadata;
  const title = printedTitle(metadata, true);
  const container = containerTitle ? `*${escapeMarkdown(containerTitle.trim())}*` : '';
  const named = [container, number ? escapeMarkdown(number.trim()) : ''].filter(Boolean).join(' ');
  const issuer = publisher && (!containerTitle || type === 'report') ? escapeMarkdown(publisher.trim()) : '';
  return [
    title ? `“${printed(title, metadata, 'title')},”` : '',
    named,
    issuer,
    printedDate(metadata, 'english'),
  ]
    .filter(Boolean)
    .join(', ');
}

function book(metadata: SourceMetadata): string {
  const title = printedTitle(metadata, false);
  const publisher = metadata.publisher ? escapeMarkdown(metadata.publisher.trim()) : '';
  const imprint = [publisher, printedDate(metadata, 'english')].filter(Boolean).join(', ');
  return [title ? `*${printed(title, metadata, 'title')}*` : '', imprint ? `(${imprint})` : '']
    .filter(Boolean)
    .join(' ');
}

function place({ label, value }: Locator): string {
  if (label === 'section') return `under “${escapeMarkdown(value)}”`;
  const { pages, isRange } = printedPages(value);
  if (label === 'paragraph') return `${isRange ? 'paras.' : 'para.'} ${pages}`;
  return pages;
}

function web({ url, accessed }: SourceMetadata): string {
  const address = printedUrl(url ?? '');
  return accessed ? `accessed ${escapeMarkdown(noteDate(accessed, 'english'))}, ${address}` : address;
}
