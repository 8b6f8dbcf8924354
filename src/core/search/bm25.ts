/**
 * The weight of a term in a passage, as MiniSearch counts it (BM25+ with its defaults), for what MiniSearch
 * does not hold: the bigrams, and the common words that are counted on the best candidates only.
 */
export function bm25(frequency: number, length: number, averageLength: number): number {
  const relativeLength = averageLength > 0 ? length / averageLength : 1;
  return (
    LOWER_BOUND +
    (frequency * (SATURATION + 1)) /
      (frequency + SATURATION * (1 - LENGTH_PART + LENGTH_PART * relativeLength))
  );
}

/** How telling a term is that stands in `documentFrequency` of `documentCount` passages. */
export function inverseDocumentFrequency(documentFrequency: number, documentCount: number): number {
  return Math.log(1 + Math.max(0, documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

const SATURATION = 1.2;
const LENGTH_PART = 0.7;
const LOWER_BOUND = 0.5;
