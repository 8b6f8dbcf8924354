import type { Quotation, QuoteAnswer } from './corpus';
import { passageAt } from './facts/evidence';
import { describeQuote } from './quotes/describeQuote';
import { droppedContext, droppedFromParts } from './quotes/droppedContext';
import { joinParts, mergeParts } from './quotes/joinParts';
import { innerSpeech } from './quotes/quotedSpeech';
import { findParts } from './quotes/findParts';
import type { FoldedText } from './quotes/foldLayout';
import { markCuts } from './quotes/markCuts';
import type { Verdict } from './quotes/verifyQuote';
import { differencePhrase } from './quotes/differencePhrase';
import { verifyQuote } from './quotes/verifyQuote';
import { phrase } from './text/phrase';
import type { Phrase } from './text/phrase';
import type { Source } from './sources/source';
import { originalRange } from './text/mappedText';
import type { TextRange } from './text/textRange';

/** A part of a source with all that a note and a ledger need; undefined where there are no words. */
export function quotationOf(source: Source, range: TextRange): Quotation | undefined {
  const { text } = source.body;
  const { quote, position } = describeQuote(text, {
    start: Math.max(0, Math.min(range.start, text.length)),
    end: Math.max(0, Math.min(range.end, text.length)),
  });
  if (!quote.exact) return undefined;
  const passage = passageAt(source.passages, position.start);
  const speech = innerSpeech(text, position);
  const dropped = droppedContext(text, position);
  return {
    sourceId: source.id,
    uri: source.uri,
    metadata: source.metadata,
    text: quote.exact,
    range: position,
    original: originalRange(source.body, position),
    quote,
    position,
    paragraph: passage?.paragraph ?? 1,
    ...(passage?.page ? { page: passage.page } : {}),
    language: source.metadata.language === 'en' ? 'en' : 'ko',
    ...(dropped && { dropped }),
    ...(speech ? { speech: speech.speaker ? { speaker: speech.speaker } : {} } : {}),
  };
}

/** Several parts of a source as one quotation, the cuts between them shown; undefined where there are no words. */
export function quotationOfParts(source: Source, chosen: readonly TextRange[]): Quotation | undefined {
  const { text } = source.body;
  const parts = mergeParts(text, chosen);
  const [first] = parts;
  const whole = first && quotationOf(source, { start: first.start, end: parts.at(-1)!.end });
  if (!whole || parts.length === 1) return whole;
  const { dropped: _, ...quotation } = whole;
  const dropped = droppedFromParts(text, parts);
  return {
    ...quotation,
    text: joinParts(text, parts, quotation.language),
    parts,
    ...(dropped && { dropped }),
  };
}

/** A quotation as the writer cut it down, or why her words are none. */
export type TrimmedQuotation =
  { readonly quotation: Quotation; readonly words: string } | { readonly refused: Phrase };

/** What remains of a part of a source in the writer's hands; cuts that she does not show are shown. */
export function trimmedQuotation(
  source: Source,
  folded: FoldedText,
  range: TextRange,
  typed: string,
): TrimmedQuotation {
  const trimmed = typed.trim();
  const language = source.metadata.language === 'en' ? 'en' : 'ko';
  const text = source.body.text.slice(range.start, range.end);
  for (const words of [trimmed, markCuts(trimmed, text, language)]) {
    const parts = words && findParts(words, folded, range);
    const quotation = parts && quotationOfParts(source, parts);
    if (quotation) return { quotation, words };
  }
  const verdict = verifyQuote(trimmed, folded);
  const [difference] = verdict.kind === 'altered' ? verdict.differences : [];
  return {
    refused: difference
      ? differencePhrase(difference, source.metadata.title ?? source.id)
      : phrase('These words are not in {0}', source.metadata.title ?? source.id),
  };
}

/** A verdict about one source, with the quotations it speaks of. */
export function answerQuote(source: Source, verdict: Verdict): QuoteAnswer {
  switch (verdict.kind) {
    case 'exact':
      return { kind: 'exact', quotation: quotationOf(source, verdict.range)! };
    case 'shortened': {
      const parts = verdict.ranges.flatMap(range => quotationOf(source, range) ?? []);
      const whole = { start: verdict.ranges[0]!.start, end: verdict.ranges.at(-1)!.end };
      return { kind: 'shortened', quotation: quotationOf(source, whole)!, parts };
    }
    case 'altered':
      return { kind: 'altered', nearest: quotationOf(source, verdict.nearest)!, verdict };
    case 'missing': {
      const nearest = verdict.nearest && quotationOf(source, verdict.nearest);
      return nearest ? { kind: 'missing', nearest } : { kind: 'missing' };
    }
  }
}
