/** A line shorter than that was not cut by a margin: a list or a table, whose numbers are whole. */
const SHORTEST_LINE = 16;

/** As far as a date in digits reaches to either side of the break. */
const REACH = 10;

const BEFORE = /(?:^|[^\d])(?<written>\d[\d./·-]*)$/u;
const AFTER = /^(?<written>[\d./·-]*\d[./]?)(?<unit>[년월일]|[~∼–-]\d{1,4}[년월일])?/u;

const YEAR = /^(?:1\d{3}|20\d\d|21\d\d)$/u;
const DAY = /^(?:[12]\d|3[01])$/u;
const MONTH = /^1[0-2]$/u;
const UNITS: Readonly<Record<string, RegExp>> = { 년: YEAR, 월: MONTH, 일: DAY };
const NUMERIC = /^(?:1\d{3}|20\d\d)(?<mark>[./-])(?:0?[1-9]|1[0-2])\k<mark>(?:0?[1-9]|[12]\d|3[01])\.?$/u;
const MONTH_DOT_DAY = /^(?:1[0-2]|[1-9])·(?:3[01]|[12]\d|[1-9])$/u;

/**
 * Whether the line break from `start` to `end` cuts the number of a date in two, as a page does that knows no
 * words: 20⏎19년, 2⏎8일, 2024-0⏎8-15, 3·⏎1절. Only a number that makes a date is taken for one.
 */
export function isTornNumber(text: string, start: number, end: number): boolean {
  if (end - start > 2 || text.charCodeAt(end - 1) !== 10 || !isLong(text, start)) return false;
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.['written'];
  const after = AFTER.exec(text.slice(end, end + REACH));
  if (before === undefined || after?.groups === undefined) return false;
  const { written = '', unit } = after.groups;
  const whole = before + written;
  if (NUMERIC.test(whole) || MONTH_DOT_DAY.test(whole)) return true;
  return UNITS[unit?.at(-1) ?? '']?.test(whole) === true;
}

function isLong(text: string, start: number): boolean {
  for (let at = start - 1; at >= start - SHORTEST_LINE; at--)
    if (at < 0 || text.charCodeAt(at) === 10) return false;
  return true;
}
