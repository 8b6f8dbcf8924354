import { firstIndexNot } from '../text/bisect';
import type { ByteStore } from './byteStore';
import { FoundPostings } from './foundPostings';
import type { Postings } from './foundPostings';
import { PackedPostings } from './packedPostings';
import { PassageSet } from './passageSet';
import type { Piece, PieceReader } from './pieces';
import { PostingLists } from './postingLists';

/** So many postings are packed at once: some twenty milliseconds of work, a thousand passages of Korean. */
const PART = 1 << 19;
/** A part is packed anew when this share of its passages is gone. */
const MOST_GONE = 1 / 4;

/** The lists of some passages in a row. */
interface Part {
  readonly lists: PackedPostings;
  readonly first: number;
  readonly last: number;
  /** How many passages it has, and how many of them are gone and still stand in the lists. */
  readonly count: number;
  gone: number;
}

/** The same before it is packed, or packed anew. */
interface Unpacked extends Omit<Part, 'lists'> {
  readonly lists: PackedPostings | PostingLists;
}

/**
 * Lists of passages by a key, in parts (as Lucene keeps its segments): the youngest passages in lists that can
 * grow, the others packed in a fraction of the memory. No change costs more than packing one part, however
 * large the desk is.
 */
export class KeyedPostings {
  private lists = new PostingLists();
  /** The passages of `lists`. */
  private young: number[] = [];
  private youngGone = 0;
  private parts: readonly Part[];
  /** The passages that are gone and still stand in the lists. */
  private readonly gone: PassageSet;
  private readonly found = new FoundPostings();
  private readonly store: ByteStore;
  private readonly partSize: number;

  /** `partSize` postings are packed at once. */
  constructor(store: ByteStore, partSize = PART, from?: PieceReader) {
    this.store = store;
    this.partSize = partSize;
    this.parts = from ? restoreParts(from) : [];
    this.gone = new PassageSet(from);
  }

  /** Packs the youngest, for `pieces`. */
  settle(): void {
    if (this.young.length) this.packYoung();
  }

  /** What they are made of, for postings that go on from here. */
  pieces(): Piece[] {
    this.settle();
    const sizes = this.parts.flatMap(({ first, last, count, gone }) => [first, last, count, gone]);
    return [
      Int32Array.from(sizes),
      ...this.parts.flatMap(({ lists }) => lists.pieces()),
      ...this.gone.pieces(),
    ];
  }

  /** Calls `visit` with the keys of these passages, none of which is among the youngest. */
  forEachKey(passages: ReadonlySet<number>, visit: (key: number) => void): void {
    for (const { first, last, lists } of this.parts) {
      if (![...passages].some(passage => passage >= first && passage <= last)) continue;
      lists.forEach((key, passage) => {
        if (passages.has(passage)) visit(key);
      });
    }
  }

  /** Adds a passage to the lists of `keys`, each with its count; passages come in ascending order. */
  add(passage: number, keys: ArrayLike<number>, counts: ArrayLike<number>): void {
    for (let index = 0; index < keys.length; index++) this.lists.add(keys[index]!, passage, counts[index]!);
    this.young.push(passage);
    if (this.lists.size >= this.partSize) this.packYoung();
  }

  /** Takes a passage out of the lists. */
  remove(passage: number): void {
    this.gone.add(passage);
    const index = firstIndexNot(this.parts, ({ last }) => last < passage);
    const part = this.parts[index];
    if (!part) this.youngGone++;
    else if (++part.gone > part.count * MOST_GONE) this.replace(index, [part]);
  }

  /** The postings of a key; valid until the next call. */
  find(key: number): Postings {
    const { lists, youngGone: gone } = this;
    return this.read(key, [...this.parts, { lists, gone }]);
  }

  private read(key: number, parts: readonly Pick<Unpacked, 'lists' | 'gone'>[]): Postings {
    const { found } = this;
    found.clear();
    for (const { lists, gone } of parts) {
      const from = found.length;
      lists.read(key, found);
      if (gone > 0) found.leaveOut(this.gone, from);
    }
    return found;
  }

  private packYoung(): void {
    const { lists, young, parts, youngGone: gone } = this;
    const last = parts.at(-1);
    const part = { lists, first: young[0]!, last: young.at(-1)!, count: young.length, gone };
    this.lists = new PostingLists();
    this.young = [];
    this.youngGone = 0;
    // What little a part has left after many changes does not stay on its own.
    const isSmall = last !== undefined && last.lists.size < this.partSize / 2;
    this.replace(parts.length - (isSmall ? 1 : 0), [...(isSmall ? [last] : []), part]);
  }

  /** Packs `parts` as one, without what is gone, and puts it in the place of those that stand from `index` on. */
  private replace(index: number, parts: readonly Unpacked[]): void {
    const [first, last] = [parts[0]!.first, parts.at(-1)!.last];
    const count = parts.reduce((sum, part) => sum + part.count - part.gone, 0);
    const lists = PackedPostings.pack(keysOf(parts), first, key => this.read(key, parts), this.store);
    for (const part of parts) part.lists.release();
    const packed = count ? [{ lists, first, last, count, gone: 0 }] : [];
    this.parts = this.parts.toSpliced(index, this.parts.length > index ? parts.length : 0, ...packed);
    this.gone.deleteRange(first, last);
  }
}

/** Four numbers of each part, then their lists. */
function restoreParts(from: PieceReader): Part[] {
  const sizes = from.numbers(Int32Array);
  return Array.from({ length: sizes.length / 4 }, (_, index) => {
    const [first, last, count, gone] = sizes.subarray(index * 4, index * 4 + 4);
    return { lists: PackedPostings.restore(from), first: first!, last: last!, count: count!, gone: gone! };
  });
}

function keysOf(parts: readonly Pick<Unpacked, 'lists'>[]): Int32Array {
  const keys = new Set<number>();
  for (const { lists } of parts) for (const key of lists.keys()) keys.add(key);
  return Int32Array.from(keys).sort();
}
