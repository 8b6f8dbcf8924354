import { firstIndexNot } from '../text/bisect';
import { grown } from './growing';
import type { ByteStore, KeptBytes } from './byteStore';
import type { FoundPostings, Postings } from './foundPostings';
import { pieceOfNumber } from './pieces';
import type { Piece, PieceReader } from './pieces';

/** So many keys, or so many bytes, lie between two that are found by bisection: what is read of them at once. */
const BLOCK = 16;
const BLOCK_BYTES = 4096;
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
  private readonly bytes: KeptBytes;
  /** The first key of each block and where its lists begin, and where the last ones end. */
  private readonly firstKeys: Int32Array<ArrayBuffer>;
  private readonly starts: Int32Array<ArrayBuffer>;
  private readonly base: number;
  /** The block that was read last: how long a list is and what is in it are asked one after the other. */
  private last: { readonly block: number; readonly bytes: Uint8Array } | undefined;

  private constructor({ base, bytes, firstKeys, size, starts }: Packed) {
    this.size = size;
    this.bytes = bytes;
    this.firstKeys = firstKeys;
    this.starts = starts;
    this.base = base;
  }

  /**
   * Packs the lists of `keys`, which ascend; `read` may give an empty list, which is left out. No passage is
   * below `base`.
   */
  static pack(
    keys: Int32Array,
    base: number,
    read: (key: number) => Postings,
    store: ByteStore,
  ): PackedPostings {
    const packer = new Packer(base);
    for (const key of keys) packer.add(key, read(key));
    return new PackedPostings({
      base,
      bytes: store.keep(packer.bytes.subarray(0, packer.at)),
      firstKeys: Int32Array.from(packer.firstKeys),
      size: packer.size,
      starts: Int32Array.from([...packer.starts, packer.at]),
    });
  }

  static restore(from: PieceReader): PackedPostings {
    const [bytes, firstKeys, starts] = [from.kept(), from.numbers(Int32Array), from.numbers(Int32Array)];
    return new PackedPostings({ bytes, firstKeys, starts, size: from.number(), base: from.number() });
  }

  pieces(): Piece[] {
    const { base, bytes, firstKeys, size, starts } = this;
    return [bytes, firstKeys, starts, pieceOfNumber(size), pieceOfNumber(base)];
  }

  /** All keys, ascending. */
  keys(): number[] {
    const keys: number[] = [];
    for (const [block, first] of this.firstKeys.entries()) {
      const reader = new Reader(this.blockAt(block));
      for (let key = first; reader.hasMore;) {
        key += reader.next();
        keys.push(key);
        reader.skip(reader.next());
      }
    }
    return keys;
  }

  /** How long the list of a key is. */
  lengthOf(key: number): number {
    return this.find(key)?.length ?? 0;
  }

  /** Calls `visit` with each key and each of its passages. */
  forEach(visit: (key: number, passage: number) => void): void {
    for (const [block, first] of this.firstKeys.entries()) {
      const reader = new Reader(this.blockAt(block));
      for (let key = first; reader.hasMore;) {
        key += reader.next();
        const length = reader.next();
        if (length > 1) reader.next();
        for (let count = 0, passage = this.base; count < length; count++) {
          const head = reader.next();
          passage += head >>> 1;
          if (head & 1) reader.next();
          visit(key, passage);
        }
      }
    }
  }

  /** Gives back their room; they are not read again. */
  release(): void {
    this.bytes.release();
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
    const reader = new Reader(this.blockAt(block));
    for (let other = this.firstKeys[block]!; reader.hasMore;) {
      other += reader.next();
      const length = reader.next();
      if (other === key) return { reader, length };
      if (other > key) return undefined;
      reader.skip(length);
    }
    return undefined;
  }

  private blockAt(block: number): Uint8Array {
    if (this.last?.block === block) return this.last.bytes;
    const bytes = this.bytes.read(this.starts[block]!, this.starts[block + 1]!);
    this.last = { block, bytes };
    return bytes;
  }
}

interface Packed {
  readonly base: number;
  readonly bytes: KeptBytes;
  readonly firstKeys: Int32Array<ArrayBuffer>;
  readonly size: number;
  readonly starts: Int32Array<ArrayBuffer>;
}

class Packer {
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1 << 16);
  at = 0;
  size = 0;
  readonly firstKeys: number[] = [];
  readonly starts: number[] = [];
  private lastKey = 0;
  private keysInBlock = BLOCK;
  private list: Uint8Array<ArrayBuffer> = new Uint8Array(1 << 10);
  private readonly base: number;

  constructor(base: number) {
    this.base = base;
  }

  add(key: number, postings: Postings): void {
    const { length } = postings;
    if (!length) return;
    if (this.keysInBlock === BLOCK || this.at - this.starts.at(-1)! > BLOCK_BYTES) {
      this.keysInBlock = 0;
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
    this.keysInBlock++;
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
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get hasMore(): boolean {
    return this.at < this.bytes.length;
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
