import type { Phrase } from '../../text/phrase';
import type { Citation } from '../citation';

/** A form of footnotes. A note is one line of inline Markdown: titles are escaped, foreign books in `*…*`. */
export interface CitationStyle {
  readonly id: string;
  readonly label: Phrase;
  /** The language whose conventions it follows; sources in the other language keep their own form. */
  readonly language: 'ko' | 'en';
  /** The note for a citation that follows `earlier` ones in the draft. Every note is full; short forms will come. */
  note(citation: Citation, earlier: readonly Citation[]): string;
}
