/** A stretch of text: half-open, in UTF-16 units, like `String.prototype.slice`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whether the two ranges share at least one character. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function encloses(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
