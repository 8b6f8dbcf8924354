import { matchAt, numberIn, present } from '../../grammar';
import type { Pattern, Reading } from '../../grammar';
import type { Meaning } from '../../meaning';
import {
  MONTH,
  MONTH_LEADS,
  PART_LEADS,
  WEEKDAY,
  WEEKDAY_LEADS,
  before,
  english,
  monthNumber,
  weekdayNumber,
} from './english';
import { readPart } from './parts';

const YEAR = '(?<year>[12]\\d{3})(?![,.]?\\d)';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const LINK = '(?: ?[–—-] ?| to | and )';
const LAST_DAY = `(?<lastDay>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?`;

const DAY_FIRST = english(
  `(?:(?<weekday>${WEEKDAY}),? )?(?:the )?${DAY}(?:${LINK}${LAST_DAY})?(?: of)? (?<month>${MONTH})(?:,? ${YEAR})?`,
);
const MONTH_FIRST = english(
  `(?:(?<weekday>${WEEKDAY}),? )?(?<month>${MONTH}) (?:the )?${DAY}(?:${LINK}${LAST_DAY}(?![ \\n]?(?:${MONTH})))?(?:,? ${YEAR})?`,
);
const MONTH_YEAR = english(`(?<month>${MONTH})(?:,|,? of)? ${YEAR}`);
const NEAR_YEAR = english(' (?:of )?(?<which>last|this|next) year');
const MONTH_ONLY = english(`(?<month>${MONTH})`);

const ORDINAL_DAY = english('the (?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)');
const RANGE_ON = english(`(?:${MONTH})(?: to | through | ?[–—-] ?)(?:${MONTH})`);

/** 13 September 2023, Sept. 13, 2023, June of last year, early March 2022, August: days and months by name, with or without a year. */
export const namedDates: Pattern = {
  id: 'en.named',
  leads: `0 ${PART_LEADS} ${MONTH_LEADS} ${WEEKDAY_LEADS}`,
  read(text, at) {
    const lead = readPart(text, at);
    const match = lead.part ? undefined : (matchAt(DAY_FIRST, text, at) ?? matchAt(MONTH_FIRST, text, at));
    if (match && !isModal(match, text, at)) return toReading(match, at, {});
    const month = matchAt(MONTH_YEAR, text, lead.end);
    const part = lead.part ? { part: lead.part } : {};
    if (month) return toReading(month, lead.end, part);
    const alone = matchAt(MONTH_ONLY, text, lead.end);
    const isMonth =
      alone && (lead.part !== undefined || isMonthAlone(alone[0], text, at) || matchAt(RANGE_ON, text, at));
    return isMonth ? toReading(alone, lead.end, part) : undefined;
  },
};

/** may 5 is a verb and a number unless it is written with a capital. */
function isModal(match: RegExpExecArray, text: string, at: number): boolean {
  const month = match.groups?.['month'] ?? '';
  return (
    !/^[A-Z]/u.test(month) ||
    (/^(?:may|march|mar|sun)$/iu.test(month) &&
      match.groups?.['year'] === undefined &&
      /\b(?:he|she|it|they|we|you|I|that|who|which)[ \n]$/u.test(before(text, at)))
  );
}

const IN =
  /(?:^|[^A-Za-z])(?:in|since|until|till|by|from|to|of|during|before|after|between|and|through|throughout|for|this|late|early|on|next|last|into)[ \n]$/iu;

function isMonthAlone(name: string, text: string, at: number): boolean {
  if (!/^[A-Z]/u.test(name) || /\.?$/u.exec(name)?.[0] === '.') return false;
  if (name.length <= 4 && !/^(?:June|July|May)$/u.test(name)) return false;
  // May and March are also a verb, April and August also names, so they need a preposition.
  return IN.test(before(text, at)) || !/^(?:May|March|April|June|August)$/u.test(name);
}

function toReading(match: RegExpExecArray, start: number, part: Meaning): Reading {
  const day = numberIn(match, 'day');
  const weekday = match.groups?.['weekday'];
  const year = numberIn(match, 'year');
  const month = monthNumber(match.groups?.['month'] ?? '');
  const meaning = present<Meaning>({
    ...part,
    year,
    month,
    day,
    weekday: weekday === undefined ? undefined : weekdayNumber(weekday),
  });
  const lastDay = numberIn(match, 'lastDay');
  const end = start + match[0].length;
  const near = year === undefined ? matchAt(NEAR_YEAR, match.input, end) : undefined;
  if (near && lastDay === undefined) {
    const amount = { last: -1, this: 0, next: 1 }[near.groups!['which']!.toLowerCase()] ?? 0;
    const base = { of: 'publication', unit: 'year', amount } as const;
    return { end: end + near[0].length, meaning: { ...meaning, base } };
  }
  if (lastDay === undefined || day === undefined || lastDay <= day) return { end, meaning };
  return { end, meaning, until: present<Meaning>({ year, month, day: lastDay }) };
}

const ON_THE = /(?:^|[^A-Za-z])(?:on|by|until|till|since|before)[ \n]$/iu;

/** on the 15th: of the month that is spoken of. */
export const ordinalDays: Pattern = {
  id: 'en.ordinalDay',
  leads: 'the',
  read(text, at) {
    const match = matchAt(ORDINAL_DAY, text, at);
    if (
      !match ||
      !ON_THE.test(before(text, at)) ||
      /^[ \n-]?[A-Za-z]/u.test(text.slice(at + match[0].length))
    )
      return undefined;
    return { end: at + match[0].length, meaning: present<Meaning>({ day: numberIn(match, 'day') }) };
  },
};

const SHORT =
  /(?<month>1[0-2]|0?[1-9])(?<mark>[/-])(?<day>1[3-9]|2\d|3[01])\k<mark>(?<year>\d{2})(?![\d/-])/y;

/** 9/18/15: what is no month is the day, and what is last the year. */
function readShort(text: string, at: number): Reading | undefined {
  const match = matchAt(SHORT, text, at);
  if (!match) return undefined;
  const [year, month, day] = ['year', 'month', 'day'].map(field => numberIn(match, field));
  return { end: at + match[0].length, meaning: present<Meaning>({ year, month, day, isShortYear: true }) };
}

const SLASHED = /(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\d/-])/y;

/** 9/13/2023 and 13.09.2023 have one reading, 3/4/2023 has two. */
export const slashedDates: Pattern = {
  id: 'en.slashed',
  leads: '0',
  read(text, at) {
    const match = matchAt(SLASHED, text, at);
    if (!match) return readShort(text, at);
    const first = numberIn(match, 'first') ?? 0;
    const second = numberIn(match, 'second') ?? 0;
    const year = numberIn(match, 'year') ?? 0;
    const end = at + match[0].length;
    if (first > 12 && second <= 12) return { end, meaning: { year, month: second, day: first } };
    if (first > 12 || second > 31) return { end };
    if (second > 12 || first === second) return { end, meaning: { year, month: first, day: second } };
    return { end, meaning: { year, month: first, day: second, alternative: { month: second, day: first } } };
  },
};
