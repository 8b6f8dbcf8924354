import { firstIndexNot } from './bisect';

/** Zero-based line and column (UTF-16 units) of a text, as editors count them. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The offsets at which lines begin; `\r\n`, `\n` and a lone `\r` end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1);
  }
  return starts;
}

/** Where `offset` stands, given the text's `lineStarts`. */
export function lineColumnAt(starts: readonly number[], offset: number): LineColumn {
  const line = Math.max(0, firstIndexNot(starts, start => start <= offset) - 1);
  return { line, column: offset - starts[line]! };
}
