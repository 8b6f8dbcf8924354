import { addDays, dayNumber, monthOf, months, weekdayOf, yearOf, years } from './calendar';
import type { Weekday } from './calendar';
import type { Part } from './meaning';
import type { Grain } from './timeExpression';

/** An interval that is closed on both sides. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface Unit extends Days {
  readonly grain: Grain;
}

type RoughPart = Exclude<Part, 'firstDay' | 'lastDay'>;

/** First and last month of a part of a year. Sources differ (thirds or quarters), so the value is approximate. */
const OF_YEAR: Readonly<Record<RoughPart, readonly [number, number]>> = {
  start: [1, 1],
  early: [1, 3],
  middle: [5, 8],
  late: [10, 12],
  end: [12, 12],
  firstHalf: [1, 6],
  secondHalf: [7, 12],
};

/** First and last year of a part of a decade, counted from 0. */
const OF_DECADE: Readonly<Record<RoughPart, readonly [number, number]>> = {
  start: [0, 0],
  early: [0, 3],
  middle: [4, 6],
  late: [7, 9],
  end: [9, 9],
  firstHalf: [0, 4],
  secondHalf: [5, 9],
};

/** First and last year of a part of a century, counted from 1. */
const OF_CENTURY: Readonly<Record<RoughPart, readonly [number, number]>> = {
  start: [1, 10],
  early: [1, 33],
  middle: [34, 66],
  late: [67, 100],
  end: [91, 100],
  firstHalf: [1, 50],
  secondHalf: [51, 100],
};

/** First and last day of a part of a month; 31 stands for the last day. */
const OF_MONTH: Readonly<Record<RoughPart, readonly [number, number]>> = {
  start: [1, 1],
  early: [1, 10],
  middle: [11, 20],
  late: [21, 31],
  end: [31, 31],
  firstHalf: [1, 15],
  secondHalf: [16, 31],
};

/** First and last day of a part of a week, counted from Monday; the days in the middle belong to both halves. */
const OF_WEEK: Readonly<Record<RoughPart, readonly [number, number]>> = {
  start: [0, 0],
  early: [0, 2],
  middle: [1, 3],
  late: [3, 6],
  end: [6, 6],
  firstHalf: [0, 2],
  secondHalf: [3, 6],
};

/** 초, 말, late and so on of a year, decade, century or month; thirds of anything else. */
export function partOf(unit: Unit, part: Part): Unit {
  if (part === 'firstDay') return { from: unit.from, to: unit.from, grain: 'day' };
  if (part === 'lastDay') return { from: unit.to, to: unit.to, grain: 'day' };
  const year = yearOf(unit.from);
  if (unit.grain === 'year') {
    const [first, last] = OF_YEAR[part];
    return { ...closed(months(year, first, year, last)), grain: 'month' };
  }
  if (unit.grain === 'decade') {
    const [first, last] = OF_DECADE[part];
    return { ...closed(years(year + first, year + last)), grain: 'year' };
  }
  if (unit.grain === 'century') {
    const [first, last] = OF_CENTURY[part];
    return { ...closed(years(year - 1 + first, year - 1 + last)), grain: 'decade' };
  }
  if (unit.grain === 'month') {
    const [first, last] = OF_MONTH[part];
    const to = last === 31 ? unit.to : addDays(unit.from, last - 1);
    return { from: first === 31 ? unit.to : addDays(unit.from, first - 1), to, grain: 'day' };
  }
  if (unit.grain === 'week') {
    const [first, last] = OF_WEEK[part];
    return { from: addDays(unit.from, first), to: addDays(unit.from, last), grain: 'day' };
  }
  return thirds(unit, part);
}

function thirds(unit: Unit, part: RoughPart): Unit {
  const length = dayNumber(unit.to) - dayNumber(unit.from) + 1;
  const third = Math.round(length / 3);
  const [first, last] =
    part === 'early' || part === 'start' || part === 'firstHalf'
      ? [0, third - 1]
      : part === 'middle'
        ? [third, length - third - 1]
        : [length - third, length - 1];
  return { from: addDays(unit.from, first), to: addDays(unit.from, last), grain: 'day' };
}

/** Spring is March to May; the winter of a year begins in its December. */
export function seasonOf(year: number, season: 1 | 2 | 3 | 4): Unit {
  const unit = season === 4 ? months(year, 12, year + 1, 2) : months(year, season * 3, year, season * 3 + 2);
  return { ...closed(unit), grain: 'season' };
}

export function quarterOf(year: number, quarter: number): Unit {
  return { ...closed(months(year, quarter * 3 - 2, year, quarter * 3)), grain: 'quarter' };
}

export function halfOf(year: number, half: 1 | 2): Unit {
  return { ...closed(half === 1 ? months(year, 1, year, 6) : months(year, 7, year, 12)), grain: 'half' };
}

/**
 * The week of a month by number: the week is the month's if its Thursday is. So counts KS X ISO 8601, and with it
 * the Korean rule that a week belongs to the month in which it has most of its days.
 */
export function weekOfMonth(month: Days, week: number | 'last'): Unit {
  const weekday = (((dayNumber(month.from) + 3) % 7) + 7) % 7;
  const firstMonday = addDays(month.from, weekday <= 3 ? -weekday : 7 - weekday);
  const weeks = week === 'last' ? lastWeek(firstMonday, month.to) : week;
  const from = addDays(firstMonday, 7 * (weeks - 1));
  return { from, to: addDays(from, 6), grain: 'week' };
}

/** Whether a month has a fifth week hangs on whose the Thursday is. */
function lastWeek(firstMonday: string, lastDay: string): number {
  return addDays(firstMonday, 7 * 4 + 3) <= lastDay ? 5 : 4;
}

/** The first, second … or last Friday of a month; undefined where it has no fifth. */
export function weekdayOfMonth(month: Days, weekday: Weekday, which: number | 'last'): string | undefined {
  const first = addDays(month.from, (weekday - weekdayOf(month.from) + 7) % 7);
  const fifth = addDays(first, 28);
  if (which === 'last') return fifth <= month.to ? fifth : addDays(first, 21);
  const day = addDays(first, 7 * (which - 1));
  return day <= month.to ? day : undefined;
}

/** Quarter of the year in which the day lies. */
export function quarterNumber(day: string): 1 | 2 | 3 | 4 {
  return Math.ceil(monthOf(day) / 3) as 1 | 2 | 3 | 4;
}

function closed({ from, to }: { from: string | null; to: string | null }): Days {
  return { from: from ?? '0001-01-01', to: to ?? '9999-12-31' };
}
