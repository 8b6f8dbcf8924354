import { grown } from './growing';

/** Passages by their numbers, a byte for each: asked once for every posting that is read. */
export class PassageSet {
  private flags = new Uint8Array(1 << 8);

  has(passage: number): boolean {
    return this.flags[passage] === 1;
  }

  add(passage: number): void {
    if (passage >= this.flags.length) this.flags = grown(this.flags, passage + 1);
    this.flags[passage] = 1;
  }

  /** Takes out the passages from `first` to `last`. */
  deleteRange(first: number, last: number): void {
    this.flags.fill(0, first, last + 1);
  }
}
