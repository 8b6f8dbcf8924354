import type { TextRange } from './textRange';

/** A change of a text, as data: `range` is replaced by `newText`. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** The text after the edits; ranges are of the text before, must not overlap, and may come in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = '';
  let done = 0;
  for (const { range, newText } of ordered) {
    if (range.start < done) throw new Error(`Edits overlap at ${range.start}`);
    result += text.slice(done, range.start) + newText;
    done = range.end;
  }
  return result + text.slice(done);
}
