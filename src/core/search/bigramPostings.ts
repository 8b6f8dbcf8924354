import { bm25, inverseDocumentFrequency } from './bm25';
import { grown } from './growing';
import { PostingLists } from './postingLists';
import type { ScoreBoard } from './scoreBoard';

/** One bigram of a query that stands somewhere in the index. */
export interface WeightedBigram {
  readonly slot: number;
  readonly weight: number;
  readonly frequency: number;
}

/**
 * Which passages hold which syllable pair: beside MiniSearch, because a Korean text has as many pairs as
 * syllables, and MiniSearch would keep a Map entry for each.
 */
export class BigramPostings {
  private readonly slotByBigram = new Map<number, number>();
  private frequencies = new Int32Array(1 << 10);
  private lists = new PostingLists();
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
      const slot = this.slotOf(sorted[index]!);
      this.lists.add(slot, passage, end - index);
      this.frequencies[slot]!++;
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
    if (this.dead > 100_000 && this.dead * 4 > this.lists.size) this.sweep();
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
    const { length, passages, counts } = this.lists.read(slot);
    for (let index = 0; index < length; index++) {
      const passage = passages[index]!;
      const bigrams = this.lengths[passage]!;
      if (bigrams >= 0) board.add(passage, share * weight * bm25(counts[index]!, bigrams, average));
    }
  }

  private slotOf(bigram: number): number {
    const known = this.slotByBigram.get(bigram);
    if (known !== undefined) return known;
    const slot = this.slotByBigram.size;
    this.slotByBigram.set(bigram, slot);
    if (slot >= this.frequencies.length) this.frequencies = grown(this.frequencies, slot + 1);
    return slot;
  }

  /** Drops the postings of passages that are gone, once they are a good part of all. */
  private sweep(): void {
    this.lists = this.lists.without(passage => this.lengths[passage]! < 0);
    this.dead = 0;
  }
}
