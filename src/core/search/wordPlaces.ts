import type { ByteStore, KeptBytes } from './byteStore';
import { grown } from './growing';
import { pieceOfNumber } from './pieces';
import type { Piece, PieceReader } from './pieces';

const PAGE_BITS = 18;
const PAGE = 1 << PAGE_BITS;
/** A passage of more bytes gets a page of its own; a number takes five at most. */
const MOST_BYTES = 5;

/**
 * The terms of each passage in the order of its text, and where they begin: what the last step of the ranking
 * reads instead of the text. Two numbers a word in three bytes or so, in pages that many passages share.
 */
export class WordPlaces {
  /** The pages that are full; `page` is being filled. */
  private readonly pages: KeptBytes[];
  private page = new Uint8Array(PAGE);
  private free = 0;
  private readonly store: ByteStore;
  private addresses: Int32Array<ArrayBuffer>;
  private lengths: Int32Array<ArrayBuffer>;

  constructor(store: ByteStore, from?: PieceReader) {
    this.store = store;
    this.pages = Array.from({ length: from?.number() ?? 0 }, () => from!.kept());
    this.addresses = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.lengths = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
  }

  /** What they are made of, to go on from here: a new page is begun for it. */
  pieces(): Piece[] {
    if (this.free) this.turnPage(0);
    return [pieceOfNumber(this.pages.length), ...this.pages, this.addresses, this.lengths];
  }

  /** `words` has terms and the offsets at which they begin, in turn, the offsets ascending. */
  add(passage: number, words: readonly number[]): void {
    if (passage >= this.lengths.length) {
      this.addresses = grown(this.addresses, passage + 1);
      this.lengths = grown(this.lengths, passage + 1);
    }
    const needed = words.length * MOST_BYTES;
    if (this.free + needed > PAGE) this.turnPage(needed);
    const { page, free } = this;
    let at = free;
    for (let index = 0, before = 0; index < words.length; index += 2) {
      at = write(page, at, words[index]!);
      at = write(page, at, words[index + 1]! - before);
      before = words[index + 1]!;
    }
    this.addresses[passage] = this.pages.length * PAGE + free;
    this.lengths[passage] = at - free;
    this.free = at;
  }

  /** Calls `visit` for each word of a passage, in the order of the text. */
  forEach(passage: number, visit: (term: number, start: number) => void): void {
    const bytes = this.bytesOf(passage);
    const cursor = { at: 0 };
    for (let start = 0; cursor.at < bytes.length;) {
      const term = read(bytes, cursor);
      start += read(bytes, cursor);
      visit(term, start);
    }
  }

  private bytesOf(passage: number): Uint8Array {
    const address = this.addresses[passage]!;
    const start = address & (PAGE - 1);
    const end = start + this.lengths[passage]!;
    const page = this.pages[address >>> PAGE_BITS];
    return page ? page.read(start, end) : this.page.subarray(start, end);
  }

  private turnPage(needed: number): void {
    if (this.free) this.pages.push(this.store.keep(this.page.subarray(0, this.free)));
    this.page = new Uint8Array(Math.max(PAGE, needed));
    this.free = 0;
  }
}

function write(page: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value;
  for (; rest > 127; rest >>>= 7) page[at++] = (rest & 127) | 128;
  page[at++] = rest;
  return at;
}

function read(page: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = page[cursor.at++]!;
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
}
