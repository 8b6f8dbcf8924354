import type { TextRange } from '../text/textRange';
import type { FoldedText } from './foldLayout';
import { quotedParts, verifyQuote } from './verifyQuote';

/** As much around a part decides whether words are cut in two there: 가능 out of 불가능. */
const EDGE = 40;

/** What of a source a writer's words quote, in the place that they were taken from if that can be. */
export function findParts(
  words: string,
  source: FoldedText,
  from: TextRange,
): readonly TextRange[] | undefined {
  const near = { start: Math.max(0, from.start - EDGE), end: from.end + EDGE };
  const found = quotedParts(verifyQuote(words, source.text.slice(near.start, near.end)));
  const parts = found?.map(({ start, end }) => ({ start: start + near.start, end: end + near.start }));
  return parts ?? quotedParts(verifyQuote(words, source));
}
