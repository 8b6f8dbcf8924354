import type { SourceMetadata } from '../sources/sourceMetadata';

/** What one note cites: one or more sources, each with the place in it. */
export interface Citation {
  readonly items: readonly CitationItem[];
}

export interface CitationItem {
  readonly sourceId: string;
  readonly metadata: SourceMetadata;
  readonly locator?: Locator;
}

/** The place in a source: `{ label: 'page', value: '12' }`, `{ label: 'paragraph', value: '3' }`. */
export interface Locator {
  readonly label: 'page' | 'paragraph' | 'section';
  readonly value: string;
}
