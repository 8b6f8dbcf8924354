import MiniSearch from 'minisearch';
import { BM25, bm25, inverseDocumentFrequency } from './bm25';
import type { ByteStore } from './byteStore';
import type { Postings } from './foundPostings';
import { grown } from './growing';
import { KeyedPostings } from './keyedPostings';
import { pieceOfNumber } from './pieces';
import type { Piece, PieceReader } from './pieces';
import type { WeightedTerm } from './queryTerms';
import type { ScoreBoard } from './scoreBoard';

/** The different terms of a passage in each field, by their numbers (see `TermDictionary`). */
export interface PassageTerms {
  /** With how often each stands in the passage. */
  readonly words: ReadonlyMap<number, number>;
  readonly heading: readonly number[];
  readonly about: readonly number[];
}

/**
 * MiniSearch makes an object for every passage it meets: beyond so many postings the rest of a query is weighed
 * by the same formula in a loop, since a keystroke waits for it.
 */
const MOST_LENT = 200;

/** The fields of MiniSearch's documents, and what a word is worth in each. */
const FIELD_WEIGHTS = { words: 1, heading: 0.35, about: 0.2 };

/**
 * The stems of the passages, ranked by MiniSearch. What it would keep of each term and each passage, Maps of
 * Maps that take most of its memory and seconds to load, stays here in bytes and is lent to it for the terms
 * of a query, which are a handful, and the passages that have them.
 */
export class StemIndex {
  private readonly ranking = new LentMiniSearch();
  private readonly words: Field;
  private readonly heading: Field;
  private readonly about: Field;
  private count: number;

  constructor(store: ByteStore, from?: PieceReader) {
    this.words = new Field(store, from);
    this.heading = new Field(store, from);
    this.about = new Field(store, from);
    this.count = from?.number() ?? 0;
  }

  /** Packs the youngest postings, for `pieces`. */
  settle(): void {
    for (const field of [this.words, this.heading, this.about]) field.postings.settle();
  }

  /** What it is made of, for an index that goes on from here. */
  pieces(): Piece[] {
    const { about, count, heading, words } = this;
    return [...words.pieces(), ...heading.pieces(), ...about.pieces(), pieceOfNumber(count)];
  }

  /** Passages come in ascending order. */
  add(passage: number, { words, heading, about }: PassageTerms): void {
    this.words.add(passage, words);
    // A section's heading and a source's title tell no more by saying a word twice.
    this.heading.add(passage, once(heading));
    this.about.add(passage, once(about));
    this.count++;
  }

  /** Takes the passage out; `terms` must be those it was added with. */
  remove(passage: number, { words, heading, about }: PassageTerms): void {
    this.words.remove(passage, words);
    this.heading.remove(passage, once(heading));
    this.about.remove(passage, once(about));
    this.count--;
  }

  /**
   * Adds the scores of all passages that hold one of the terms, which come from rare to common; `frequencyOf` says
   * in how many passages a term stands.
   */
  score(terms: readonly WeightedTerm[], frequencyOf: (term: number) => number, board: ScoreBoard): void {
    let room = MOST_LENT;
    const common = terms.findIndex(({ id }) => (room -= frequencyOf(id)) < 0);
    const lent = common < 0 ? terms.length : common;
    this.scoreLent(terms.slice(0, lent), board);
    for (const { id, boost } of terms.slice(lent)) {
      this.words.score(id, boost * FIELD_WEIGHTS.words, this.count, board);
      this.heading.score(id, boost * FIELD_WEIGHTS.heading, this.count, board);
      this.about.score(id, boost * FIELD_WEIGHTS.about, this.count, board);
    }
  }

  private scoreLent(terms: readonly WeightedTerm[], board: ScoreBoard): void {
    if (!terms.length) return;
    const boosts = new Map(terms.map(({ id, boost }) => [String(id), boost]));
    this.ranking.lend(
      [this.words, this.heading, this.about],
      terms.map(({ id }) => id),
      this.count,
    );
    const found = this.ranking.search([...boosts.keys()].join(' '), {
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
    const { length, passages } = this.words.postings.find(term);
    return Array.from(passages.subarray(0, length));
  }
}

function once(terms: readonly number[]): Map<number, number> {
  return new Map(terms.map(term => [term, 1]));
}

/** What stands in one field of the passages. */
class Field {
  readonly postings: KeyedPostings;
  /** How many different terms each passage has here. */
  private lengths: Int32Array<ArrayBuffer>;
  totalLength: number;

  constructor(store: ByteStore, from?: PieceReader) {
    this.postings = new KeyedPostings(store, undefined, from);
    this.lengths = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.totalLength = from?.number() ?? 0;
  }

  pieces(): Piece[] {
    return [...this.postings.pieces(), this.lengths, pieceOfNumber(this.totalLength)];
  }

  add(passage: number, counts: ReadonlyMap<number, number>): void {
    if (passage >= this.lengths.length) this.lengths = grown(this.lengths, passage + 1);
    this.lengths[passage] = counts.size;
    this.totalLength += counts.size;
    this.postings.add(passage, [...counts.keys()], [...counts.values()]);
  }

  remove(passage: number, counts: ReadonlyMap<number, number>): void {
    this.totalLength -= counts.size;
    this.postings.remove(passage);
  }

  /** Adds what the term is worth here, of `count` passages, times `share`. */
  score(term: number, share: number, count: number, board: ScoreBoard): void {
    const { length, passages, counts } = this.postings.find(term);
    const weight = share * inverseDocumentFrequency(length, count);
    const average = this.totalLength / Math.max(1, count);
    for (let index = 0; index < length; index++) {
      const passage = passages[index]!;
      board.add(passage, weight * bm25(counts[index]!, this.lengths[passage]!, average));
    }
  }

  lengthOf(passage: number): number {
    return this.lengths[passage]!;
  }
}

/** A MiniSearch that holds nothing but what it is lent. */
class LentMiniSearch extends MiniSearch<never> {
  constructor() {
    super({
      fields: Object.keys(FIELD_WEIGHTS),
      tokenize: terms => terms.split(' '),
      processTerm: term => term,
      autoVacuum: false,
    });
  }

  /** From now on these are all the terms and passages there are, `count` passages in all. */
  lend(fields: readonly Field[], terms: readonly number[], count: number): void {
    // oxlint-disable no-underscore-dangle -- MiniSearch keeps these for its subclasses, by these names
    this._index.clear();
    this._documentIds.clear();
    this._fieldLength.clear();
    this._documentCount = count;
    this._avgFieldLength = fields.map(({ totalLength }) => totalLength / Math.max(1, count));
    for (const term of terms) {
      const frequencies = fields.map(({ postings }, id) => [id, toMap(postings.find(term))] as const);
      this._index.set(String(term), new Map(frequencies));
      for (const [, passages] of frequencies)
        for (const passage of passages.keys()) this._documentIds.set(passage, passage);
    }
    for (const passage of this._documentIds.keys())
      this._fieldLength.set(
        passage,
        fields.map(field => field.lengthOf(passage)),
      );
    // oxlint-enable no-underscore-dangle
  }
}

function toMap({ length, passages, counts }: Postings): Map<number, number> {
  const map = new Map<number, number>();
  for (let index = 0; index < length; index++) map.set(passages[index]!, counts[index]!);
  return map;
}
