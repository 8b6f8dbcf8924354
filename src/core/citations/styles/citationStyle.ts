import type { Phrase } from '../../text/phrase';
import type { CitationForm } from '../citation';

/** A form of citations to choose from. `texts.ts` holds its CSL. */
export interface CitationStyle {
  readonly id: string;
  readonly label: Phrase;
  /** The language whose conventions it follows; sources in the other language keep their own form. */
  readonly language: 'ko' | 'en';
  readonly form: CitationForm;
}
