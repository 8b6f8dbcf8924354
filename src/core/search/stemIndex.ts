import MiniSearch from 'minisearch';
import { BM25 } from './bm25';
import { PostingLists } from './postingLists';
import type { WeightedTerm } from './queryTerms';
import type { ScoreBoard } from './scoreBoard';

/** MiniSearch's document: the different terms of each field, by their numbers (see `TermDictionary`). */
export interface PassageTerms {
  /** Passages are numbered from 0 in the order in which they are added, as MiniSearch numbers them too. */
  readonly id: number;
  readonly words: readonly number[];
  readonly heading: readonly number[];
  readonly about: readonly number[];
}

/** The fields of MiniSearch's documents, and what a word is worth in each. */
const FIELD_WEIGHTS = { words: 1, heading: 0.35, about: 0.2 };
type Field = keyof typeof FIELD_WEIGHTS;
const FIELDS = Object.keys(FIELD_WEIGHTS) as readonly Field[];

/**
 * The stems of the passages, ranked by MiniSearch. What it knows of each passage stays with it; what it knows
 * of each term, a Map of Maps that takes most of its memory and seconds to load, is kept in `PostingLists` and
 * lent to it for the terms of a query, which are a handful.
 */
export class StemIndex {
  private readonly documents = new LentMiniSearch();
  private lists = { words: new PostingLists(), heading: new PostingLists(), about: new PostingLists() };
  private dead = 0;

  /** `counts` says how often each of the words stands in the passage. */
  add(passage: PassageTerms, counts: (term: number) => number): void {
    this.documents.add(passage);
    for (const term of passage.words) this.lists.words.add(term, passage.id, counts(term));
    // A section's heading and a source's title tell no more by saying a word twice.
    for (const term of passage.heading) this.lists.heading.add(term, passage.id, 1);
    for (const term of passage.about) this.lists.about.add(term, passage.id, 1);
  }

  remove(passage: number): void {
    this.documents.discard(passage);
    this.dead++;
    if (this.dead > 1000 && this.dead * 4 > this.documents.documentCount) this.sweep();
  }

  /** Adds the scores of all passages that hold one of the terms. */
  score(terms: readonly WeightedTerm[], board: ScoreBoard): void {
    const boosts = new Map(terms.map(({ id, boost }) => [String(id), boost]));
    this.documents.lend(new Map(terms.map(({ id }) => [String(id), this.frequencies(id)])));
    const found = this.documents.search([...boosts.keys()].join(' '), {
      boostTerm: term => boosts.get(term)!,
      boost: FIELD_WEIGHTS,
      bm25: BM25,
    });
    for (const { id, score, queryTerms } of found) {
      // It multiplies the sum by the number of words that matched, which favours long passages.
      board.add(id as number, score / Math.max(1, queryTerms.length));
    }
  }

  /** The passages in whose text the term stands. */
  passagesWith(term: number): number[] {
    const { length, passages } = this.lists.words.read(term);
    return Array.from(passages.subarray(0, length)).filter(passage => this.documents.has(passage));
  }

  private frequencies(term: number): FieldFrequencies {
    return new Map(FIELDS.map((field, id) => [id, this.living(this.lists[field], term)]));
  }

  private living(lists: PostingLists, term: number): Map<number, number> {
    const { length, passages, counts } = lists.read(term);
    const frequencies = new Map<number, number>();
    for (let index = 0; index < length; index++)
      if (this.documents.has(passages[index]!)) frequencies.set(passages[index]!, counts[index]!);
    return frequencies;
  }

  private sweep(): void {
    const isGone = (passage: number): boolean => !this.documents.has(passage);
    const { words, heading, about } = this.lists;
    this.lists = {
      words: words.without(isGone),
      heading: heading.without(isGone),
      about: about.without(isGone),
    };
    this.dead = 0;
  }
}

/** In how many ways a term stands in the passages: by field, then by passage, as MiniSearch wants it. */
type FieldFrequencies = Map<number, Map<number, number>>;

/** A MiniSearch that keeps its documents and is lent its terms. */
class LentMiniSearch extends MiniSearch<PassageTerms> {
  constructor() {
    super({
      fields: [...FIELDS],
      // Documents bring their terms ready: nothing is joined to a string only to be cut again.
      stringifyField: (value: unknown) => value as string,
      tokenize: (terms: string | readonly number[]) =>
        typeof terms === 'string' ? terms.split(' ') : (terms as unknown as string[]),
      // A document's terms are numbers: they are counted, and not kept.
      processTerm: term => (typeof term === 'string' ? term : null),
      autoVacuum: false,
    });
  }

  /** From now on these are all the terms there are. */
  lend(terms: ReadonlyMap<string, FieldFrequencies>): void {
    // oxlint-disable-next-line no-underscore-dangle -- MiniSearch keeps it for its subclasses, by this name
    const index = this._index;
    index.clear();
    for (const [term, frequencies] of terms) index.set(term, frequencies);
  }
}
