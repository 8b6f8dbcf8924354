import type { Join } from '../sources/join';
import type { TextRange } from '../text/textRange';
import { COMBINING, DROPPED, FIRST_PLAIN, FOLDS, RUNS } from './foldTable';

/**
 * A text without its layout and typography, for comparing words: white space is gone, and the many
 * forms of a quotation mark, middle dot, hyphen, tilde or ellipsis are one. Letters, digits and syllables
 * stay what they are, so 있다 never equals 없다 and 7000 never equals 700.
 *
 * Folding a source once and keeping the result makes every later question about it fast.
 */
export interface FoldedText {
  /** The text that was folded. */
  readonly text: string;
  readonly folded: string;
  /** The offset in `text` of the character that became `folded[index]`; the text's length at the end. */
  readonly at: (index: number) => number;
  /** Where `[start, end)` of `folded` stands in `text`: from its first character to the end of its last. */
  readonly rangeOf: (folded: TextRange) => TextRange;
  /** The line ends of a source's file that can be read in more than one way. */
  readonly joins: readonly Join[];
}

/** Folds the text; offsets are worked out when they are first asked for. */
export function foldLayout(text: string, joins: readonly Join[] = []): FoldedText {
  const folded = new Folding(text, false).run();
  let found: Folding | undefined;
  const places = () => {
    if (!found) (found = new Folding(text, true)).run();
    return found;
  };
  const at = (index: number) => (index < folded.length ? places().starts[index]! : text.length);
  return {
    text,
    folded,
    joins,
    at,
    rangeOf: ({ start, end }) => ({
      start: at(start),
      end: end > start ? places().ends[end - 1]! : at(start),
    }),
  };
}

/** A text given as it is, or folded already by a caller who asks about it often. */
export function asFolded(text: string | FoldedText): FoldedText {
  return typeof text === 'string' ? foldLayout(text) : text;
}

/** One walk over a text. */
class Folding {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  private readonly text: string;
  private readonly units: Uint16Array;
  private readonly isPlaced: boolean;
  private length = 0;

  constructor(text: string, isPlaced: boolean) {
    this.text = text;
    this.isPlaced = isPlaced;
    this.units = new Uint16Array(text.length);
    this.starts = new Uint32Array(isPlaced ? text.length : 0);
    this.ends = new Uint32Array(isPlaced ? text.length : 0);
  }

  run(): string {
    const { text } = this;
    // Where the character before, on which a combining mark sits, begins and how much of the result it is.
    let base = 0;
    let baseLength = -1;
    for (let offset = 0; offset < text.length;) {
      const fold = FOLDS[text.charCodeAt(offset)]!;
      let end = offset + 1;
      if (fold >= FIRST_PLAIN) {
        base = offset;
        baseLength = this.length;
        this.emit(fold, offset, end);
      } else if (fold === DROPPED) baseLength = -1;
      else if (fold === COMBINING) {
        while (end < text.length && FOLDS[text.charCodeAt(end)] === COMBINING) end++;
        if (baseLength >= 0) this.length = baseLength;
        this.emitComposed(baseLength >= 0 ? base : offset, end);
        baseLength = -1;
      } else {
        while (end < text.length && FOLDS[text.charCodeAt(end)] === fold) end++;
        const { one, many, atLeast } = RUNS[fold]!;
        if (end - offset < atLeast) end = offset + 1;
        this.emit(end - offset < atLeast ? one : many, offset, end);
        baseLength = -1;
      }
      offset = end;
    }
    return decode(this.units.subarray(0, this.length));
  }

  private emit(unit: number, start: number, end: number): void {
    if (this.isPlaced) {
      this.starts[this.length] = start;
      this.ends[this.length] = end;
    }
    this.units[this.length++] = unit;
  }

  /** A letter with its marks, or the jamo of a syllable: what composes becomes one, the rest stays. */
  private emitComposed(start: number, end: number): void {
    const composed = this.text.slice(start, end).normalize('NFC');
    for (let index = 0; index < composed.length && this.length < this.units.length; index++)
      this.emit(composed.charCodeAt(index), start, end);
  }
}

function decode(units: Uint16Array): string {
  const PIECE = 8192;
  let result = '';
  for (let start = 0; start < units.length; start += PIECE)
    result += String.fromCharCode.apply(null, units.subarray(start, start + PIECE) as unknown as number[]);
  return result;
}
