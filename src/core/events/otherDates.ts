import { dayNumber } from '../dates/calendar';
import type { DatedTime, ToldEvent } from './toldEvents';

/** Happenings of one kind with the same people recur: further apart they are two. In days. */
const RECURS = 45;
/** Where all that is known of it agrees on one time, a slip may be longer. */
const KNOWN_ONCE = 400;

/**
 * What `known` says of the same happening, when it puts it at another time and nothing of it at this one: the
 * nearest of those. Undefined where there is nothing to ask.
 */
export function otherDate<E extends ToldEvent>(event: ToldEvent, known: readonly E[]): E | undefined {
  const same = known.filter(
    other => other.kind === event.kind && event.names.every(name => other.names.includes(name)),
  );
  if (same.some(other => meets(other.time, event.time))) return undefined;
  const [nearest] = same.toSorted((a, b) => distance(a.time, event.time) - distance(b.time, event.time));
  if (!nearest) return undefined;
  const isKnownOnce = same.every(other => same.every(another => meets(other.time, another.time)));
  const isNear = distance(nearest.time, event.time) <= (isKnownOnce ? KNOWN_ONCE : RECURS);
  return isNear || isSameDayOfYear(nearest.time, event.time) ? nearest : undefined;
}

/** Whether they may be the same time, as fine as each is told. */
export function meets(a: DatedTime, b: DatedTime): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function distance(a: DatedTime, b: DatedTime): number {
  return a.to < b.from ? dayNumber(b.from) - dayNumber(a.to) : dayNumber(a.from) - dayNumber(b.to);
}

/** The year is what one mistypes. */
function isSameDayOfYear(a: DatedTime, b: DatedTime): boolean {
  return a.grain === 'day' && b.grain === 'day' && a.from.slice(4) === b.from.slice(4);
}
