import { JOIN_WAYS } from './join';
import type { JoinCorrection, JoinWay } from './join';

/** A CSL-JSON item. */
type Item = Readonly<Record<string, unknown>>;

/** Where CSL-JSON has room for what it does not know: `"custom": { "gakju-joins": [ … ] }`. */
export const CUSTOM_FIELD = 'custom';
export const JOINS_FIELD = 'gakju-joins';

/** How the writer reads line ends of the source, as kept in its item; undefined where that cannot be read. */
export function rememberedJoins(item: Item | undefined): readonly JoinCorrection[] | undefined {
  const joins = customOf(item)[JOINS_FIELD] ?? [];
  if (!Array.isArray(joins)) return undefined;
  const read = joins.flatMap(join => readCorrection(join) ?? []);
  return read.length === joins.length ? read : undefined;
}

/** The change of the item that keeps these corrections, and everything else that is kept there. */
export function rememberJoins(item: Item | undefined, corrections: readonly JoinCorrection[]): Item {
  const { [JOINS_FIELD]: _before, ...others } = customOf(item);
  const custom = corrections.length ? { ...others, [JOINS_FIELD]: corrections } : others;
  return { [CUSTOM_FIELD]: Object.keys(custom).length ? custom : undefined };
}

function customOf(item: Item | undefined): Item {
  const custom = item?.[CUSTOM_FIELD];
  return custom !== null && typeof custom === 'object' && !Array.isArray(custom) ? (custom as Item) : {};
}

function readCorrection(value: unknown): JoinCorrection | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { prefix, suffix, read } = value as Record<string, unknown>;
  const way = JOIN_WAYS.find((known): known is JoinWay => known === read);
  return typeof prefix === 'string' && typeof suffix === 'string' && way
    ? { prefix, suffix, read: way }
    : undefined;
}
