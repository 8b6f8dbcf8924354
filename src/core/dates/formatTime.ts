import { dayOf, daysInMonth, monthOf, yearOf } from './calendar';
import type { Grain, Interval, TimeValue } from './timeExpression';
import { wordsOf } from './timeWords';
import type { TimeLanguage } from './timeWords';

/** A time as a reader would write it: `2023년 8월`, `2022년 봄(3월–5월)`, `around October 2023 – April 2024`. */
export function formatTime(value: TimeValue, language: TimeLanguage): string {
  const words = wordsOf(language);
  if (value.status === 'ambiguous' && value.candidates?.length) {
    return value.candidates.map(candidate => formatInterval(candidate, language, value.grain)).join(words.or);
  }
  if (value.status === 'unresolved' || (value.from === null && value.to === null)) return words.unknown;
  const text = formatInterval(value, language, value.grain);
  return value.approximate ? words.about(text) : text;
}

/** An interval, no finer than its grain where that loses nothing; open sides are said in words. */
export function formatInterval(interval: Interval, language: TimeLanguage, grain?: Grain): string {
  const words = wordsOf(language);
  const { from, to } = interval;
  if (from === null && to === null) return words.unknown;
  if (from === null) return words.until(edge(to!, 'end', language, grain));
  if (to === null)
    return words.since(namedStart(from, language, grain) ?? edge(from, 'start', language, grain));
  return named({ from, to }, language, grain) ?? closed(from, to, language);
}

type Precision = 'year' | 'month' | 'day';

/** One calendar unit that has a name of its own: a season, a quarter, a half, a decade, a century. */
function named(
  { from, to }: { from: string; to: string },
  language: TimeLanguage,
  grain?: Grain,
): string | undefined {
  const words = wordsOf(language);
  const year = yearOf(from);
  const length = monthsBetween(from, to);
  if (!isWholeMonths(from, to)) return undefined;
  const span = (): string => `${words.month(monthOf(from))}–${words.month(monthOf(to))}`;
  if (grain === 'season' && length === 3 && monthOf(from) % 3 === 0) {
    return `${words.season(year, monthOf(from) / 3)}(${span()})`.replace('(', words.beforeBracket);
  }
  if (grain === 'quarter' && length === 3 && monthOf(from) % 3 === 1) {
    return `${words.quarter(year, (monthOf(from) + 2) / 3)}(${span()})`.replace('(', words.beforeBracket);
  }
  if (grain === 'half' && length === 6 && monthOf(from) % 6 === 1) {
    return `${words.half(year, monthOf(from) === 1 ? 1 : 2)}(${span()})`.replace('(', words.beforeBracket);
  }
  if (grain === 'decade' && length === 120 && year % 10 === 0) return words.decade(year);
  if (grain === 'century' && length === 1200 && year % 100 === 1) return words.century((year + 99) / 100);
  return undefined;
}

/** `2022년 여름` for an open range that begins with a season. */
function namedStart(from: string, language: TimeLanguage, grain?: Grain): string | undefined {
  const words = wordsOf(language);
  if (grain === 'season' && monthOf(from) % 3 === 0 && dayOf(from) === 1) {
    return words.season(yearOf(from), monthOf(from) / 3);
  }
  return undefined;
}

function closed(from: string, to: string, language: TimeLanguage): string {
  const words = wordsOf(language);
  const precision = closedPrecision(from, to);
  const last = point(to, precision, language);
  const first = point(from, precision, language);
  if (first === last) return first;
  const sameYear = yearOf(from) === yearOf(to);
  const sameMonth = sameYear && monthOf(from) === monthOf(to);
  return words.range(
    { year: yearOf(from), month: monthOf(from), day: dayOf(from) },
    { year: yearOf(to), month: monthOf(to), day: dayOf(to) },
    precision,
    sameMonth && precision === 'day' ? 'month' : sameYear && precision !== 'year' ? 'year' : 'nothing',
  );
}

function closedPrecision(from: string, to: string): Precision {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return 'year';
  return isWholeMonths(from, to) ? 'month' : 'day';
}

/** The one given end of an open interval. */
function edge(day: string, side: 'start' | 'end', language: TimeLanguage, grain: Grain | undefined): string {
  return point(day, edgePrecision(day, side, grain), language);
}

function edgePrecision(day: string, side: 'start' | 'end', grain: Grain | undefined): Precision {
  if (grain === undefined || grain === 'day' || grain === 'week') return 'day';
  const isYear = grain === 'year' || grain === 'decade' || grain === 'century' || grain === 'era';
  if (isYear && day.endsWith(side === 'start' ? '-01-01' : '-12-31')) return 'year';
  const isMonthEdge =
    side === 'start' ? dayOf(day) === 1 : dayOf(day) === daysInMonth(yearOf(day), monthOf(day));
  return isMonthEdge ? 'month' : 'day';
}

function point(day: string, precision: Precision, language: TimeLanguage): string {
  const words = wordsOf(language);
  if (precision === 'year') return words.year(yearOf(day));
  if (precision === 'month') return words.yearMonth(yearOf(day), monthOf(day));
  return words.fullDay(yearOf(day), monthOf(day), dayOf(day));
}

function isWholeMonths(from: string, to: string): boolean {
  return dayOf(from) === 1 && dayOf(to) === daysInMonth(yearOf(to), monthOf(to));
}

function monthsBetween(from: string, to: string): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1;
}
