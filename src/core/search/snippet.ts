import type { TextRange } from '../text/textRange';

/** The excerpt shown in a result. Highlights are offsets in its own text. */
export interface Snippet {
  readonly text: string;
  /** Where it begins in the text it was cut from. */
  readonly start: number;
  readonly highlights: readonly TextRange[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * Cuts at most `length` units out of a passage, around the stretch with most highlights and at the edges of
 * words. The text is the source's own, unchanged, so that offsets lead back.
 */
export function makeSnippet(
  text: string,
  passage: TextRange,
  highlights: readonly TextRange[],
  length: number,
): Snippet {
  const inside = highlights.filter(({ start, end }) => start >= passage.start && end <= passage.end);
  const range =
    passage.end - passage.start <= length
      ? passage
      : cut(text, passage, densest(inside, passage, length), length);
  return {
    text: text.slice(range.start, range.end),
    start: range.start,
    highlights: inside
      .filter(({ start, end }) => start < range.end && end > range.start)
      .map(({ start, end }) => ({
        start: Math.max(start, range.start) - range.start,
        end: Math.min(end, range.end) - range.start,
      })),
    cutBefore: range.start > passage.start,
    cutAfter: range.end < passage.end,
  };
}

/** The first and last highlight of the stretch that holds most of them, the earliest of equals. */
function densest(highlights: readonly TextRange[], passage: TextRange, length: number): TextRange {
  let best = { start: passage.start, end: passage.start };
  let most = 0;
  for (let first = 0, last = 0; first < highlights.length; first++) {
    last = Math.max(last, first);
    while (last + 1 < highlights.length && highlights[last + 1]!.end - highlights[first]!.start <= length)
      last++;
    const count = last - first + 1;
    if (count > most) {
      most = count;
      best = { start: highlights[first]!.start, end: highlights[last]!.end };
    }
  }
  return best;
}

/** A stretch of `length` with `core` a third of the way in, trimmed to whole words. */
function cut(text: string, passage: TextRange, core: TextRange, length: number): TextRange {
  const spare = Math.max(0, length - (core.end - core.start));
  const wanted = core.start - Math.floor(spare / 3);
  const start = Math.max(passage.start, Math.min(wanted, passage.end - length));
  const end = Math.min(passage.end, start + length);
  return { start: wordStart(text, passage, start, core.start), end: wordEnd(text, passage, end, core.end) };
}

/** Edges are looked for so far: a text without spaces is cut where it must be. */
const LONGEST_WORD = 24;

function wordStart(text: string, passage: TextRange, start: number, latest: number): number {
  if (start <= passage.start) return passage.start;
  for (let at = start; at <= Math.min(latest, start + LONGEST_WORD); at++) {
    if (isSpaceAt(text, at - 1) && !isSpaceAt(text, at)) return at;
  }
  return isLowSurrogate(text, start) ? start + 1 : start;
}

function wordEnd(text: string, passage: TextRange, end: number, earliest: number): number {
  if (end >= passage.end) return passage.end;
  for (let at = end; at >= Math.max(earliest, end - LONGEST_WORD); at--) {
    if (isSpaceAt(text, at) && !isSpaceAt(text, at - 1)) return at;
  }
  return isLowSurrogate(text, end) ? end - 1 : end;
}

function isSpaceAt(text: string, offset: number): boolean {
  return /\s/.test(text.charAt(offset));
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
