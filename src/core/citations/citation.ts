import type { SourceMetadata } from '../sources/sourceMetadata';

/** Where a style cites: in footnotes, or in parentheses in the text itself. */
export type CitationForm = 'note' | 'inText';

/** What one note cites: one or more sources, each with the place in it. */
export interface Citation {
  readonly items: readonly CitationItem[];
}

export interface CitationItem {
  readonly sourceId: string;
  readonly metadata: SourceMetadata;
  readonly locator?: Locator;
  /** Present when the source itself quotes the words: the note then says whose they are, if that is known. */
  readonly secondary?: SecondaryQuotation;
}

/** Words that the source has from somebody else. */
export interface SecondaryQuotation {
  readonly speaker?: string;
}

/** The place in a source: `{ label: 'page', value: '12' }`, `{ label: 'paragraph', value: '3' }`. */
export interface Locator {
  readonly label: 'page' | 'paragraph' | 'section';
  readonly value: string;
}
