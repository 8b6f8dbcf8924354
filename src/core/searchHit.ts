import type { SearchHit, SourceSummary } from './corpus';
import type { Hit } from './search/searchIndex';
import { makeSnippet } from './search/snippet';
import type { Source } from './sources/source';
import { originalRange } from './text/mappedText';
import { findSentences } from './text/sentences';
import { overlaps } from './text/textRange';
import type { TextRange } from './text/textRange';

/** What lists show of a source. */
export function summaryOf({ id, uri, metadata, problems, passages, body, pageCount }: Source): SourceSummary {
  return {
    id,
    uri,
    metadata,
    problems,
    passageCount: passages.length,
    length: body.text.length,
    ...(pageCount !== undefined && { pageCount }),
  };
}

/** A hit of the index with all that a list shows of it; `copies` have the same words. */
export function searchHitOf(
  hit: Hit,
  source: Source,
  copies: readonly Source[],
  snippetLength: number,
): SearchHit {
  const { text } = source.body;
  const original = originalRange(source.body, hit);
  return {
    score: hit.score,
    source: summaryOf(source),
    passage: hit.passage,
    start: hit.start,
    end: hit.end,
    originalStart: original.start,
    originalEnd: original.end,
    text: text.slice(hit.start, hit.end),
    highlights: hit.highlights,
    snippet: makeSnippet(text, hit.passage, hit.highlights, snippetLength),
    sentence: bestSentence(text, hit.passage, hit.highlights),
    ...(copies.length && { alsoIn: copies.map(summaryOf) }),
  };
}

/** The sentence of a passage with most highlights, the first of equals. */
function bestSentence(
  text: string,
  passage: TextRange,
  highlights: readonly TextRange[],
): SearchHit['sentence'] {
  const sentences = findSentences(text.slice(passage.start, passage.end)).map(({ start, end }) => ({
    start: passage.start + start,
    end: passage.start + end,
  }));
  let best: TextRange = sentences[0] ?? passage;
  let most = 0;
  for (const sentence of sentences) {
    const count = highlights.filter(highlight => overlaps(sentence, highlight)).length;
    if (count > most) [best, most] = [sentence, count];
  }
  return { start: best.start, end: best.end, text: text.slice(best.start, best.end) };
}
