import { findSentences } from '../text/sentences';
import type { TextRange } from '../text/textRange';
import type { Draft } from './draft';

/**
 * Where the note of a paraphrase goes: behind the sentence that `at` ends in, its stop and the notes it has
 * already; undefined where no sentence is.
 */
export function endOfClaim({ text, blocks }: Draft, at: TextRange): number | undefined {
  const block = blocks.find(({ start, end }) => start <= at.end && at.end <= end);
  if (!block) return undefined;
  const sentences = findSentences(text.slice(block.start, block.end)).map(({ start, end }) => ({
    start: start + block.start,
    end: end + block.start,
  }));
  const sentence = sentences.findLast(({ start }) => start < at.end) ?? sentences[0];
  return sentence && behindReferences(text, sentence.end);
}

function behindReferences(text: string, end: number): number {
  const references = /^(?:\[\^[^\s[\]]{1,200}\]){1,20}/u.exec(text.slice(end, end + 4_000));
  return end + (references?.[0].length ?? 0);
}
