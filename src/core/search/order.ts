import type { Source } from '../sources/source';

/** What comes first: what fits best, or newer sources too, or newer sources above all. */
export type SearchOrder = 'relevance' | 'recent' | 'newest';

export const SEARCH_ORDERS: readonly SearchOrder[] = ['relevance', 'recent', 'newest'];

/** After so many years half of what a source gains by being new is gone. */
const HALF_LIFE = 3;
/** So much of the score of an old source stays. */
const LEAST = 0.6;

/** The day a source appeared, as far as it is known, for comparing; '' where nothing is known. */
export function issuedDay({ metadata: { issued, issuedBounds } }: Source): string {
  return issued ?? issuedBounds?.to ?? issuedBounds?.from ?? '';
}

/** What the score of a source is multiplied with when newer ones are preferred, from `LEAST` to 1. */
export function recency(issued: string, newest: string): number {
  const years = Number(newest.slice(0, 4)) - Number(issued.slice(0, 4));
  return issued && years >= 0 ? LEAST + (1 - LEAST) * 2 ** (-years / HALF_LIFE) : LEAST;
}
