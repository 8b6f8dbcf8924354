import { findSentences } from '../text/sentences';
import type { TextRange } from '../text/textRange';
import type { Ledger } from './ledger';
import { hashWords, partsOf, wordsIn } from './ledger';

/** Whether a source still has the words that a ledger leads to where they were quoted from. */
export function standsThere(ledger: Ledger, text: string): boolean {
  return hashWords(wordsIn(text, partsOf(ledger))) === ledger.hash;
}

/**
 * Where a source has the passage that a ledger leads to: in its place, or moved as a whole to where another
 * sentence begins. For notes to the writer's own words, which cannot be searched for by the draft's words.
 */
export function findPassage(ledger: Ledger, text: string): TextRange | undefined {
  if (standsThere(ledger, text)) return { start: ledger.start, end: ledger.end };
  for (const sentence of findSentences(text)) {
    const shift = sentence.start - ledger.start;
    if (
      hashWords(
        wordsIn(
          text,
          partsOf(ledger).map(part => moved(part, shift)),
        ),
      ) === ledger.hash
    )
      return moved(ledger, shift);
  }
  return undefined;
}

function moved({ start, end }: TextRange, shift: number): TextRange {
  return { start: start + shift, end: end + shift };
}
