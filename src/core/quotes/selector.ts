/** Finds a quotation by its words; the W3C Web Annotation model's selector of the same name. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Finds a quotation by offsets of the source's repaired text, half-open; right until the source changes. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}
