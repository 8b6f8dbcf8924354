import type { FoundPostings } from './foundPostings';
import { grown } from './growing';
import { NumberTable } from './numberTable';

/** Bytes come in pages, so that a growing index never copies what it has. */
const PAGE_BITS = 18;
const PAGE = 1 << PAGE_BITS;
/** The slices of a list double from the first to the last of these; a slice's last four bytes lead to the next. */
const FIRST_SLICE = 8;
const LARGEST_LEVEL = 7;
const LINK = 4;

/**
 * Lists of passages by a key, in bytes: the distance from the passage before and the count, mostly one or
 * two bytes each, where a Map entry takes forty. Lists grow at the same time, so each is a chain of slices
 * that get longer as the list does (as Lucene does while it indexes): a word of one passage takes eight bytes,
 * a common one wastes little.
 */
export class PostingLists {
  /** The number of each key's list, from one on. */
  private readonly listByKey = new NumberTable();
  private count = 0;
  private readonly pages: Uint8Array[] = [];
  private free = PAGE;
  private heads = new Int32Array(1 << 10);
  private tails = new Int32Array(1 << 10);
  private levels = new Uint8Array(1 << 10);
  /** Bytes that the last slice can still take. */
  private rooms = new Uint16Array(1 << 10);
  private lasts = new Int32Array(1 << 10);
  private lengths = new Int32Array(1 << 10);
  private total = 0;

  /** How many postings all lists have. */
  get size(): number {
    return this.total;
  }

  keys(): Int32Array {
    return this.listByKey.keys();
  }

  /** Puts a passage at the end of the list of a key; passages come in ascending order. */
  add(key: number, passage: number, count: number): void {
    const list = this.listOf(key);
    const length = this.lengths[list]!;
    if (length === 0) this.begin(list);
    const distance = length === 0 ? passage : passage - this.lasts[list]!;
    this.write(list, distance * 2 + (count > 1 ? 1 : 0));
    if (count > 1) this.write(list, count);
    this.lasts[list] = passage;
    this.lengths[list] = length + 1;
    this.total++;
  }

  /** How many postings a key has. */
  lengthOf(key: number): number {
    return this.lengths[this.listByKey.get(key)]!;
  }

  /** Puts the postings of a key behind those that were found. */
  read(key: number, into: FoundPostings): void {
    const list = this.listByKey.get(key);
    if (!list) return;
    const reader = new SliceReader(this.pages, this.heads[list]!);
    const length = this.lengths[list]!;
    into.reserve(length);
    const { passages, counts } = into;
    const end = into.length + length;
    for (let at = into.length, passage = 0; at < end; at++) {
      const head = reader.next();
      passage += Math.floor(head / 2);
      passages[at] = passage;
      counts[at] = head % 2 === 1 ? reader.next() : 1;
    }
    into.length = end;
  }

  /** Their memory is freed with them. */
  release(): void {}

  private listOf(key: number): number {
    const known = this.listByKey.get(key);
    if (known) return known;
    const list = ++this.count;
    this.listByKey.set(key, list);
    if (list >= this.heads.length) this.grow(list + 1);
    return list;
  }

  private grow(needed: number): void {
    this.heads = grown(this.heads, needed);
    this.tails = grown(this.tails, needed);
    this.levels = grown(this.levels, needed);
    this.rooms = grown(this.rooms, needed);
    this.lasts = grown(this.lasts, needed);
    this.lengths = grown(this.lengths, needed);
  }

  private begin(list: number): void {
    const at = this.slice(FIRST_SLICE);
    this.heads[list] = at;
    this.tails[list] = at;
    this.rooms[list] = FIRST_SLICE - LINK;
  }

  /** The address of fresh bytes: the number of their page and their place in it. */
  private slice(size: number): number {
    if (this.free + size > PAGE) {
      this.pages.push(new Uint8Array(PAGE));
      this.free = 0;
    }
    const at = (this.pages.length - 1) * PAGE + this.free;
    this.free += size;
    return at;
  }

  private write(list: number, value: number): void {
    for (let rest = value; ; rest = Math.floor(rest / 128)) {
      if (rest < 128) return this.writeByte(list, rest);
      this.writeByte(list, (rest % 128) + 128);
    }
  }

  private writeByte(list: number, byte: number): void {
    if (this.rooms[list] === 0) this.extend(list);
    const at = this.tails[list]!;
    this.pages[at >>> PAGE_BITS]![at & (PAGE - 1)] = byte;
    this.tails[list] = at + 1;
    this.rooms[list]!--;
  }

  private extend(list: number): void {
    const level = Math.min(LARGEST_LEVEL, this.levels[list]! + 1);
    const size = FIRST_SLICE << level;
    const next = this.slice(size);
    const link = this.tails[list]!;
    const page = this.pages[link >>> PAGE_BITS]!;
    for (let byte = 0; byte < LINK; byte++) page[(link & (PAGE - 1)) + byte] = (next >>> (8 * byte)) & 255;
    this.levels[list] = level;
    this.tails[list] = next;
    this.rooms[list] = size - LINK;
  }
}

/** Reads the numbers of one list, from slice to slice. */
class SliceReader {
  private readonly pages: readonly Uint8Array[];
  private page: Uint8Array;
  private at: number;
  private end: number;
  private level = 0;

  constructor(pages: readonly Uint8Array[], head: number) {
    this.pages = pages;
    this.page = pages[head >>> PAGE_BITS] ?? new Uint8Array();
    this.at = head & (PAGE - 1);
    this.end = this.at + FIRST_SLICE - LINK;
  }

  next(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      if (this.at === this.end) this.follow();
      const byte = this.page[this.at++]!;
      if (byte < 128) return value + byte * factor;
      value += (byte - 128) * factor;
    }
  }

  private follow(): void {
    const { page, at } = this;
    const next = page[at]! | (page[at + 1]! << 8) | (page[at + 2]! << 16) | (page[at + 3]! << 24);
    this.level = Math.min(LARGEST_LEVEL, this.level + 1);
    this.page = this.pages[next >>> PAGE_BITS]!;
    this.at = next & (PAGE - 1);
    this.end = this.at + (FIRST_SLICE << this.level) - LINK;
  }
}
