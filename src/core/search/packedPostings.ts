import { firstIndexNot } from '../text/bisect';
import { grown } from './growing';
import type { FoundPostings, Postings } from './foundPostings';

/** So many keys lie between two that are found by bisection. */
const BLOCK = 16;
/** A number of 32 bits in sevens. */
const MOST_BYTES = 5;

/**
 * Lists of passages that no longer change, packed one after another in the order of their keys: two bytes a
 * posting or less, and three for the list itself. A list is its key's distance from the one before, its
 * length, its bytes where it has more than one posting, and the postings: the distance from the passage before
 * with a bit that says whether a count follows.
 */
export class PackedPostings {
  /** How many postings there are. */
  readonly size: number;
  private readonly bytes: Uint8Array;
  /** The first key of each block and where its lists begin. */
  private readonly firstKeys: Int32Array;
  private readonly starts: Int32Array;
  private readonly keyCount: number;

  private readonly base: number;

  /**
   * Packs the lists of `keys`, which ascend; `read` may give an empty list, which is left out. No passage is
   * below `base`.
   */
  constructor(keys: Int32Array, base: number, read: (key: number) => Postings) {
    const packer = new Packer(base);
    this.base = base;
    for (const key of keys) packer.add(key, read(key));
    this.size = packer.size;
    this.keyCount = packer.keyCount;
    this.bytes = packer.bytes.slice(0, packer.at);
    this.firstKeys = Int32Array.from(packer.firstKeys);
    this.starts = Int32Array.from(packer.starts);
  }

  keys(): Int32Array {
    const keys = new Int32Array(this.keyCount);
    const reader = new Reader(this.bytes, 0);
    for (let index = 0, key = 0; index < this.keyCount; index++) {
      key = index % BLOCK === 0 ? this.firstKeys[index / BLOCK]! + reader.next() : key + reader.next();
      keys[index] = key;
      reader.skip(reader.next());
    }
    return keys;
  }

  /** How long the list of a key is. */
  lengthOf(key: number): number {
    return this.find(key)?.length ?? 0;
  }

  /** Puts the postings of a key behind those that were found. */
  read(key: number, into: FoundPostings): void {
    const found = this.find(key);
    if (!found) return;
    const { reader, length } = found;
    if (length > 1) reader.next();
    into.reserve(length);
    const { passages, counts } = into;
    const end = into.length + length;
    for (let at = into.length, passage = this.base; at < end; at++) {
      const head = reader.next();
      passage += head >>> 1;
      passages[at] = passage;
      counts[at] = head & 1 ? reader.next() : 1;
    }
    into.length = end;
  }

  private find(key: number): { readonly reader: Reader; readonly length: number } | undefined {
    const block = firstIndexNot(this.firstKeys, first => first <= key) - 1;
    if (block < 0) return undefined;
    const reader = new Reader(this.bytes, this.starts[block]!);
    const count = Math.min(BLOCK, this.keyCount - block * BLOCK);
    for (let index = 0, other = this.firstKeys[block]!; index < count; index++) {
      other += reader.next();
      const length = reader.next();
      if (other === key) return { reader, length };
      if (other > key) return undefined;
      reader.skip(length);
    }
    return undefined;
  }
}

class Packer {
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1 << 16);
  at = 0;
  size = 0;
  keyCount = 0;
  readonly firstKeys: number[] = [];
  readonly starts: number[] = [];
  private lastKey = 0;
  private list: Uint8Array<ArrayBuffer> = new Uint8Array(1 << 10);
  private readonly base: number;

  constructor(base: number) {
    this.base = base;
  }

  add(key: number, postings: Postings): void {
    const { length } = postings;
    if (!length) return;
    if (this.keyCount % BLOCK === 0) {
      this.firstKeys.push(key);
      this.starts.push(this.at);
      this.lastKey = key;
    }
    const end = this.writeList(postings);
    const needed = this.at + end + 3 * MOST_BYTES;
    if (needed > this.bytes.length) this.bytes = grown(this.bytes, needed);
    this.at = writeNumber(this.bytes, this.at, key - this.lastKey);
    this.at = writeNumber(this.bytes, this.at, length);
    if (length > 1) this.at = writeNumber(this.bytes, this.at, end);
    this.bytes.set(this.list.subarray(0, end), this.at);
    this.at += end;
    this.lastKey = key;
    this.size += length;
    this.keyCount++;
  }

  private writeList({ length, passages, counts }: Postings): number {
    if (length * 2 * MOST_BYTES > this.list.length) this.list = grown(this.list, length * 2 * MOST_BYTES);
    let at = 0;
    for (let index = 0, before = this.base; index < length; index++) {
      const [passage, count] = [passages[index]!, counts[index]!];
      at = writeNumber(this.list, at, (passage - before) * 2 + (count > 1 ? 1 : 0));
      if (count > 1) at = writeNumber(this.list, at, count);
      before = passage;
    }
    return at;
  }
}

/** Reads the numbers of packed lists, one after another. */
class Reader {
  private readonly bytes: Uint8Array;
  private at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  next(): number {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[this.at++]!;
      value |= (byte & 127) << shift;
    }
    return value >>> 0;
  }

  /** Passes over the postings of a list of `length`. */
  skip(length: number): void {
    if (length === 1) {
      if (this.next() & 1) this.next();
      return;
    }
    const bytes = this.next();
    this.at += bytes;
  }
}

function writeNumber(bytes: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
  bytes[at++] = rest;
  return at;
}
