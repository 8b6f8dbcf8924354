import type { PageText } from './pageText';

/** The pages (from 0) on which hardly anything is written; `all` where that is so of every one. */
export function emptyPages(pages: readonly PageText[]): readonly number[] | 'all' {
  const lengths = pages.map(({ items }) => items.reduce((sum, { text }) => sum + text.trim().length, 0));
  const empty = lengths.flatMap((length, page) => (length < FEWEST ? [page] : []));
  return empty.length === pages.length && !lengths.some(length => length > 0) ? 'all' : empty;
}

/** Characters: a scanned page may still have its number set. */
const FEWEST = 8;
