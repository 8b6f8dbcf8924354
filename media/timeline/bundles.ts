import { groupBy } from '../shared/groupBy';
import { DAY } from './days';
import type { Span } from './days';
import type { Entry } from './entries';

/** What is drawn as one: an event, or so many in so little room that only their number can be told. */
export interface Bundle extends Span {
  readonly entries: readonly Entry[];
}

/** A column is as wide as a number, and at most twice that, in CSS pixels. */
const COLUMN = 32;
/** More short events than that in a column would be a wall of bars. */
const MOST_IN_COLUMN = 24;

/**
 * Entries in order of their beginning, those that would crowd a column bundled. Columns begin at fixed times and are
 * so many days long, doubled at each step: nothing changes its bundle while the picture is moved.
 */
export function bundlesOf(entries: readonly Entry[], pixelsPerDay: number): Bundle[] {
  const days = 2 ** Math.max(0, Math.ceil(Math.log2(COLUMN / pixelsPerDay)));
  const length = days * DAY;
  const columns = groupBy(entries, ({ from, to }) =>
    ((to - from) / DAY) * pixelsPerDay < COLUMN ? Math.floor(from / length) : undefined,
  );
  return [...columns]
    .flatMap(([column, inside]): Bundle[] =>
      column !== undefined && inside.length > MOST_IN_COLUMN
        ? [{ from: column * length, to: (column + 1) * length, entries: inside }]
        : inside.map(single),
    )
    .sort((a, b) => a.from - b.from);
}

/** An entry that is drawn for itself. */
export function single(entry: Entry): Bundle {
  return { from: entry.from, to: entry.to, entries: [entry] };
}
