import type { SourceMetadata } from '../../sources/sourceMetadata';
import { escapeMarkdown } from '../../text/escapeMarkdown';
import type { Phrase } from '../../text/phrase';
import type { CitationItem, Locator } from '../citation';
import type { DateForm } from '../noteDate';
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
import { chicagoItem } from './chicagoNotes';
import type { CitationStyle } from './citationStyle';

/** In what the Korean styles differ. */
export interface KoreanForms {
  readonly id: string;
  readonly label: Phrase;
  /** A title with its marks; one in “ ” may bring the comma that follows it. */
  readonly article: (title: string) => string;
  /** Whether `article` sets “ ”, so that marks inside are turned. */
  readonly isTitleQuoted: boolean;
  readonly container: (name: string) => string;
  /** A book with its imprint; any of the three may be empty. */
  readonly book: (title: string, publisher: string, date: string) => string;
  readonly date: DateForm;
  readonly page: (pages: string, isRange: boolean) => string;
}

/**
 * A Korean style: author, title, container, date, place, separated by commas; several works by
 * semicolons. What is unknown is left out. Foreign sources are cited in their own form.
 */
export function koreanStyle(forms: KoreanForms): CitationStyle {
  return {
    id: forms.id,
    label: forms.label,
    language: 'ko',
    note: ({ items }) =>
      joinWorks(items.map(item => (isForeign(item.metadata) ? chicagoItem(item) : koreanItem(item, forms)))),
  };
}

function isForeign({ language, title, author }: SourceMetadata): boolean {
  const hasHangul = /\p{Script=Hangul}/u.test((title ?? '') + (author?.[0]?.literal ?? ''));
  return language === 'en' && !hasHangul;
}

function koreanItem({ sourceId, metadata, locator }: CitationItem, forms: KoreanForms): string {
  const work = metadata.type === 'book' ? book(metadata, forms) : article(metadata, forms);
  const parts = [
    isIdentified(metadata) ? '' : `[출처 정보 없음: ${escapeMarkdown(sourceId)}]`,
    authors(metadata),
    work,
    locator ? place(locator, forms) : '',
    web(metadata),
  ];
  return joinParts(parts);
}

function authors(metadata: SourceMetadata): string {
  const names = authorNames(metadata);
  if (!names.length) return '';
  return printed(names.length > 3 ? `${names[0]} 외` : names.join('·'), metadata, 'author');
}

function article(metadata: SourceMetadata, forms: KoreanForms): string {
  const title = printedTitle(metadata, forms.isTitleQuoted);
  const named = [containerOf(metadata, forms), numberOf(metadata)].filter(Boolean).join(' ');
  // Within a container the publisher is not printed; without one it says where the text appeared.
  const publisher = metadata.containerTitle && metadata.type !== 'report' ? '' : publisherOf(metadata);
  return joinParts([
    title && forms.article(printed(title, metadata, 'title')),
    named,
    publisher,
    printedDate(metadata, forms.date),
  ]);
}

function book(metadata: SourceMetadata, forms: KoreanForms): string {
  const title = printed(printedTitle(metadata, false), metadata, 'title');
  return forms.book(title, publisherOf(metadata), printedDate(metadata, forms.date));
}

function containerOf({ containerTitle }: SourceMetadata, forms: KoreanForms): string {
  return containerTitle ? forms.container(escapeMarkdown(containerTitle.trim())) : '';
}

function numberOf({ number }: SourceMetadata): string {
  return number ? escapeMarkdown(number.trim()) : '';
}

function publisherOf({ publisher }: SourceMetadata): string {
  return publisher ? escapeMarkdown(publisher.trim()) : '';
}

function place({ label, value }: Locator, forms: KoreanForms): string {
  if (label === 'paragraph') return `${printedPages(value).pages}번째 문단`;
  if (label === 'section') return `‘${escapeMarkdown(value)}’ 절`;
  const { pages, isRange } = printedPages(value);
  return forms.page(pages, isRange);
}

/** `<https://…> (검색일: 2024. 6. 21.)` */
function web({ url, accessed }: SourceMetadata): string {
  if (!url) return '';
  return printedUrl(url) + (accessed ? ` (검색일: ${escapeMarkdown(noteDate(accessed, 'dots'))})` : '');
}

/** With commas between, but none behind a title that brings its own: `“제목,” 『매체』`. */
export function joinParts(parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ').replace(/,”, /gu, ',” ');
}
