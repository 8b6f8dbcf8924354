import { beginsLike, toJamo, withLooseTail } from '../analysis/jamo';
import { firstIndexNot } from '../text/bisect';
import { compareUnits } from '../text/compare';
import { isHangulSyllable, tailOf } from '../text/hangul';
import type { Units } from '../text/units';
import { isWithinEdits } from './editDistance';
import { grown } from './growing';
import { pieceOfMap } from './pieces';
import type { Piece, PieceReader } from './pieces';
import { TypedLetters } from './typedLetters';
import { WordTable } from './wordTable';

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
  /** Terms are chained to the one before with the same first unit, in which beginnings are looked up. */
  private readonly lastByFirst: Map<number, number>;
  private sameFirst: Int32Array<ArrayBuffer>;
  /** What mistyped words were read as: one query asks several times, and so does every keystroke after the word. */
  private readonly meant = new Map<string, number | undefined>();

  constructor(from?: PieceReader) {
    this.table = new WordTable(from);
    this.letters = new TypedLetters(from);
    this.frequencies = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.lastByFirst = from?.map() ?? new Map<number, number>();
    this.sameFirst = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
  }

  /** What it is made of, for a dictionary that goes on from here. */
  pieces(): Piece[] {
    const { frequencies, lastByFirst, letters, sameFirst, table } = this;
    return [...table.pieces(), ...letters.pieces(), frequencies, pieceOfMap(lastByFirst), sameFirst];
  }

  /** The term's number, given now if it is new. */
  add(stem: string): number {
    const { size } = this.table;
    const id = this.table.add(stem);
    if (id < size) return id;
    if (id >= this.frequencies.length) {
      this.frequencies = grown(this.frequencies, id + 1);
      this.sameFirst = grown(this.sameFirst, id + 1);
    }
    const first = stem.charCodeAt(0);
    this.sameFirst[id] = this.lastByFirst.get(first) ?? -1;
    this.lastByFirst.set(first, id);
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
    const found = this.best(stem, limit, (other, id) => id !== itself && beginsWith(other, stem));
    const composing = found.length ? undefined : withLooseTail(stem);
    return composing === undefined
      ? found
      : this.best(composing, limit, (other, id) => id !== itself && beginsLike(other, composing));
  }

  /** Living terms that differ from `stem` by a typing error or two, the first letter excepted. */
  similarTo(stem: string, limit: number): number[] {
    const edits = stem.length < 8 ? 1 : 2;
    const itself = this.find(stem);
    return this.best(stem, limit, ({ length }, id) => {
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
    for (const first of this.lastByFirst.keys())
      if (begins(String.fromCharCode(first)))
        found.push(...this.mostFrequent(this.withFirst(first), limit, accepts));
    return this.mostFrequent(found, limit, () => true);
  }

  private best(stem: string, limit: number, accepts: TermTest): number[] {
    return this.mostFrequent(this.withFirst(stem.charCodeAt(0)), limit, accepts);
  }

  private withFirst(first: number): number[] {
    const ids: number[] = [];
    for (let id = this.lastByFirst.get(first) ?? -1; id >= 0; id = this.sameFirst[id]!) ids.push(id);
    return ids;
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
  const isOpen = last > 0 && isHangulSyllable(unit) && tailOf(unit) === 0;
  return isOpen ? other >= unit && other < unit + 28 : other === unit;
}
