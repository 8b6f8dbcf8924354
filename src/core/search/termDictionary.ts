import { beginsLike, leadOf, toJamo, withLooseTail } from '../analysis/jamo';
import { compareUnits } from '../text/compare';
import { isHangulSyllable, tailOf } from '../text/hangul';
import { isWithinEdits } from './editDistance';
import { grown } from './growing';
import { TypedLetters } from './typedLetters';

/**
 * Every stem of the index with a number of its own, and in how many passages it stands. What is kept for each
 * passage are numbers; beginnings and typing errors are looked up here.
 */
export class TermDictionary {
  private readonly idByStem = new Map<string, number>();
  private readonly stems: string[] = [];
  private readonly letters = new TypedLetters();
  private frequencies = new Int32Array(1 << 10);
  /** Terms by their first unit: what prefixes and typing errors are looked up in. */
  private readonly idsByFirst = new Map<number, number[]>();

  /** The term's number, given now if it is new. */
  add(word: string): number {
    const known = this.idByStem.get(word);
    if (known !== undefined) return known;
    const id = this.stems.length;
    const stem = word.length > LONGEST_COPIED ? detached(word) : word;
    this.idByStem.set(stem, id);
    this.stems.push(stem);
    if (id >= this.frequencies.length) this.frequencies = grown(this.frequencies, id + 1);
    const first = stem.charCodeAt(0);
    const ids = this.idsByFirst.get(first);
    if (ids) ids.push(id);
    else this.idsByFirst.set(first, [id]);
    return id;
  }

  find(stem: string): number | undefined {
    return this.idByStem.get(stem);
  }

  stem(id: number): string {
    return this.stems[id]!;
  }

  frequency(id: number): number {
    return this.frequencies[id]!;
  }

  /** Orders terms from rare to common, equals by their letters. */
  compare(a: number, b: number): number {
    return this.frequency(a) - this.frequency(b) || compareUnits(this.stem(a), this.stem(b));
  }

  count(id: number, change: 1 | -1): void {
    this.frequencies[id]! += change;
  }

  /**
   * The most frequent living terms that begin with `stem`, itself left out. A last syllable may still change
   * while it is typed: 정상회다 begins 정상회담, and where nothing begins so, 보슽 begins 보스토치니.
   */
  beginningWith(stem: string, limit: number): number[] {
    const found = this.best(stem, limit, other => other.length >= stem.length && beginsWith(other, stem));
    const composing = found.length ? undefined : withLooseTail(stem);
    return composing === undefined
      ? found
      : this.best(composing, limit, other => other !== stem && beginsLike(other, composing));
  }

  /** Living terms that differ from `stem` by a typing error or two, the first letter excepted. */
  similarTo(stem: string, limit: number): number[] {
    const edits = stem.length < 8 ? 1 : 2;
    return this.best(stem, limit, other => isWithinEdits(stem, other, edits));
  }

  /** The most frequent living term that is typed with one letter more, less, other or swapped. */
  mistypedAs(stem: string): number | undefined {
    this.letters.extend(this.stems);
    const typed = toJamo(stem);
    const isMistyped = (other: string): boolean => isWithinEdits(toJamo(other), typed, 1);
    return this.mostFrequent(this.letters.near(stem), 1, isMistyped)[0];
  }

  /**
   * The most frequent living terms that `accepts` takes, of those that begin with the first letter or the
   * leading consonant of `beginning`; of all when it is empty. For the words of a query that are unknown:
   * it looks at every term.
   */
  matching(accepts: (stem: string) => boolean, beginning: string, limit: number): number[] {
    const found: number[] = [];
    for (const [first, ids] of this.idsByFirst) {
      const letter = String.fromCharCode(first);
      const isAsked =
        beginning === '' || letter === beginning.charAt(0) || leadOf(letter, 0) === leadOf(beginning, 0);
      if (isAsked) found.push(...this.mostFrequent(ids, limit, accepts));
    }
    return this.mostFrequent(found, limit, () => true);
  }

  private best(stem: string, limit: number, accepts: (stem: string) => boolean): number[] {
    const ids = this.idsByFirst.get(stem.charCodeAt(0)) ?? [];
    return this.mostFrequent(ids, limit, other => other !== stem && accepts(other));
  }

  private mostFrequent(ids: readonly number[], limit: number, accepts: (stem: string) => boolean): number[] {
    return ids
      .filter(id => this.frequencies[id]! > 0 && accepts(this.stems[id]!))
      .sort(
        (a, b) => this.frequencies[b]! - this.frequencies[a]! || (this.stems[a]! < this.stems[b]! ? -1 : 1),
      )
      .slice(0, limit);
  }
}

/** Shorter slices of a string are copies; longer ones keep the whole text in memory from which they were cut. */
const LONGEST_COPIED = 12;

function detached(word: string): string {
  return Array.from({ length: word.length }, (_, index) => word.charAt(index)).join('');
}

function beginsWith(word: string, beginning: string): boolean {
  const last = beginning.length - 1;
  const unit = beginning.charCodeAt(last);
  if (last === 0 || !isHangulSyllable(unit) || tailOf(unit) !== 0) return word.startsWith(beginning);
  const other = word.charCodeAt(last);
  return other >= unit && other < unit + 28 && word.startsWith(beginning.slice(0, last));
}
