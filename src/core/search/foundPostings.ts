import { grown } from './growing';
import type { PassageSet } from './passageSet';

/** The passages of one list, ascending, and how often each was counted. */
export interface Postings {
  readonly length: number;
  readonly passages: Int32Array;
  readonly counts: Int32Array;
}

/** Postings as they are read from several lists, in arrays that live on. */
export class FoundPostings implements Postings {
  length = 0;
  passages = new Int32Array(1 << 8);
  counts = new Int32Array(1 << 8);

  clear(): void {
    this.length = 0;
  }

  /** Makes room for so many more: they are written from `length` on. */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.passages.length) return;
    this.passages = grown(this.passages, needed);
    this.counts = grown(this.counts, needed);
  }

  /** Takes out those that are gone, of the postings from `from` on. */
  leaveOut(gone: PassageSet, from: number): void {
    let kept = from;
    for (let index = from; index < this.length; index++) {
      const passage = this.passages[index]!;
      if (gone.has(passage)) continue;
      this.passages[kept] = passage;
      this.counts[kept++] = this.counts[index]!;
    }
    this.length = kept;
  }
}
