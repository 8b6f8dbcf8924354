import { MOST_LETTERS, writeLetters } from '../analysis/jamo';
import { grown } from './growing';

/**
 * Words as the letters of the keyboard that type them, a byte each, to look through all of them for one that
 * was mistyped in a millisecond or two. Made when first asked for: most words of most queries are known.
 */
export class TypedLetters {
  private letters = new Uint8Array(0);
  /** Where each word's letters begin, and after the last where they end. */
  private starts = new Int32Array(1);
  private count = 0;

  /** Takes in the words that are new in `words`, which only ever grows. */
  extend(words: readonly string[]): void {
    if (words.length === this.count) return;
    this.starts = grown(this.starts, words.length + 1);
    let end = this.starts[this.count]!;
    for (; this.count < words.length; this.count++) {
      const word = words[this.count]!;
      const needed = end + word.length * MOST_LETTERS;
      if (needed > this.letters.length) this.letters = grown(this.letters, needed);
      end = writeLetters(word, this.letters, end);
      this.starts[this.count + 1] = end;
    }
  }

  /** The numbers of the words that one letter more, less, other or swapped makes of `word`, and a few others. */
  near(word: string): number[] {
    const asked = new Uint8Array(word.length * MOST_LETTERS);
    const length = writeLetters(word, asked, 0);
    const [first, last] = [asked[0], asked[length - 1]];
    const { letters, starts } = this;
    const found: number[] = [];
    for (let id = 0; id < this.count; id++) {
      const start = starts[id]!;
      const end = starts[id + 1]!;
      const difference = end - start - length;
      if (difference > 1 || difference < -1) continue;
      // One mistake is never at both ends, unless there is nothing between.
      if (length > 3 && letters[start] !== first && letters[end - 1] !== last) continue;
      if (this.isNear(start, end, asked, length)) found.push(id);
    }
    return found;
  }

  /** What is left between the letters they begin and end with alike is one letter, or two that are swapped. */
  private isNear(start: number, end: number, asked: Uint8Array, length: number): boolean {
    const { letters } = this;
    let from = start;
    let first = 0;
    while (from < end && first < length && letters[from] === asked[first]) {
      from++;
      first++;
    }
    let to = end;
    let last = length;
    while (to > from && last > first && letters[to - 1] === asked[last - 1]) {
      to--;
      last--;
    }
    return to - from <= 2 && last - first <= 2;
  }
}
