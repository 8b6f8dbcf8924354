import { pieceOfNumber } from './pieces';
import type { Piece, PieceReader } from './pieces';

/** The table grows when more than this share of it is taken. */
const FULLEST = 2 / 3;

/** Numbers by 32-bit keys, zero where nothing was set, in a quarter of a Map's memory and of its time. */
export class NumberTable {
  private keyBySlot: Int32Array<ArrayBuffer>;
  private values: Int32Array<ArrayBuffer>;
  private taken: Uint8Array<ArrayBuffer>;
  private count: number;

  constructor(from?: PieceReader) {
    this.keyBySlot = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.values = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.taken = from?.numbers(Uint8Array) ?? new Uint8Array(1 << 8);
    this.count = from?.number() ?? 0;
  }

  /** What it is made of, for a table that goes on from here. */
  pieces(): Piece[] {
    return [this.keyBySlot, this.values, this.taken, pieceOfNumber(this.count)];
  }

  get(key: number): number {
    return this.values[this.slotOf(key)]!;
  }

  set(key: number, value: number): void {
    const slot = this.slotOf(key);
    this.values[slot] = value;
    if (this.taken[slot]) return;
    this.keyBySlot[slot] = key;
    this.taken[slot] = 1;
    if (++this.count > this.taken.length * FULLEST) this.spread();
  }

  /** The keys under which a number was set, in no order. */
  keys(): Int32Array {
    return this.keyBySlot.filter((_, slot) => this.taken[slot] === 1);
  }

  /** Where the key stands, or could be put. */
  private slotOf(key: number): number {
    const last = this.taken.length - 1;
    const hash = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & last;
    while (this.taken[slot] && this.keyBySlot[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }

  /** Puts all into a table of twice the size, which is a power of two. */
  private spread(): void {
    const { keyBySlot, values, taken } = this;
    const size = taken.length * 2;
    this.keyBySlot = new Int32Array(size);
    this.values = new Int32Array(size);
    this.taken = new Uint8Array(size);
    for (let slot = 0; slot < taken.length; slot++) {
      if (!taken[slot]) continue;
      const place = this.slotOf(keyBySlot[slot]!);
      this.keyBySlot[place] = keyBySlot[slot]!;
      this.values[place] = values[slot]!;
      this.taken[place] = 1;
    }
  }
}
