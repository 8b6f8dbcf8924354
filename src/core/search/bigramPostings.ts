import { bm25, inverseDocumentFrequency } from './bm25';
import type { ByteStore } from './byteStore';
import { grown } from './growing';
import { KeyedPostings } from './keyedPostings';
import { NumberTable } from './numberTable';
import { pieceOfNumber } from './pieces';
import type { Piece, PieceReader } from './pieces';
import type { ScoreBoard } from './scoreBoard';

/** One bigram of a query that stands somewhere in the index. */
export interface WeightedBigram {
  readonly bigram: number;
  readonly weight: number;
  readonly frequency: number;
}

/**
 * Which passages hold which syllable pair: beside MiniSearch, because a Korean text has as many pairs as
 * syllables, and MiniSearch would keep a Map entry for each.
 */
export class BigramPostings {
  private readonly postings: KeyedPostings;
  /** In how many passages each bigram stands. */
  private readonly frequencies: NumberTable;
  private totalLength: number;
  private passageCount: number;
  /** The number of bigrams by passage. */
  private lengths: Int32Array<ArrayBuffer>;

  constructor(store: ByteStore, from?: PieceReader) {
    this.postings = new KeyedPostings(store, undefined, from);
    this.frequencies = new NumberTable(from);
    this.totalLength = from?.number() ?? 0;
    this.passageCount = from?.number() ?? 0;
    this.lengths = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
  }

  /** Packs the youngest, for `pieces`. */
  settle(): void {
    this.postings.settle();
  }

  /** What they are made of, for postings that go on from here. */
  pieces(): Piece[] {
    const { frequencies, lengths, passageCount, postings, totalLength } = this;
    const counts = [pieceOfNumber(totalLength), pieceOfNumber(passageCount)];
    return [...postings.pieces(), ...frequencies.pieces(), ...counts, lengths];
  }

  add(passage: number, bigrams: readonly number[]): void {
    if (passage >= this.lengths.length) this.lengths = grown(this.lengths, passage + 1);
    const counts = countsOf(bigrams);
    this.postings.add(passage, counts.bigrams, counts.counts);
    for (const bigram of counts.bigrams) this.count(bigram, 1);
    this.lengths[passage] = bigrams.length;
    this.totalLength += bigrams.length;
    this.passageCount++;
  }

  /** Takes the passage out; `bigrams` must be those it was added with. */
  remove(passage: number, bigrams: readonly number[]): void {
    this.postings.remove(passage);
    for (const bigram of new Set(bigrams)) this.count(bigram, -1);
    this.totalLength -= bigrams.length;
    this.passageCount--;
  }

  /** Takes out passages whose text is not known any more: the lists near them are asked for their bigrams. */
  forget(passages: ReadonlySet<number>): void {
    this.postings.forEachKey(passages, bigram => this.count(bigram, -1));
    for (const passage of passages) {
      this.postings.remove(passage);
      this.totalLength -= this.lengths[passage]!;
      this.passageCount--;
    }
  }

  private count(bigram: number, change: 1 | -1): void {
    this.frequencies.set(bigram, this.frequencies.get(bigram) + change);
  }

  /** The bigrams of a query that are known, each with what it adds at most, the rarest first. */
  weigh(bigrams: readonly number[]): WeightedBigram[] {
    const weighted: WeightedBigram[] = [];
    for (const bigram of new Set(bigrams)) {
      const frequency = this.frequencies.get(bigram);
      if (frequency === 0) continue;
      weighted.push({ bigram, frequency, weight: inverseDocumentFrequency(frequency, this.passageCount) });
    }
    return weighted.sort((a, b) => a.frequency - b.frequency);
  }

  /** Adds what the bigram is worth, times `share`, to each passage that holds it. */
  score({ bigram, weight }: WeightedBigram, share: number, board: ScoreBoard): void {
    const average = this.totalLength / Math.max(1, this.passageCount);
    const { length, passages, counts } = this.postings.find(bigram);
    for (let index = 0; index < length; index++) {
      const passage = passages[index]!;
      board.add(passage, share * weight * bm25(counts[index]!, this.lengths[passage]!, average));
    }
  }
}

/** The different bigrams and how often each is there; sorting numbers in place is cheaper than a Map of them. */
function countsOf(all: readonly number[]): { bigrams: number[]; counts: number[] } {
  const sorted = Int32Array.from(all).sort();
  const bigrams: number[] = [];
  const counts: number[] = [];
  for (const bigram of sorted) {
    if (bigrams.at(-1) === bigram) counts[counts.length - 1]!++;
    else {
      bigrams.push(bigram);
      counts.push(1);
    }
  }
  return { bigrams, counts };
}
