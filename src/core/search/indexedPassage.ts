import type { Token } from '../analysis/analyzer';
import type { Passage, PassageKind } from '../sources/passage';
import type { Source } from '../sources/source';
import type { TermDictionary } from './termDictionary';

/** A passage with what the last step of the ranking reads instead of the text. */
export interface IndexedPassage {
  readonly source: Source;
  readonly passage: Passage;
  /** Its place among the source's passages. */
  readonly index: number;
  /** Term numbers and where they begin, in turn: term, offset from the passage's start, term, … */
  readonly words: Int32Array;
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

export function indexPassage(
  place: Pick<IndexedPassage, 'source' | 'passage' | 'index' | 'context'>,
  tokens: readonly Token[],
  dictionary: TermDictionary,
): IndexedPassage {
  const words: number[] = [];
  for (const { start, terms } of tokens) {
    words.push(dictionary.add(terms.stem), start);
    if (terms.other !== undefined) words.push(dictionary.add(terms.other), start);
  }
  const length = termsOf(words).size;
  return { ...place, words: Int32Array.from(words), length };
}

/** The different terms under which a passage is found. */
export function allTermsOf({ words, context }: IndexedPassage): Set<number> {
  const terms = termsOf(words);
  for (const term of context.heading) terms.add(term);
  for (const term of context.about) terms.add(term);
  return terms;
}

/** The different terms of a passage's own text. */
function termsOf(words: ArrayLike<number>): Set<number> {
  const terms = new Set<number>();
  for (let place = 0; place < words.length; place += 2) terms.add(words[place]!);
  return terms;
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
};

export function weightOfKind({ kind }: Passage): number {
  return WEIGHT_BY_KIND[kind];
}
