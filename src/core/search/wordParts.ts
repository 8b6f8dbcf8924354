import type { Token } from '../analysis/analyzer';
import type { WeightedTerm } from './queryTerms';
import type { TermDictionary } from './termDictionary';

/** Longer "words" are no compounds, shorter ones have no parts of two syllables. */
const LONGEST = 12;
const SHORTEST = 3;
const SHORTEST_PART = 2;
const LONGEST_PART = 6;
const PART = 0.3;

/**
 * The words of the index that a word is made of which the index does not have as a whole, the longest ones from
 * the left: 해안 and 경비대 of 해안경비대, 겨울 of 겨울철. They are not marked: what of the word stands in a passage
 * is found there anyway.
 */
export function partsOf({ kind, terms }: Token, weight: number, dictionary: TermDictionary): WeightedTerm[] {
  const { stem } = terms;
  if (kind !== 'korean' || stem.length < SHORTEST || stem.length > LONGEST) return [];
  const parts: WeightedTerm[] = [];
  for (let start = 0; start + SHORTEST_PART <= stem.length;) {
    const part = longestAt(stem, start, dictionary);
    if (part) parts.push({ id: part.id, boost: weight * PART, isPart: true });
    start += part?.length ?? 1;
  }
  return parts;
}

function longestAt(
  stem: string,
  start: number,
  dictionary: TermDictionary,
): { id: number; length: number } | undefined {
  for (let length = Math.min(LONGEST_PART, stem.length - start); length >= SHORTEST_PART; length--) {
    const id = length < stem.length ? dictionary.find(stem.slice(start, start + length)) : undefined;
    if (id !== undefined && dictionary.frequency(id) > 0) return { id, length };
  }
  return undefined;
}
