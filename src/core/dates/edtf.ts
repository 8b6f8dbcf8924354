import { dayOf, daysInMonth, isIsoDay, isoDay, monthOf, months, yearOf, years } from './calendar';
import type { Grain, Interval } from './timeExpression';

/**
 * The days an EDTF date stands for: `2024-07`, `2023-09-13/2023-10-31`, `2023/..`, `199X`, `2011~`.
 * Approximation marks are read over: they do not widen the interval. Undefined for anything else.
 */
export function edtfInterval(edtf: string): Interval | undefined {
  const sides = edtf.trim().split('/');
  if (sides.length === 1) return point(sides[0]!);
  if (sides.length !== 2) return undefined;
  const [left, right] = sides as [string, string];
  const from = isOpen(left) ? { from: null } : point(left);
  const to = isOpen(right) ? { to: null } : point(right);
  if (!from || !to) return undefined;
  if (from.from !== null && to.to !== null && from.from > to.to) return undefined;
  return { from: from.from, to: to.to };
}

/** The interval as EDTF, no finer than its grain where that loses nothing: `2023-10/2024-04`, `2000/..`. */
export function toEdtf(value: Interval & { readonly grain?: Grain }): string {
  const { from, to } = value;
  if (from === null && to === null) return '../..';
  const precision = precisionOf(value);
  const left = from === null ? '..' : from.slice(0, precision);
  const right = to === null ? '..' : to.slice(0, precision);
  return left === right ? left : `${left}/${right}`;
}

const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;
const DAY_LENGTH = 10;

/** How much of the ISO days has to be written. */
function precisionOf({ from, to, grain }: Interval & { readonly grain?: Grain }): number {
  const startsYear = from === null || from.endsWith('-01-01');
  const endsYear = to === null || to.endsWith('-12-31');
  const startsMonth = from === null || dayOf(from) === 1;
  const endsMonth = to === null || dayOf(to) === daysInMonth(yearOf(to), monthOf(to));
  const isOpenEnded = from === null || to === null;
  // An open end aligns with everything, so only the grain can say that `2023-08-01/..` was a month.
  if (isOpenEnded && (grain === undefined || grain === 'day' || grain === 'week')) return DAY_LENGTH;
  if (startsYear && endsYear && !(isOpenEnded && !isYearly(grain))) return YEAR_LENGTH;
  return startsMonth && endsMonth ? MONTH_LENGTH : DAY_LENGTH;
}

function isYearly(grain: Grain | undefined): boolean {
  return grain === 'year' || grain === 'decade' || grain === 'century' || grain === 'era';
}

function isOpen(side: string): boolean {
  return side === '..' || side === '';
}

function point(text: string): Interval | undefined {
  const date = text.replace(/[~?%]$/, '');
  if (isIsoDay(date)) return { from: date, to: date };
  const month = /^(\d{4})-(\d\d)$/.exec(date);
  if (month) {
    const isReal = isoDay(Number(month[1]), Number(month[2]), 1) !== undefined;
    return isReal ? months(Number(month[1]), Number(month[2])) : undefined;
  }
  if (!/^\d{2}(?:\d\d|\dX|XX)$/.test(date) || date === '0000') return undefined;
  return years(Math.max(1, Number(date.replaceAll('X', '0'))), Number(date.replaceAll('X', '9')));
}
