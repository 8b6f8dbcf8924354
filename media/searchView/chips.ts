import type { ShownFilter } from './protocol';

/** A filter that stands below the field: what was typed, and how it is worded. */
export interface Chip {
  readonly text: string;
  readonly label: string;
}

/** The query that chips and words make together. */
export function queryOf(chips: readonly Chip[], words: string): string {
  return [...chips.map(({ text }) => text), words].join(' ');
}

/**
 * Takes the filters out of the words that nothing can be added to, or all of them when the query was not typed.
 * `filters` are those of `queryOf(chips, words)`.
 */
export function settle(
  chips: readonly Chip[],
  words: string,
  filters: readonly ShownFilter[],
  isTyped: boolean,
): { chips: readonly Chip[]; words: string } {
  const shift = queryOf(chips, '').length;
  const settled = filters.filter(({ start, isClosed }) => start >= shift && (isClosed || !isTyped));
  if (settled.length === 0) return { chips, words };
  let rest = words;
  for (const { start, end } of settled.toReversed())
    rest = rest.slice(0, start - shift) + rest.slice(end - shift).replace(/^\s/, '');
  const taken = settled.map(({ start, end, label }) => ({
    text: words.slice(start - shift, end - shift),
    label,
  }));
  return { chips: [...chips, ...taken], words: rest };
}

/** The last chip goes back behind the words, without its closing mark, so that it can be typed on. */
export function unsettle(chips: readonly Chip[], words: string): { chips: readonly Chip[]; words: string } {
  const last = chips.at(-1);
  if (!last) return { chips, words };
  const text = last.text.replace(/["”＂]$/u, '');
  return { chips: chips.slice(0, -1), words: [words.trim(), text].filter(Boolean).join(' ') };
}
