import { matchAt, numberIn, present } from '../../grammar';
import type { Pattern, Reading } from '../../grammar';
import type { Meaning } from '../../meaning';
import { MONTH, WEEKDAY, WEEKDAY_LEADS, english, monthNumber, weekdayNumber } from './english';

const YEAR = `(?:,? (?<year>[12]\\d{3})(?!\\d)|(?: of|,)? (?<which>last|this|next) year)?`;

/** the first Tuesday of November, the last week in June 2019 */
const COUNTED = english(
  `the (?<count>first|second|third|fourth|fifth|last) (?:full )?(?:week|(?<weekday>${WEEKDAY})) (?:of|in) (?<month>${MONTH})${YEAR}`,
);
/** the second of December */
const ORDINAL = english(
  `the (?<count>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) of (?<month>${MONTH})${YEAR}`,
);
const AROUND = english(
  `the week (?:of|beginning|starting) (?<month>${MONTH}) (?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?${YEAR}`,
);
const COUNTS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** the first Tuesday of November, the last week of June, the second of December, the week of March 11. */
export const countedDays: Pattern = {
  id: 'en.countedDay',
  leads: 'the',
  read(text, at) {
    return readCounted(text, at) ?? readOrdinal(text, at) ?? readAround(text, at);
  },
};

function readCounted(text: string, at: number): Reading | undefined {
  const match = matchAt(COUNTED, text, at);
  if (!match) return undefined;
  const { count = '', weekday } = match.groups ?? {};
  const week = count.toLowerCase() === 'last' ? 'last' : numberOf(count);
  const day = weekday === undefined ? undefined : weekdayNumber(weekday);
  return toReading(match, at, { week, ...(day && { weekday: day }) });
}

function readOrdinal(text: string, at: number): Reading | undefined {
  const match = matchAt(ORDINAL, text, at);
  return match && toReading(match, at, { day: numberOf(match.groups?.['count'] ?? '') });
}

function readAround(text: string, at: number): Reading | undefined {
  const match = matchAt(AROUND, text, at);
  const day = match && numberIn(match, 'day');
  return match && day ? toReading(match, at, { day, around: 'week' }) : undefined;
}

function numberOf(count: string): number {
  return COUNTS.indexOf(count.toLowerCase()) + 1;
}

function toReading(match: RegExpExecArray, at: number, fields: Meaning): Reading {
  const { month = '', which } = match.groups ?? {};
  const meaning = present<Meaning>({ ...fields, month: monthNumber(month), year: numberIn(match, 'year') });
  const end = at + match[0].length;
  if (!which) return { end, meaning };
  const amount = { last: -1, next: 1 }[which.toLowerCase()] ?? 0;
  return { end, meaning: { ...meaning, base: { of: 'publication', unit: 'year', amount } } };
}

const DAY_OF_WEEK = english(
  `(?<weekday>${WEEKDAY})(?:(?: of)? (?<which>last|this|next) week| the (?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th))`,
);

/** Saturday last week, Tuesday the 14th. */
export const daysOfWeek: Pattern = {
  id: 'en.dayOfWeek',
  leads: WEEKDAY_LEADS,
  read(text, at) {
    const match = matchAt(DAY_OF_WEEK, text, at);
    if (!match || !/^[A-Z]/u.test(match[0])) return undefined;
    const { weekday = '', which } = match.groups ?? {};
    const end = at + match[0].length;
    const named = { weekday: weekdayNumber(weekday) };
    const day = numberIn(match, 'day');
    if (day !== undefined) return { end, meaning: { ...named, day } };
    const amount = { last: -1, next: 1 }[(which ?? '').toLowerCase()] ?? 0;
    return { end, meaning: { ...named, base: { of: 'publication', unit: 'week', amount } } };
  },
};
