import type { LibraryItem } from './libraryExport';
import { CUSTOM_FIELD } from './rememberedJoins';
import type { ReferenceChanges } from './writeReference';

/** Where an item of `references.json` keeps what the library last said: `"custom": { "gakju-library": … }`. */
const LIBRARY_FIELD = 'gakju-library';

type Item = Readonly<Record<string, unknown>>;

/** The item of the library that a reference came from, and what the library said of it then. */
export interface Followed {
  readonly key: string;
  readonly said: Item;
}

/** Undefined for what came from no library. */
export function followedItem(item: Item | undefined): Followed | undefined {
  const kept = record(record(item?.[CUSTOM_FIELD])[LIBRARY_FIELD]);
  const { key, said } = kept;
  return typeof key === 'string' ? { key, said: record(said) } : undefined;
}

/**
 * What changes in a reference now that the library says `now`. A field that still is what the library said
 * before follows it; one that the writer has changed since stays the writer's. What the library said is kept
 * for the next time. No changes at all where the library says nothing new.
 */
export function mergeLibrary(item: Item | undefined, now: LibraryItem): ReferenceChanges {
  const followed = followedItem(item);
  const said = followed?.said ?? {};
  const changes: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(said), ...Object.keys(now.fields)])) {
    if (isEqual(item?.[field], said[field]) && !isEqual(item?.[field], now.fields[field]))
      changes[field] = now.fields[field];
  }
  if (followed?.key === now.key && isEqual(said, now.fields)) return changes;
  const kept = { key: now.key, said: now.fields };
  return { ...changes, [CUSTOM_FIELD]: { ...record(item?.[CUSTOM_FIELD]), [LIBRARY_FIELD]: kept } };
}

/** Whether two values of JSON are the same, whatever the order of their fields. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function record(value: unknown): Item {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Item) : {};
}
