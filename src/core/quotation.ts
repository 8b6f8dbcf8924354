import type { Quotation, QuoteAnswer } from './corpus';
import { passageAt } from './facts/evidence';
import { describeQuote } from './quotes/describeQuote';
import { droppedContext } from './quotes/droppedContext';
import { innerSpeech } from './quotes/quotedSpeech';
import type { Verdict } from './quotes/verifyQuote';
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
