import { beginsLike, toJamo, withLooseTail } from '../analysis/jamo';
import { firstIndexNot } from '../text/bisect';
import { compareUnits } from '../text/compare';
import { isHangulSyllable, tailOf } from '../text/hangul';
import type { Units } from '../text/units';
import { isWithinEdits } from './editDistance';
import { grown } from './growing';
import type { Piece, PieceReader } from './pieces';
import { TypedLetters } from './typedLetters';
import { WordBeginnings } from './wordBeginnings';
import { WordTable } from './wordTable';

/** An open syllable is followed by those with its tails: 다, 닥 … 닿. */
const TAILS = 27;
/** So many mistyped words are remembered. */
const MOST_MEANT = 100;

/** Whether a term is looked for, told by its units where they say enough. */
type TermTest = (stem: Units, id: number) => boolean;

/**
 * Every stem of the index with a number of its own, and in how many passages it stands. What is kept for each
 * passage are numbers; beginnings and typing errors are looked up here.
 */
export class TermDictionary {
  private readonly table: WordTable;
  private readonly letters: TypedLetters;
  private frequencies: Int32Array<ArrayBuffer>;
  private readonly beginnings: WordBeginnings;
  /** What mistyped words were read as: one query asks several times, and so does every keystroke after the word. */
  private readonly meant = new Map<string, number | undefined>();

  constructor(from?: PieceReader) {
    this.table = new WordTable(from);
    this.letters = new TypedLetters(from);
    this.frequencies = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.beginnings = new WordBeginnings(from);
  }

  /** What it is made of, for a dictionary that goes on from here. */
  pieces(): Piece[] {
    const { beginnings, frequencies, letters, table } = this;
    return [...table.pieces(), ...letters.pieces(), frequencies, ...beginnings.pieces()];
  }

  /** The term's number, given now if it is new. */
  add(stem: string): number {
    const { size } = this.table;
    const id = this.table.add(stem);
    if (id < size) return id;
    if (id >= this.frequencies.length) this.frequencies = grown(this.frequencies, id + 1);
    this.beginnings.add(id, stem);
    this.letters.add(id, stem);
    return id;
  }

  find(stem: string): number | undefined {
    return this.table.find(stem);
  }

  stem(id: number): string {
    return this.table.word(id);
  }

  frequency(id: number): number {
    return this.frequencies[id]!;
  }

  /** Orders terms from rare to common, equals by their letters. */
  compare(a: number, b: number): number {
    return this.frequency(a) - this.frequency(b) || compareUnits(this.stem(a), this.stem(b));
  }

  count(id: number, change: 1 | -1): void {
    if (this.meant.size) this.meant.clear();
    this.frequencies[id]! += change;
  }

  /**
   * The most frequent living terms that begin with `stem`, itself left out. A last syllable may still change
   * while it is typed: 정상회다 begins 정상회담, and where nothing begins so, 보슽 begins 보스토치니.
   */
  beginningWith(stem: string, limit: number): number[] {
    const itself = this.find(stem);
    const begun = this.begunAs(stem);
    const found = this.mostFrequent(begun, limit, (other, id) => id !== itself && beginsWith(other, stem));
    const composing = found.length ? undefined : withLooseTail(stem);
    if (composing === undefined) return found;
    const like = this.beginnings.withFirst(composing.charCodeAt(0));
    return this.mostFrequent(like, limit, (other, id) => id !== itself && beginsLike(other, composing));
  }

  /** Living terms that differ from `stem` by a typing error or two, the first letter excepted. */
  similarTo(stem: string, limit: number): number[] {
    const edits = stem.length < 8 ? 1 : 2;
    const itself = this.find(stem);
    return this.mostFrequent(this.beginnings.withFirst(stem.charCodeAt(0)), limit, ({ length }, id) => {
      const isNear = id !== itself && Math.abs(length - stem.length) <= edits;
      return isNear && isWithinEdits(stem, this.stem(id), edits);
    });
  }

  /** The most frequent living term that is typed with one letter more, less, other or swapped. */
  mistypedAs(stem: string): number | undefined {
    if (!this.meant.has(stem)) {
      if (this.meant.size >= MOST_MEANT) this.meant.clear();
      this.meant.set(stem, this.lookUpMistyped(stem));
    }
    return this.meant.get(stem);
  }

  private lookUpMistyped(stem: string): number | undefined {
    const typed = toJamo(stem);
    const near = this.letters.near(stem, id => this.stem(id));
    return this.mostFrequent(near, 1, (_, id) => isWithinEdits(toJamo(this.stem(id)), typed, 1))[0];
  }

  /**
   * The most frequent living terms that `accepts` takes, of those whose first unit `begins` takes. For the words of a
   * query that are unknown: every first unit is asked, and every term that has it.
   */
  matching(begins: (first: string) => boolean, accepts: TermTest, limit: number): number[] {
    const found: number[] = [];
    for (const first of this.beginnings.firsts())
      if (begins(String.fromCharCode(first)))
        found.push(...this.mostFrequent(this.beginnings.withFirst(first), limit, accepts));
    return this.mostFrequent(found, limit, () => true);
  }

  /** Terms among which are all that begin with `stem`. */
  private begunAs(stem: string): number[] {
    const [first, second] = [stem.charCodeAt(0), stem.charCodeAt(1)];
    if (stem.length < 2) return this.beginnings.withFirst(first);
    const isUnfinished = stem.length === 2 && isOpen(second);
    return this.beginnings.withPair(first, second, isUnfinished ? second + TAILS : second);
  }

  /** Those of the terms that live and that `accepts` takes; kept in order while looking, since `limit` is small. */
  private mostFrequent(ids: readonly number[], limit: number, accepts: TermTest): number[] {
    const best: number[] = [];
    for (const id of ids) {
      const frequency = this.frequencies[id]!;
      const last = best.length === limit ? this.frequencies[best[limit - 1]!]! : 0;
      if (frequency < Math.max(1, last)) continue;
      if (!accepts(this.table.unitsOf(id), id)) continue;
      const stem = this.stem(id);
      const at = firstIndexNot(best, other => this.isBetter(other, frequency, stem));
      best.splice(at, 0, id);
      if (best.length > limit) best.pop();
    }
    return best;
  }

  private isBetter(id: number, frequency: number, stem: string): boolean {
    const difference = this.frequencies[id]! - frequency;
    return difference > 0 || (difference === 0 && this.stem(id) < stem);
  }
}

function beginsWith(word: Units, beginning: string): boolean {
  if (word.length < beginning.length) return false;
  const last = beginning.length - 1;
  for (let at = 0; at < last; at++) if (word.charCodeAt(at) !== beginning.charCodeAt(at)) return false;
  const [unit, other] = [beginning.charCodeAt(last), word.charCodeAt(last)];
  return last > 0 && isOpen(unit) ? other >= unit && other <= unit + TAILS : other === unit;
}

/** Whether the syllable may still get a tail: 다 on the way to 담. */
function isOpen(unit: number): boolean {
  return isHangulSyllable(unit) && tailOf(unit) === 0;
}
