import { editMapped, mapIdentity } from './mappedText';
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

/**
 * Edits that do at once what `first` and then `second` do; ranges of `second` are of the text in between.
 * For one undo step out of two calculations.
 */
export function composeEdits(
  text: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): TextEdit[] {
  const result = editMapped(editMapped(mapIdentity(text), first), second);
  const edits: TextEdit[] = [];
  let done = 0;
  let added = '';
  const flush = (end: number): void => {
    if (end > done || added) edits.push({ range: { start: done, end }, newText: added });
    added = '';
  };
  for (const { start, end, originalStart, originalEnd } of result.segments) {
    const words = result.text.slice(start, end);
    const isKept = originalStart >= done && text.slice(originalStart, originalEnd) === words;
    if (!isKept) {
      added += words;
      continue;
    }
    flush(originalStart);
    done = originalEnd;
  }
  flush(text.length);
  return edits;
}

/** Where `offset` of the text before stands after the edits; at an insertion, behind it. */
export function offsetAfter(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { range, newText } of edits)
    if (range.end <= offset) shift += newText.length - (range.end - range.start);
  return offset + shift;
}
