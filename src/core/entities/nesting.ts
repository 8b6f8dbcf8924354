/** Anything with a place; units or offsets, as long as all are the same. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

/**
 * By start, the longest first; what lies in a longer one is nested, and of two that overlap the earlier
 * stays unless the later is longer.
 */
export function nestByLength<T extends Placed>(items: readonly T[]): { item: T; outer: T | undefined }[] {
  const ordered = items.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: { item: T; outer: T | undefined }[] = [];
  const open: T[] = [];
  for (const item of ordered) {
    while (open.length && open.at(-1)!.end <= item.start) open.pop();
    const around = open.at(-1);
    if (around && around.end < item.end) {
      if (length(around) >= length(item) || open.length > 1 || kept.at(-1)?.item !== around) continue;
      kept.pop();
      open.pop();
    }
    kept.push({ item, outer: open.at(-1) });
    open.push(item);
  }
  return kept;
}

function length({ start, end }: Placed): number {
  return end - start;
}
