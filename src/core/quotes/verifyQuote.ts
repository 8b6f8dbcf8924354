import type { TextRange } from '../text/textRange';
import type { Difference } from './differences';
import { describeDifferences } from './differences';
import { findExact } from './exactWords';
import { findNearest } from './nearestWords';
import type { FoldedText } from './foldLayout';
import { asFolded, foldLayout } from './foldLayout';
import { findShortened, withoutOuterMarks } from './shortenedWords';

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
const LIKENESS = 0.55;

/**
 * Judges whether `words` are in `text`. Give the source folded (`foldLayout`) when asking often. All
 * ranges are of the unfolded text.
 */
export function verifyQuote(words: string, text: string | FoldedText): Verdict {
  const source = asFolded(text);
  const quoted = foldLayout(words);
  const range = findExact(quoted, source) ?? findUnmarked(words, source);
  if (range) return { kind: 'exact', range };
  const ranges = findShortened(words, source);
  if (ranges) return { kind: 'shortened', ranges };
  const near = findNearest(quoted.folded, source, LIKENESS);
  if (!near) return { kind: 'missing' };
  const { differences, nearest } = describeDifferences(quoted, source, near.range);
  if (near.unlikeness > ALTERED || differences.length === 0) return { kind: 'missing', nearest };
  return { kind: 'altered', nearest, differences, unlikeness: near.unlikeness };
}

/** Words handed over together with the marks around them. */
function findUnmarked(words: string, source: FoldedText): TextRange | undefined {
  const inner = withoutOuterMarks(words);
  return inner === undefined ? undefined : findExact(foldLayout(inner), source);
}
