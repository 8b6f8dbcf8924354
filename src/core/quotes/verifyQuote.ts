import type { TextRange } from '../text/textRange';
import type { Difference } from './differences';
import { describeDifferences } from './differences';
import { findExact } from './exactWords';
import { findNearest } from './nearestWords';
import type { FoldedText } from './foldLayout';
import { asFolded, foldLayout } from './foldLayout';
import { findOtherHyphens } from './otherHyphens';
import { findShortened, readingsOf, withoutOuterMarks } from './shortenedWords';

export type { Difference } from './differences';
export type { FoldedText } from './foldLayout';

/** Whether words are a source's, and where. Only `exact` and `shortened` are true quotations. */
export type Verdict =
  /** The same words; only layout and typography may differ. */
  | { readonly kind: 'exact'; readonly range: TextRange }
  /** Parts of the source in their order, with the cuts shown (`…`, `(중략)`) and additions in `[ ]`. */
  | { readonly kind: 'shortened'; readonly ranges: readonly TextRange[] }
  /** Close to the source, and not what it says. */
  | {
      readonly kind: 'altered';
      readonly nearest: TextRange;
      readonly differences: readonly Difference[];
      /** The share of characters that differ: of several sources the one with the least is meant. */
      readonly unlikeness: number;
    }
  /** Nowhere in this source; `nearest` is there if something bears a likeness. */
  | { readonly kind: 'missing'; readonly nearest?: TextRange };

/** Below this share of differing characters words count as a changed quotation, below the second as a likeness. */
const ALTERED = 0.34;
const LIKENESS = 0.48;

/**
 * Judges whether `words` are in `text`. Give the source folded (`foldLayout`) when asking often. All
 * ranges are of the unfolded text.
 */
export function verifyQuote(words: string, text: string | FoldedText): Verdict {
  const source = asFolded(text);
  const quoted = foldLayout(words);
  const range =
    findExact(quoted, source) ??
    findUnmarked(words, source) ??
    findUnstopped(words, source) ??
    findOtherHyphens(quoted, source);
  if (range) return { kind: 'exact', range };
  const ranges = findShortened(words, source);
  if (ranges) return { kind: 'shortened', ranges };
  // What is shown as cut or added is no fault; the parts that remain are judged one by one.
  const parts = readingsOf(words)[0] ?? [words];
  return judgeParts(
    parts.map(part => foldLayout(part)),
    source,
  );
}

/** Where a true quotation stands in its source; undefined for words that are none. */
export function quotedParts(verdict: Verdict): readonly TextRange[] | undefined {
  if (verdict.kind === 'exact') return [verdict.range];
  return verdict.kind === 'shortened' ? verdict.ranges : undefined;
}

/** Words from the middle of a sentence, closed by a stop of the quoting writer. */
function findUnstopped(words: string, source: FoldedText): TextRange | undefined {
  const unstopped = words.replace(/[.,]\s{0,20}$/u, '');
  return unstopped === words ? undefined : findExact(foldLayout(unstopped), source);
}

/** The verdict over parts that are not a true quotation together. */
function judgeParts(parts: readonly FoldedText[], source: FoldedText): Verdict {
  const judged = parts.filter(part => !findExact(part, source)).map(part => judgePart(part, source));
  const unlike = judged.find(part => part.unlikeness > ALTERED) ?? (judged.length ? undefined : UNLIKE);
  if (unlike) return unlike.nearest ? { kind: 'missing', nearest: unlike.nearest } : { kind: 'missing' };
  const differences = judged.flatMap(part => part.differences);
  const places = judged.flatMap(part => part.nearest ?? []);
  const nearest = {
    start: Math.min(...places.map(place => place.start)),
    end: Math.max(...places.map(place => place.end)),
  };
  const unlikeness = Math.max(...judged.map(part => part.unlikeness));
  return { kind: 'altered', nearest, differences, unlikeness };
}

interface JudgedPart {
  readonly nearest?: TextRange;
  readonly differences: readonly Difference[];
  readonly unlikeness: number;
}

const UNLIKE: JudgedPart = { differences: [], unlikeness: 1 };

function judgePart(part: FoldedText, source: FoldedText): JudgedPart {
  const near = findNearest(part.folded, source, LIKENESS);
  if (!near) return UNLIKE;
  const { differences, nearest } = describeDifferences(part, source, near.range);
  return { nearest, differences, unlikeness: differences.length ? near.unlikeness : 1 };
}

/** Words handed over together with the marks around them. */
function findUnmarked(words: string, source: FoldedText): TextRange | undefined {
  const inner = withoutOuterMarks(words);
  return inner === undefined ? undefined : findExact(foldLayout(inner), source);
}
