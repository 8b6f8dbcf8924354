import type { QuoteAnswer } from './corpus';
import { answerQuote } from './quotation';
import type { FoldedText } from './quotes/foldLayout';
import { verifyQuote } from './quotes/verifyQuote';
import type { Verdict } from './quotes/verifyQuote';
import type { Source } from './sources/source';

/** What is needed to look for words in sources. */
export interface QuoteSearch {
  readonly folded: (source: Source) => FoldedText;
  /** Resolves after other requests had a turn. */
  readonly pause: () => Promise<void>;
}

/** Where the words stand in one of the sources, or come nearest to it. */
export async function findQuote(
  words: string,
  sources: readonly Source[],
  { folded, pause }: QuoteSearch,
): Promise<QuoteAnswer> {
  let best: { source: Source; verdict: Verdict } | undefined;
  for (const source of sources) {
    const verdict = verifyQuote(words, folded(source));
    if (!best || isTruer(verdict, best.verdict)) best = { source, verdict };
    if (verdict.kind === 'exact') break;
    await pause();
  }
  return best ? answerQuote(best.source, best.verdict) : { kind: 'missing' };
}

/** Whether one source's verdict is to be believed before another's; of two alterations, the slighter. */
function isTruer(a: Verdict, b: Verdict): boolean {
  if (a.kind === 'altered' && b.kind === 'altered') return a.unlikeness < b.unlikeness;
  return TRUTH[a.kind] > TRUTH[b.kind];
}

const TRUTH: Readonly<Record<Verdict['kind'], number>> = { exact: 3, shortened: 2, altered: 1, missing: 0 };
