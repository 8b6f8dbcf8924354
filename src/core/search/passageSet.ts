import { grown } from './growing';
import type { Piece, PieceReader } from './pieces';

/** Passages by their numbers, a byte for each: asked once for every posting that is read. */
export class PassageSet {
  private flags: Uint8Array<ArrayBuffer>;

  constructor(from?: PieceReader) {
    this.flags = from?.numbers(Uint8Array) ?? new Uint8Array(1 << 8);
  }

  /** What it is made of, for a set that goes on from here. */
  pieces(): Piece[] {
    return [this.flags];
  }

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
