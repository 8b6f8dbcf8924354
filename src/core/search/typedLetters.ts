import { MOST_LETTERS, writeLetters } from '../analysis/jamo';
import { grown } from './growing';
import { pieceOfMap } from './pieces';
import type { Piece, PieceReader } from './pieces';

/** Of a word of more letters than this, one mistake leaves the first two or the last two as they are, … */
const SHORT = 4;
/** … and of so many the first three or the last three. */
const LONG = 7;
/** Longer words count as having so many letters. */
const LONGEST = 255;
const NONE = -1;

/**
 * Finds words that are typed much like another, by the letters of the keyboard: words that begin with the same
 * two letters, long ones with the same three, and those that end so, are chained to each other. Of a million words
 * a few hundred have to be looked at.
 */
export class TypedLetters {
  private readonly lastByStart: Map<number, number>;
  private readonly lastByEnd: Map<number, number>;
  /** By word, the one before it that begins, or ends, alike. */
  private sameStart: Int32Array<ArrayBuffer>;
  private sameEnd: Int32Array<ArrayBuffer>;
  /** How many letters each word has, at most `LONGEST`, … */
  private lengths: Uint8Array<ArrayBuffer>;
  /** … and which, each as one of sixteen bits: a mistake changes two of them at most. */
  private bits: Uint16Array<ArrayBuffer>;
  /** The words in which one mistake may touch both ends. */
  private readonly short: number[];
  private letters = new Uint8Array(1 << 8);

  constructor(from?: PieceReader) {
    this.lastByStart = from?.map() ?? new Map<number, number>();
    this.lastByEnd = from?.map() ?? new Map<number, number>();
    this.sameStart = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.sameEnd = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.lengths = from?.numbers(Uint8Array) ?? new Uint8Array(1 << 8);
    this.bits = from?.numbers(Uint16Array) ?? new Uint16Array(1 << 8);
    this.short = Array.from(from?.numbers(Int32Array) ?? []);
  }

  /** What it is made of, to go on from here. */
  pieces(): Piece[] {
    const { bits, lastByEnd, lastByStart, lengths, sameEnd, sameStart, short } = this;
    const chains = [pieceOfMap(lastByStart), pieceOfMap(lastByEnd), sameStart, sameEnd];
    return [...chains, lengths, bits, Int32Array.from(short)];
  }

  /** Takes in a word under the next number. */
  add(id: number, word: string): void {
    if (id >= this.sameStart.length) {
      this.sameStart = grown(this.sameStart, id + 1);
      this.sameEnd = grown(this.sameEnd, id + 1);
      this.lengths = grown(this.lengths, id + 1);
      this.bits = grown(this.bits, id + 1);
    }
    const length = this.write(word);
    this.lengths[id] = Math.min(length, LONGEST);
    this.bits[id] = bitsOf(this.letters, length);
    const { start, end } = endsOf(this.letters, length, length < LONG ? 2 : 3);
    this.sameStart[id] = this.lastByStart.get(start) ?? NONE;
    this.sameEnd[id] = this.lastByEnd.get(end) ?? NONE;
    this.lastByStart.set(start, id);
    this.lastByEnd.set(end, id);
    if (length <= SHORT + 1) this.short.push(id);
  }

  /** The numbers of the words that one letter more, less, other or swapped makes of `word`, and a few others. */
  near(word: string, wordOf: (id: number) => string): number[] {
    const asked = this.letters.slice(0, this.write(word));
    const [least, most] = [Math.min(asked.length - 1, LONGEST), asked.length + 1];
    const bits = bitsOf(asked, asked.length);
    const found = new Set<number>();
    this.forEachCandidate(asked, id => {
      if (this.lengths[id]! < least || this.lengths[id]! > most) return;
      if (hasMoreThanTwo(this.bits[id]! ^ bits)) return;
      const length = this.write(wordOf(id));
      if (isNear(this.letters, length, asked)) found.add(id);
    });
    return [...found];
  }

  private forEachCandidate(asked: Uint8Array, look: (id: number) => void): void {
    const { length } = asked;
    if (length <= SHORT) this.short.forEach(look);
    // The word that was meant may be one letter shorter or longer.
    if (length - 1 < LONG) this.forEachAlike(endsOf(asked, length, 2), look);
    if (length + 1 >= LONG) this.forEachAlike(endsOf(asked, length, 3), look);
  }

  private forEachAlike({ start, end }: Ends, look: (id: number) => void): void {
    for (let id = this.lastByStart.get(start) ?? NONE; id !== NONE; id = this.sameStart[id]!) look(id);
    for (let id = this.lastByEnd.get(end) ?? NONE; id !== NONE; id = this.sameEnd[id]!) look(id);
  }

  /** Puts the letters of a word into `letters`; returns how many they are. */
  private write(word: string): number {
    const needed = word.length * MOST_LETTERS;
    if (needed > this.letters.length) this.letters = grown(this.letters, needed);
    return writeLetters(word, this.letters, 0);
  }
}

interface Ends {
  readonly start: number;
  readonly end: number;
}

/** The first and the last `count` letters, two or three, each as one number. */
function endsOf(letters: Uint8Array, length: number, count: number): Ends {
  let [start, end] = [count, count];
  for (let index = 0; index < count; index++) {
    start = (start << 8) | (index < length ? letters[index]! : 0);
    end = (end << 8) | (index < length ? letters[length - 1 - index]! : 0);
  }
  return { start, end };
}

function bitsOf(letters: Uint8Array, length: number): number {
  let bits = 0;
  for (let index = 0; index < length; index++) bits |= 1 << (letters[index]! & 15);
  return bits;
}

function hasMoreThanTwo(bits: number): boolean {
  const withoutFirst = bits & (bits - 1);
  return (withoutFirst & (withoutFirst - 1)) !== 0;
}

/** What is left between the letters they begin and end with alike is one letter, or two that are swapped. */
function isNear(letters: Uint8Array, length: number, asked: Uint8Array): boolean {
  if (Math.abs(length - asked.length) > 1) return false;
  let start = 0;
  while (start < length && letters[start] === asked[start]) start++;
  let [end, askedEnd] = [length, asked.length];
  while (end > start && askedEnd > start && letters[end - 1] === asked[askedEnd - 1]) {
    end--;
    askedEnd--;
  }
  return end - start <= 2 && askedEnd - start <= 2;
}
