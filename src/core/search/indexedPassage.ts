import type { Token } from '../analysis/analyzer';
import type { Passage, PassageKind } from '../sources/passage';
import type { Source } from '../sources/source';
import type { TermDictionary } from './termDictionary';

/** A passage as the index knows it; where its words stand, `WordPlaces` knows. */
export interface IndexedPassage {
  readonly source: Source;
  readonly passage: Passage;
  /** Its place among the source's passages. */
  readonly index: number;
  /** Its number in the index. */
  readonly place: number;
  /** How many different terms it has. */
  readonly length: number;
  readonly context: Context;
}

/** Terms that find a passage without standing in it, shared by the passages of a section and a source. */
export interface Context {
  readonly heading: readonly number[];
  /** Title, authors, and where it appeared. */
  readonly about: readonly number[];
}

/** The words of a passage by the numbers of their terms: where each begins, and how often each stands there. */
export interface CountedWords {
  /** Term numbers and offsets from the passage's start, in turn. */
  readonly words: readonly number[];
  readonly counts: ReadonlyMap<number, number>;
}

export function countWords(tokens: readonly Token[], dictionary: TermDictionary): CountedWords {
  const words: number[] = [];
  const counts = new Map<number, number>();
  const take = (stem: string, start: number): void => {
    const term = dictionary.add(stem);
    words.push(term, start);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  for (const { start, terms } of tokens) {
    take(terms.stem, start);
    if (terms.other !== undefined) take(terms.other, start);
  }
  return { words, counts };
}

/** Text to quote comes before what only announces or accompanies it. */
const WEIGHT_BY_KIND: Readonly<Record<PassageKind, number>> = {
  prose: 1,
  list: 1,
  quotation: 1,
  table: 0.9,
  note: 0.85,
  caption: 0.85,
  heading: 0.6,
  byline: 0.6,
  reference: 0.4,
};

export function weightOfKind({ kind }: Passage): number {
  return WEIGHT_BY_KIND[kind];
}
