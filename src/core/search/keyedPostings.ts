import { firstIndexNot } from '../text/bisect';
import { FoundPostings } from './foundPostings';
import type { Postings } from './foundPostings';
import { PackedPostings } from './packedPostings';
import { PassageSet } from './passageSet';
import { PostingLists } from './postingLists';

/** So many postings are packed at once: some twenty milliseconds of work, a thousand passages of Korean. */
const PART = 1 << 19;
/** A part is packed anew when this share of its passages is gone. */
const MOST_GONE = 1 / 4;

/** The lists of some passages in a row. */
interface Part {
  readonly lists: PackedPostings | PostingLists;
  readonly first: number;
  readonly last: number;
  /** How many passages it has, and how many of them are gone and still stand in the lists. */
  readonly count: number;
  gone: number;
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
  private parts: readonly Part[] = [];
  /** The passages that are gone and still stand in the lists, and how many of them each key has. */
  private readonly gone = new PassageSet();
  private readonly goneByKey = new Map<number, number>();
  private readonly found = new FoundPostings();
  private readonly partSize: number;

  /** `partSize` postings are packed at once. */
  constructor(partSize = PART) {
    this.partSize = partSize;
  }

  /** Adds a passage to the lists of `keys`, each with its count; passages come in ascending order. */
  add(passage: number, keys: ArrayLike<number>, counts: ArrayLike<number>): void {
    for (let index = 0; index < keys.length; index++) this.lists.add(keys[index]!, passage, counts[index]!);
    this.young.push(passage);
    if (this.lists.size >= this.partSize) this.packYoung();
  }

  /** Takes a passage out of the lists; `keys` must be those it was added with. */
  remove(passage: number, keys: Iterable<number>): void {
    this.gone.add(passage);
    for (const key of keys) this.goneByKey.set(key, (this.goneByKey.get(key) ?? 0) + 1);
    const index = firstIndexNot(this.parts, ({ last }) => last < passage);
    const part = this.parts[index];
    if (!part) this.youngGone++;
    else if (++part.gone > part.count * MOST_GONE) this.replace(index, [part]);
  }

  /** In how many passages a key stands. */
  frequency(key: number): number {
    let sum = this.lists.lengthOf(key) - (this.goneByKey.get(key) ?? 0);
    for (const { lists } of this.parts) sum += lists.lengthOf(key);
    return sum;
  }

  /** The postings of a key; valid until the next call. */
  read(key: number): Postings {
    this.found.clear();
    for (const { lists, gone } of this.parts) this.take(key, lists, gone > 0);
    this.take(key, this.lists, this.youngGone > 0);
    return this.found;
  }

  private take(key: number, lists: PackedPostings | PostingLists, hasGone: boolean): void {
    const from = this.found.length;
    lists.read(key, this.found);
    if (hasGone) this.found.leaveOut(this.gone, from);
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
  private replace(index: number, parts: readonly Part[]): void {
    const [first, last] = [parts[0]!.first, parts.at(-1)!.last];
    const count = parts.reduce((sum, part) => sum + part.count - part.gone, 0);
    const lists = new PackedPostings(keysOf(parts), first, key => this.takeLiving(key, parts));
    const packed = count ? [{ lists, first, last, count, gone: 0 }] : [];
    this.parts = this.parts.toSpliced(index, this.parts.length > index ? parts.length : 0, ...packed);
    this.gone.deleteRange(first, last);
  }

  /** The postings of a key that are not gone; those that are no longer count as gone. */
  private takeLiving(key: number, parts: readonly Part[]): Postings {
    this.found.clear();
    let total = 0;
    for (const { lists, gone } of parts) {
      this.take(key, lists, gone > 0);
      total += lists.lengthOf(key);
    }
    const left = (this.goneByKey.get(key) ?? 0) - (total - this.found.length);
    if (left > 0) this.goneByKey.set(key, left);
    else this.goneByKey.delete(key);
    return this.found;
  }
}

function keysOf(parts: readonly Part[]): Int32Array {
  const keys = new Set<number>();
  for (const { lists } of parts) for (const key of lists.keys()) keys.add(key);
  return Int32Array.from(keys).sort();
}
