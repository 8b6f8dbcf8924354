import type { TimelineEvent } from './protocol';

export const DAY = 86_400_000;

/** The stretch of time that is in view, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Nothing is drawn beyond the years that ISO days can say. */
const FIRST = dayStart('0001-01-01');
const LAST = dayStart('9999-12-31');
const SHORTEST = 4 * DAY;

/** Midnight at which a day begins. */
export function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Where an event begins and ends; a side that is open is as long as nothing: its arrow is drawn instead. */
export function spanOf({ from, to }: TimelineEvent): Span {
  const first = from ?? to ?? '1970-01-01';
  const last = to ?? from ?? first;
  return { from: dayStart(first), to: dayStart(last) + DAY };
}

/** All of the spans, with a little air on both sides. */
export function wholeSpan(spans: readonly Span[]): Span {
  if (spans.length === 0) return { from: dayStart('2000-01-01'), to: dayStart('2030-01-01') };
  const { from, to } = hull(spans);
  const air = Math.max(30 * DAY, (to - from) * 0.04);
  return within({ from: from - air, to: to + air });
}

/** No more than the spans, as near as one can come. */
export function closeTo(spans: readonly Span[]): Span {
  const { from, to } = hull(spans);
  const air = Math.max((SHORTEST - (to - from)) / 2, (to - from) * 0.1);
  return within({ from: from - air, to: to + air });
}

/** Nearer or farther, so that the moment `at` stays where it is; a factor below 1 comes nearer. */
export function zoomed({ from, to }: Span, factor: number, at: number): Span {
  const bounded = Math.max(factor, SHORTEST / (to - from));
  return within({ from: at - (at - from) * bounded, to: at + (to - at) * bounded });
}

/** Moved by a part of its own length. */
export function panned({ from, to }: Span, part: number): Span {
  const by = (to - from) * part;
  if (from + by < FIRST || to + by > LAST) return { from, to };
  return { from: from + by, to: to + by };
}

/** The same length, moved only as far as it takes to show a time. */
export function showing(span: Span, { from, to }: Span): Span {
  const middle = (from + to) / 2;
  if (middle >= span.from && middle <= span.to) return span;
  const half = (span.to - span.from) / 2;
  return within({ from: middle - half, to: middle + half });
}

/** From the first beginning to the last end of some spans. */
function hull(spans: readonly Span[]): Span {
  return spans.reduce((all, { from, to }) => ({ from: Math.min(all.from, from), to: Math.max(all.to, to) }));
}

function within({ from, to }: Span): Span {
  return { from: Math.max(FIRST, from), to: Math.min(LAST, to) };
}
