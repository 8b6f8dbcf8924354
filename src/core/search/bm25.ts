/**
 * How MiniSearch and we weigh a term (BM25+). Passages are short, so that a word said twice tells little more than
 * said once: with MiniSearch's own k of 1.2 the passage that repeats one word beats the one that has two.
 */
export const BM25 = { k: 0.7, b: 0.7, d: 0.5 };

/**
 * The weight of a term in a passage, for what MiniSearch does not hold: the bigrams, and the common words that
 * are counted on the best candidates only.
 */
export function bm25(frequency: number, length: number, averageLength: number): number {
  const relativeLength = averageLength > 0 ? length / averageLength : 1;
  return BM25.d + (frequency * (BM25.k + 1)) / (frequency + BM25.k * (1 - BM25.b + BM25.b * relativeLength));
}

/** How telling a term is that stands in `documentFrequency` of `documentCount` passages. */
export function inverseDocumentFrequency(documentFrequency: number, documentCount: number): number {
  return Math.log(1 + Math.max(0, documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}
