/** Half-open UTF-16 offsets in a snippet. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of a snippet that is highlighted, or is not. */
export interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a snippet into runs to draw. Spans may come in any order, overlap, touch or reach past the end. */
export function splitHighlights(text: string, highlights: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let position = 0;
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    const from = Math.max(position, start);
    const to = Math.min(text.length, end);
    if (to <= from) continue;
    if (from > position) runs.push({ text: text.slice(position, from), isMarked: false });
    const last = runs.at(-1);
    if (last?.isMarked) runs[runs.length - 1] = { text: last.text + text.slice(from, to), isMarked: true };
    else runs.push({ text: text.slice(from, to), isMarked: true });
    position = to;
  }
  if (position < text.length) runs.push({ text: text.slice(position), isMarked: false });
  return runs;
}

/** A snippet as it fits: its text, its spans, and whether the beginning was left out. */
export interface FittedSnippet {
  readonly text: string;
  readonly highlights: readonly Span[];
  readonly isCut: boolean;
}

/**
 * Leaves out the beginning of a snippet, up to a word's edge, where the first highlight would otherwise
 * stand more than `room` UTF-16 units in: in a narrow sidebar it would fall below the last line shown.
 */
export function bringIntoView(text: string, highlights: readonly Span[], room: number): FittedSnippet {
  const first = Math.min(...highlights.map(({ start }) => start));
  if (!Number.isFinite(first) || first <= room) return { text, highlights, isCut: false };
  const earliest = first - room;
  const blank = text.slice(earliest, first).search(/\s/u);
  const cut = afterPair(text, blank < 0 ? earliest : earliest + blank + 1);
  const moved = highlights.map(({ start, end }) => ({ start: start - cut, end: end - cut }));
  return { text: text.slice(cut), highlights: moved, isCut: true };
}

/** The same offset, or the next where it would split a surrogate pair. */
function afterPair(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
