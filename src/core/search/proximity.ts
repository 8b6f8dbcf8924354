import type { IndexedPassage } from './indexedPassage';
import type { QueryWord } from './queryTerms';
import type { WordPlaces } from './wordPlaces';

/**
 * How well the words of the query stand together in a passage, in the unit of BM25 scores: for each pair of
 * neighbours in the query, the weight of the less telling one, in full when they stand side by
 * side and less with every character between; and for the best stretch of the passage, the weight of the
 * words that it holds. Adds more to the ranking than any finer analysis of the words does.
 */
export function proximityScore(
  words: readonly QueryWord[],
  passage: IndexedPassage,
  placesByTerm: PlacesByTerm,
): number {
  const text = lazily(() => textOf(passage));
  const places = words.map(word => (word.weight > 0 ? placesOfWord(word, placesByTerm, text) : NOWHERE));
  const verbatim = words.reduce((sum, word) => sum + (isVerbatim(word, text) ? word.weight : 0), 0);
  return (
    PAIR_SHARE * pairScore(words, places) +
    STRETCH_SHARE * stretchScore(words, places) +
    VERBATIM_SHARE * verbatim
  );
}

/** Where the terms of a query stand in a passage, as offsets from its start. */
export type PlacesByTerm = ReadonlyMap<number, readonly number[]>;

/** Finds the places of all `terms` in one pass over a passage. */
export function findPlaces(words: WordPlaces, passage: number, terms: ReadonlySet<number>): PlacesByTerm {
  const places = new Map<number, number[]>();
  words.forEach(passage, (term, start) => {
    if (!terms.has(term)) return;
    const known = places.get(term);
    if (known) known.push(start);
    else places.set(term, [start]);
  });
  return places;
}

const NOWHERE: readonly number[] = [];

/** Whether a word whose end was taken for a particle stands there as it was typed: 김정은, not 김정일. */
function isVerbatim({ token, isTelling }: QueryWord, text: () => string): boolean {
  const { kind, surface, terms } = token;
  return (
    isTelling && kind === 'korean' && surface.length === terms.stem.length + 1 && text().includes(surface)
  );
}

const PAIR_SHARE = 0.9;
const STRETCH_SHARE = 1.1;
const VERBATIM_SHARE = 0.15;
/** Characters after which two words no longer belong together: about a clause. */
const REACH = 30;
/** Characters of the best stretch: about a sentence. */
const STRETCH = 80;
/** Places per word that are looked at: a word that stands oftener is near everything. */
const MOST_PLACES = 24;

function placesOfWord(
  { token, terms }: QueryWord,
  placesByTerm: PlacesByTerm,
  text: () => string,
): readonly number[] {
  const places = terms.flatMap(({ id }) => placesByTerm.get(id) ?? NOWHERE);
  if (!places.length && token.kind !== 'latin' && token.kind !== 'number' && token.terms.stem.length > 1) {
    // 군사동맹 inside 준군사동맹: no word of the text, but there.
    return placesIn(text(), token.terms.stem);
  }
  return (terms.length > 1 ? places.sort((a, b) => a - b) : places).slice(0, MOST_PLACES);
}

function pairScore(words: readonly QueryWord[], places: readonly (readonly number[])[]): number {
  let score = 0;
  for (let first = 0; first + 1 < words.length; first++) {
    for (let second = first + 1; second <= Math.min(first + 2, words.length - 1); second++) {
      const gap = smallestGap(places[first]!, places[second]!, words[first]!.token.surface.length);
      const share = second === first + 1 ? 1 : 0.5;
      score += (share * Math.min(words[first]!.weight, words[second]!.weight)) / (1 + gap / 4) ** 2;
    }
  }
  return score;
}

/** Characters between the nearest occurrences; the wrong order costs a few. */
function smallestGap(firsts: readonly number[], seconds: readonly number[], length: number): number {
  let smallest = Infinity;
  for (const first of firsts) {
    for (const second of seconds) {
      const gap = second >= first ? Math.max(0, second - first - length - 1) : first - second + 2;
      if (gap < smallest && gap <= REACH) smallest = gap;
    }
  }
  return smallest;
}

/** The most weight of different words that one stretch of the passage holds. */
function stretchScore(words: readonly QueryWord[], places: readonly (readonly number[])[]): number {
  const all = places
    .flatMap((found, word) => found.map(place => ({ word, place })))
    .sort((a, b) => a.place - b.place);
  const counts = new Int32Array(words.length);
  let [from, weight, best] = [0, 0, 0];
  for (const { word, place } of all) {
    if (counts[word]!++ === 0) weight += words[word]!.weight;
    for (; place - all[from]!.place > STRETCH; from++) {
      const left = all[from]!.word;
      if (--counts[left]! === 0) weight -= words[left]!.weight;
    }
    best = Math.max(best, weight);
  }
  return best;
}

function placesIn(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(word, at + 1))
    places.push(at);
  return places;
}

function textOf({ source, passage }: IndexedPassage): string {
  return source.body.text.slice(passage.start, passage.end);
}

function lazily<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
