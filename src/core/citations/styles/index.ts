import { chicagoNotes } from './chicagoNotes';
import type { CitationStyle } from './citationStyle';
import { koreanHumanities } from './koreanHumanities';
import { koreanLaw } from './koreanLaw';
import { koreanSocial } from './koreanSocial';

export type { CitationStyle } from './citationStyle';

/** The styles of notes to choose from, the usual one first. */
export const CITATION_STYLES: readonly CitationStyle[] = [
  koreanHumanities,
  koreanSocial,
  koreanLaw,
  chicagoNotes,
];

export function citationStyle(id: string): CitationStyle | undefined {
  return CITATION_STYLES.find(style => style.id === id);
}
