import type { QuotableClause } from './corpus';
import { passageAt } from './facts/evidence';
import { findClauses } from './quotes/findClauses';
import type { Source } from './sources/source';
import { findSentences } from './text/sentences';
import type { TextRange } from './text/textRange';

/** So far around the part its sentences are offered: a passage can be a whole page. */
const REACH = 1_500;

/** The clauses of the passage that a part of a source stands in: what the writer may want more or less of. */
export function quotableClauses({ body: { text }, passages }: Source, range: TextRange): QuotableClause[] {
  const { start, end } = passageAt(passages, range.start) ?? range;
  return findSentences(text.slice(start, Math.max(end, range.end)))
    .map(sentence => ({ start: start + sentence.start, end: start + sentence.end }))
    .filter(sentence => sentence.end > range.start - REACH && sentence.start < range.end + REACH)
    .flatMap(sentence =>
      findClauses(text, sentence).map(clause => ({
        text: text.slice(clause.start, clause.end),
        range: clause,
        sentence,
      })),
    );
}
