import { grown } from './growing';

const PAGE_BITS = 18;
const PAGE = 1 << PAGE_BITS;
/** A passage of more bytes gets a page of its own; a number takes five at most. */
const MOST_BYTES = 5;

/**
 * The terms of each passage in the order of its text, and where they begin: what the last step of the ranking
 * reads instead of the text. Two numbers a word in three bytes or so, in pages that many passages share.
 */
export class WordPlaces {
  private readonly pages: Uint8Array[] = [];
  private free = PAGE;
  private addresses = new Int32Array(1 << 8);
  private lengths = new Int32Array(1 << 8);

  /** `words` has terms and the offsets at which they begin, in turn, the offsets ascending. */
  add(passage: number, words: readonly number[]): void {
    if (passage >= this.lengths.length) {
      this.addresses = grown(this.addresses, passage + 1);
      this.lengths = grown(this.lengths, passage + 1);
    }
    const needed = words.length * MOST_BYTES;
    if (this.free + needed > PAGE) {
      this.pages.push(new Uint8Array(Math.max(PAGE, needed)));
      this.free = 0;
    }
    const page = this.pages.at(-1)!;
    const start = this.free;
    let at = start;
    for (let index = 0, before = 0; index < words.length; index += 2) {
      at = write(page, at, words[index]!);
      at = write(page, at, words[index + 1]! - before);
      before = words[index + 1]!;
    }
    this.addresses[passage] = (this.pages.length - 1) * PAGE + start;
    this.lengths[passage] = words.length / 2;
    this.free = at > PAGE ? PAGE : at;
  }

  /** Calls `visit` for each word of a passage, in the order of the text. */
  forEach(passage: number, visit: (term: number, start: number) => void): void {
    const address = this.addresses[passage]!;
    const page = this.pages[address >>> PAGE_BITS]!;
    const cursor = { at: address & (PAGE - 1) };
    for (let left = this.lengths[passage]!, start = 0; left > 0; left--) {
      const term = read(page, cursor);
      start += read(page, cursor);
      visit(term, start);
    }
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
