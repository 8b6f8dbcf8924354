import type { Interval } from './timeExpression';

/** Day of the week as ISO counts it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MILLISECONDS_A_DAY = 86_400_000;

/** The ISO day `2024-07-08`, or undefined where the calendar has no such day (31 February, year 0). */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= daysInMonth(year, month) ? write(year, month, day) : undefined;
}

/** Whether the text is an ISO day that exists. */
export function isIsoDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return parts !== null && isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
}

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  const date = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(yearOf(day), monthOf(day) - 1, dayOf(day));
  return date.getTime() / MILLISECONDS_A_DAY;
}

/** The ISO day of a number of days since 1970-01-01, kept within the years 1 to 9999. */
export function dayFromNumber(days: number): string {
  const date = new Date(days * MILLISECONDS_A_DAY);
  const year = date.getUTCFullYear();
  if (!(year >= 1)) return '0001-01-01';
  if (year > 9999) return '9999-12-31';
  return write(year, date.getUTCMonth() + 1, date.getUTCDate());
}

export function addDays(day: string, days: number): string {
  return dayFromNumber(dayNumber(day) + days);
}

/** The same day of another month, or that month's last day: 31 January and one month is 28 February. */
export function addMonths(day: string, months: number): string {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  if (year < 1) return '0001-01-01';
  if (year > 9999) return '9999-12-31';
  const month = index - year * 12 + 1;
  return write(year, month, Math.min(dayOf(day), daysInMonth(year, month)));
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function weekdayOf(day: string): Weekday {
  return (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

export function dayOf(day: string): number {
  return Number(day.slice(8, 10));
}

/** First to last day of the years, both included. */
export function years(first: number, last: number = first): Interval {
  return months(first, 1, last, 12);
}

/** First to last day of the months, both included; `months(2023, 10)` is one month. */
export function months(
  firstYear: number,
  firstMonth: number,
  lastYear = firstYear,
  lastMonth = firstMonth,
): Interval {
  return {
    from: write(inRange(firstYear), firstMonth, 1),
    to: write(inRange(lastYear), lastMonth, daysInMonth(inRange(lastYear), lastMonth)),
  };
}

/** Monday to Sunday of the week that holds the day. */
export function weekOf(day: string): Interval {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
}

/** Whether the interval is just this one day. */
export function isOneDay(interval: Interval): boolean {
  return interval.from !== null && interval.from === interval.to;
}

function inRange(year: number): number {
  return Math.min(Math.max(year, 1), 9999);
}

function write(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
