import { firstIndexNot } from './bisect';
import type { TextEdit } from './textEdit';
import type { TextRange } from './textRange';

/**
 * One piece of a `MappedText`: `[start, end)` of the text came from `[originalStart, originalEnd)` of the
 * original. Where both have the same length, character leads to character; where they differ (a line end
 * that became one space), the piece only leads back as a whole.
 */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
}

/**
 * A text made from an original, and the way back. Plain data, so it can cross to the worker.
 *
 * Segments are in order and cover the text without gaps. A gap between the original ranges of two
 * neighbours is what was left out (a page number, a line end inside a word):
 *
 *     original   정상␊␊회담을        text   정상회담을
 *     segments   [0,2)→[0,2)  [2,5)→[4,7)
 *
 * The idea is quarto-dev's mapped-string; plain segments instead of closures, because ours travel.
 */
export interface MappedText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** The original itself: every character leads to its own place. */
export function mapIdentity(text: string): MappedText {
  return {
    text,
    segments: text ? [{ start: 0, end: text.length, originalStart: 0, originalEnd: text.length }] : [],
  };
}

/**
 * The text after `edits`, still leading back to the original. Ranges are of `mapped.text` and must not
 * overlap; an insertion (an empty range) leads back to the empty place where it stands.
 */
export function editMapped(mapped: MappedText, edits: readonly TextEdit[]): MappedText {
  if (!edits.length) return mapped;
  const pieces = new Pieces();
  const ordered = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const cursor = new SegmentCursor(mapped);
  let done = 0;
  for (const { range, newText } of ordered) {
    if (range.start < done) throw new Error(`Edits overlap at ${range.start}`);
    cursor.copy(done, range.start, pieces);
    const original = originalRange(mapped, range);
    if (newText) pieces.push(newText, original.start, original.end);
    done = range.end;
  }
  cursor.copy(done, mapped.text.length, pieces);
  return pieces.finish();
}

/** The part of the mapped text in `range`, with offsets from 0, leading back to the same original. */
export function sliceMapped(mapped: MappedText, range: TextRange): MappedText {
  const pieces = new Pieces();
  new SegmentCursor(mapped).copy(range.start, range.end, pieces);
  return pieces.finish();
}

/**
 * Where `range` of the text stands in the original: from the first character's place to the last one's
 * end, so what was left out between them is inside and what was left out around them is not.
 */
export function originalRange(mapped: MappedText, range: TextRange): TextRange {
  if (range.start >= range.end) {
    const at = originalOffset(mapped, range.start);
    return { start: at, end: at };
  }
  const first = segmentAt(mapped.segments, range.start);
  const last = segmentAt(mapped.segments, range.end - 1);
  if (!first || !last)
    throw new RangeError(`[${range.start}, ${range.end}) is outside a text of ${mapped.text.length}`);
  return {
    start: isExact(first) ? first.originalStart + (range.start - first.start) : first.originalStart,
    end: isExact(last) ? last.originalStart + (range.end - last.start) : last.originalEnd,
  };
}

/** The place in the original before the character at `offset`; at the end of the text, after the last one. */
export function originalOffset(mapped: MappedText, offset: number): number {
  if (offset >= mapped.text.length) return mapped.segments.at(-1)?.originalEnd ?? 0;
  const segment = segmentAt(mapped.segments, offset);
  if (!segment) throw new RangeError(`${offset} is outside a text of ${mapped.text.length}`);
  return isExact(segment) ? segment.originalStart + (offset - segment.start) : segment.originalStart;
}

/**
 * The inverse of `originalRange`: the part of the text that came from `range` of the original. What was
 * left out has no part; a range wholly inside such a gap gives an empty range at its place.
 */
export function mappedRange(mapped: MappedText, range: TextRange): TextRange {
  const start = mappedOffset(mapped, range.start, 'start');
  return { start, end: Math.max(start, mappedOffset(mapped, range.end, 'end')) };
}

/** The place in the text of `offset` in the original, seen as the `side` of a range. */
function mappedOffset({ segments, text }: MappedText, offset: number, side: 'start' | 'end'): number {
  const index = firstIndexNot(segments, ({ originalEnd }) =>
    side === 'start' ? originalEnd <= offset : originalEnd < offset,
  );
  const segment = segments[index];
  if (!segment) return text.length;
  if (offset <= segment.originalStart) return segment.start;
  if (isExact(segment)) return segment.start + (offset - segment.originalStart);
  return side === 'start' ? segment.start : segment.end;
}

function isExact(segment: Segment): boolean {
  return segment.end - segment.start === segment.originalEnd - segment.originalStart;
}

/** The segment that holds the character at `offset`. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  const segment = segments[firstIndexNot(segments, ({ end }) => end <= offset)];
  return segment && segment.start <= offset ? segment : undefined;
}

/** Collects the pieces of a new text and joins neighbours that lead to neighbouring originals. */
class Pieces {
  private readonly texts: string[] = [];
  private readonly segments: Segment[] = [];
  private length = 0;

  push(text: string, originalStart: number, originalEnd: number): void {
    if (!text) return;
    const start = this.length;
    this.length += text.length;
    this.texts.push(text);
    const last = this.segments.at(-1);
    const added = { start, end: this.length, originalStart, originalEnd };
    if (last && isExact(last) && isExact(added) && last.originalEnd === originalStart) {
      this.segments[this.segments.length - 1] = { ...last, end: added.end, originalEnd };
    } else this.segments.push(added);
  }

  finish(): MappedText {
    return { text: this.texts.join(''), segments: this.segments };
  }
}

/** Copies stretches of a mapped text in ascending order, walking its segments once. */
class SegmentCursor {
  private index = 0;
  private readonly mapped: MappedText;
  constructor(mapped: MappedText) {
    this.mapped = mapped;
  }

  copy(start: number, end: number, into: Pieces): void {
    const { text, segments } = this.mapped;
    while (this.index < segments.length && segments[this.index]!.end <= start) this.index++;
    for (let at = start; at < end;) {
      const segment = segments[this.index];
      if (!segment) throw new RangeError(`${at} is outside a text of ${text.length}`);
      const stop = Math.min(end, segment.end);
      if (isExact(segment)) {
        const originalStart = segment.originalStart + (at - segment.start);
        into.push(text.slice(at, stop), originalStart, originalStart + (stop - at));
      } else into.push(text.slice(at, stop), segment.originalStart, segment.originalEnd);
      at = stop;
      if (at >= segment.end) this.index++;
    }
  }
}
