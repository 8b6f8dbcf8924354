import { bm25, inverseDocumentFrequency } from './bm25';
import type { ScoreBoard } from './scoreBoard';

/** One bigram of a query that stands somewhere in the index. */
export interface WeightedBigram {
  readonly slot: number;
  readonly weight: number;
  readonly frequency: number;
}

/** How often a bigram stands in a passage, up to 63: beyond that it says no more. */
const COUNT_BITS = 6;
const MOST = (1 << COUNT_BITS) - 1;

/**
 * Which passages hold which syllable pair: beside MiniSearch, because a Korean text has as many pairs as
 * syllables, and MiniSearch keeps a Map entry for each. Here a posting is eight bytes of a pool: passage
 * and count in one number, and the place of the bigram's posting before it.
 */
export class BigramPostings {
  private readonly slotByBigram = new Map<number, number>();
  private readonly heads: number[] = [];
  private readonly frequencies: number[] = [];
  private pool = new Int32Array(1 << 14);
  private used = 0;
  private dead = 0;
  private totalLength = 0;
  private passageCount = 0;
  /** The number of bigrams by passage; -1 where the passage is gone. */
  private lengths = new Int32Array(1 << 8);

  add(passage: number, bigrams: readonly number[]): void {
    if (passage >= this.lengths.length) this.lengths = grown(this.lengths, passage + 1);
    // Sorting numbers in place is cheaper than a Map that counts them.
    const sorted = Int32Array.from(bigrams).sort();
    for (let index = 0; index < sorted.length;) {
      let end = index + 1;
      while (end < sorted.length && sorted[end] === sorted[index]) end++;
      this.push(this.slotOf(sorted[index]!), passage, end - index);
      index = end;
    }
    this.lengths[passage] = bigrams.length;
    this.totalLength += bigrams.length;
    this.passageCount++;
  }

  /** Takes the passage out; `bigrams` must be those it was added with. */
  remove(passage: number, bigrams: readonly number[]): void {
    for (const bigram of new Set(bigrams)) {
      this.frequencies[this.slotOf(bigram)]!--;
      this.dead++;
    }
    this.totalLength -= bigrams.length;
    this.passageCount--;
    this.lengths[passage] = -1;
    if (this.dead > 100_000 && this.dead * 4 > this.used) this.sweep();
  }

  /** The bigrams of a query that are known, each with what it adds at most, the rarest first. */
  weigh(bigrams: readonly number[]): WeightedBigram[] {
    const weighted: WeightedBigram[] = [];
    for (const bigram of new Set(bigrams)) {
      const slot = this.slotByBigram.get(bigram);
      const frequency = slot === undefined ? 0 : this.frequencies[slot]!;
      if (slot === undefined || frequency === 0) continue;
      weighted.push({ slot, frequency, weight: inverseDocumentFrequency(frequency, this.passageCount) });
    }
    return weighted.sort((a, b) => a.frequency - b.frequency);
  }

  /** Adds what the bigram is worth, times `share`, to each living passage that holds it. */
  score({ slot, weight }: WeightedBigram, share: number, board: ScoreBoard): void {
    const average = this.totalLength / Math.max(1, this.passageCount);
    const { pool, lengths } = this;
    for (let place = this.heads[slot]!; place >= 0; place = pool[place + 1]!) {
      const posting = pool[place]!;
      const passage = posting >> COUNT_BITS;
      const length = lengths[passage]!;
      if (length >= 0) board.add(passage, share * weight * bm25(posting & MOST, length, average));
    }
  }

  private slotOf(bigram: number): number {
    const known = this.slotByBigram.get(bigram);
    if (known !== undefined) return known;
    const slot = this.heads.length;
    this.slotByBigram.set(bigram, slot);
    this.heads.push(-1);
    this.frequencies.push(0);
    return slot;
  }

  private push(slot: number, passage: number, count: number): void {
    if (this.used + 2 > this.pool.length) this.pool = grown(this.pool, this.used + 2);
    this.pool[this.used] = (passage << COUNT_BITS) | Math.min(count, MOST);
    this.pool[this.used + 1] = this.heads[slot]!;
    this.heads[slot] = this.used;
    this.used += 2;
    this.frequencies[slot]!++;
  }

  /** Copies the living postings to a new pool, once a good part of the old one is dead. */
  private sweep(): void {
    const old = this.pool;
    this.pool = new Int32Array(Math.max(1 << 14, old.length >> 1));
    this.used = 0;
    this.dead = 0;
    for (let slot = 0; slot < this.heads.length; slot++) {
      const living: number[] = [];
      for (let place = this.heads[slot]!; place >= 0; place = old[place + 1]!) {
        if (this.lengths[old[place]! >> COUNT_BITS]! >= 0) living.push(old[place]!);
      }
      this.heads[slot] = -1;
      this.frequencies[slot] = 0;
      for (const posting of living.reverse()) this.push(slot, posting >> COUNT_BITS, posting & MOST);
    }
  }
}

function grown(array: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}
