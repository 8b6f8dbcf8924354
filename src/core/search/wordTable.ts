import type { Units } from '../text/units';
import { grown } from './growing';
import { pieceOfNumber } from './pieces';
import type { Piece, PieceReader } from './pieces';

/** A slot of the table that holds nothing. */
const FREE = -1;
/** The table grows when more than this share of it is taken. */
const FULLEST = 4 / 5;

/**
 * Words by their numbers and numbers by their words, in twenty bytes a word: a Map of strings takes a hundred,
 * and a large desk has a million words, most of which stand in it once.
 */
export class WordTable {
  /** The words one after another in UTF-16 units, and where each begins. */
  private units: Uint16Array<ArrayBuffer>;
  private starts: Int32Array<ArrayBuffer>;
  /** The words' numbers at the places of their hashes, or at the next that was free. */
  private slots: Int32Array<ArrayBuffer>;
  private count: number;

  constructor(from?: PieceReader) {
    this.units = from?.numbers(Uint16Array) ?? new Uint16Array(1 << 10);
    this.starts = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.slots = from?.numbers(Int32Array) ?? new Int32Array(1 << 8).fill(FREE);
    this.count = from?.number() ?? 0;
  }

  /** What it is made of, for a table that goes on from here. */
  pieces(): Piece[] {
    const { count, slots, starts, units } = this;
    return [units.subarray(0, starts[count]), starts.subarray(0, count + 1), slots, pieceOfNumber(count)];
  }

  get size(): number {
    return this.count;
  }

  /** The word's number, given now if it is new: the size that the table had. */
  add(word: string): number {
    const slot = this.slotOf(word);
    if (this.slots[slot] !== FREE) return this.slots[slot]!;
    const id = this.count++;
    const start = this.starts[id]!;
    const end = start + word.length;
    if (end > this.units.length) this.units = grown(this.units, end);
    for (let index = 0; index < word.length; index++) this.units[start + index] = word.charCodeAt(index);
    if (id + 1 >= this.starts.length) this.starts = grown(this.starts, id + 2);
    this.starts[id + 1] = end;
    this.slots[slot] = id;
    if (this.count > this.slots.length * FULLEST) this.spread();
    return id;
  }

  find(word: string): number | undefined {
    const id = this.slots[this.slotOf(word)]!;
    return id === FREE ? undefined : id;
  }

  word(id: number): string {
    let word = '';
    // Unit by unit is eight times as fast as all of them as arguments.
    for (let at = this.starts[id]!; at < this.starts[id + 1]!; at++)
      word += String.fromCharCode(this.units[at]!);
    return word;
  }

  /** The word to look at: a query asks thousands of words how they begin. */
  unitsOf(id: number): Units {
    const start = this.starts[id]!;
    return {
      length: this.starts[id + 1]! - start,
      charCodeAt: index => this.units[start + index]!,
    };
  }

  /** Where the word stands, or could be put. */
  private slotOf(word: string): number {
    const last = this.slots.length - 1;
    let slot = hashOf(word.length, index => word.charCodeAt(index)) & last;
    while (this.slots[slot] !== FREE && !this.isWord(this.slots[slot]!, word)) slot = (slot + 1) & last;
    return slot;
  }

  private isWord(id: number, word: string): boolean {
    const start = this.starts[id]!;
    if (this.starts[id + 1]! - start !== word.length) return false;
    for (let index = 0; index < word.length; index++)
      if (this.units[start + index] !== word.charCodeAt(index)) return false;
    return true;
  }

  /** Puts all words into a table of twice the size, which is a power of two. */
  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(FREE);
    const last = slots.length - 1;
    for (let id = 0; id < this.count; id++) {
      const start = this.starts[id]!;
      let slot = hashOf(this.starts[id + 1]! - start, index => this.units[start + index]!) & last;
      while (slots[slot] !== FREE) slot = (slot + 1) & last;
      slots[slot] = id;
    }
    this.slots = slots;
  }
}

function hashOf(length: number, unitAt: (index: number) => number): number {
  let hash = length;
  for (let index = 0; index < length; index++) hash = Math.imul(hash ^ unitAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
