import type { TimelineEntry } from '../../core/facts/timeline';

export interface TimelineYear {
  readonly kind: 'year';
  readonly year: string;
  readonly count: number;
  /** Times as coarse as the year, or longer than a month, stand before the months. */
  readonly entries: readonly TimelineEntry[];
  readonly months: readonly TimelineMonth[];
}

export interface TimelineMonth {
  readonly kind: 'month';
  /** `2023-09` */
  readonly month: string;
  readonly entries: readonly TimelineEntry[];
}

/** The dated sentences by year and month, newest year first, each sentence once per time. */
export function timelineRows(entries: readonly TimelineEntry[]): TimelineYear[] {
  const years = new Map<string, { whole: TimelineEntry[]; months: Map<string, TimelineEntry[]> }>();
  for (const entry of entries) {
    const { from, to } = entry.time;
    const year = from!.slice(0, 4);
    const group = years.get(year) ?? { whole: [], months: new Map<string, TimelineEntry[]>() };
    years.set(year, group);
    const month = from!.slice(0, 7);
    if (to!.slice(0, 7) !== month) group.whole.push(entry);
    else group.months.set(month, [...(group.months.get(month) ?? []), entry]);
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, { whole, months }]) => ({
      kind: 'year',
      year,
      count: whole.length + [...months.values()].reduce((sum, list) => sum + list.length, 0),
      entries: whole,
      months: [...months]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([month, list]) => ({ kind: 'month', month, entries: list })),
    }));
}
