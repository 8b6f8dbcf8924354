import { phrase } from '../../text/phrase';
import type { CitationStyle } from './citationStyle';

export type { CitationStyle } from './citationStyle';

/** The styles to choose from, the usual one first. */
export const CITATION_STYLES = [
  {
    id: 'kr-humanities',
    label: phrase('Korean humanities: 「Article」, 『Journal』, 12쪽'),
    language: 'ko',
    form: 'note',
  },
  {
    id: 'kr-social',
    label: phrase('Korean social science: “Article,” 『Journal』, p. 12'),
    language: 'ko',
    form: 'note',
  },
  {
    id: 'kr-law',
    label: phrase('Korean law: “Article”, 「Journal」, 12면'),
    language: 'ko',
    form: 'note',
  },
  {
    id: 'kr-in-text',
    label: phrase('Korean, in the text: (Author 2024: 12)'),
    language: 'ko',
    form: 'inText',
  },
  {
    id: 'chicago-notes',
    label: phrase('Chicago notes: “Article,” Journal, 12'),
    language: 'en',
    form: 'note',
  },
] as const satisfies readonly CitationStyle[];

/** Names of the styles; `texts.ts` has the CSL of each. */
export type StyleId = (typeof CITATION_STYLES)[number]['id'];

export function citationStyle(id: string): (CitationStyle & { readonly id: StyleId }) | undefined {
  return CITATION_STYLES.find(style => style.id === id);
}
