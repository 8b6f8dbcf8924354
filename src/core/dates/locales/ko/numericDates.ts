import { matchAt, numberIn, present } from '../../grammar';
import type { Pattern } from '../../grammar';
import type { Meaning } from '../../meaning';
import { readDayTail } from './tail';

const FULL =
  /(?<year>\d{4})(?:(?<mark>[./-]) ?(?<month>\d{1,2})\k<mark> ?(?<day>\d{1,2})(?!\d)\.?|[. ]\s?(?<monthOnly>\d{1,2})\.(?!\s?\d))/y;
const SHORT = /'?(?<year>\d{2})\.(?<month>\d{1,2})\.(?<day>\d{1,2})\.?(?![\d.])/y;
const YEAR_MONTH = /(?<year>[12]\d{3})(?:-(?<monthOnly>0[1-9])(?![-\d])|\.(?<dotted>0[1-9]|1[0-2])(?!\d))/y;
/** No month and no day has such a number, so it is the year: 74/10/31. */
const YEAR_FIRST =
  /'?(?<year>3[2-9]|[4-9]\d)(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d/-])/y;
const SPACED = /'?(?<year>\d{2})\. (?<month>\d{1,2})\. (?<day>\d{1,2})\./y;
const YEARS = /(?<first>1[0-9]\d\d|20\d\d)[~–—-](?<last>1[0-9]\d\d|20\d\d)(?![\d-]|[ \n]?년대)/y;

/** 2023-09-13, 2023. 9. 13., 2023/9/13, 2023. 9.; and lives and terms in brackets: (1950~1953). */
export const numericDates: Pattern = {
  id: 'numeric',
  leads: "0 '",
  read(text, at) {
    const match =
      matchAt(FULL, text, at) ??
      matchAt(SHORT, text, at) ??
      matchAt(SPACED, text, at) ??
      matchAt(YEAR_FIRST, text, at) ??
      matchAt(YEAR_MONTH, text, at);
    if (!match) return readYears(text, at);
    const written = numberIn(match, 'year') ?? 0;
    const isShort = (match.groups?.['year'] ?? '').length === 2;
    const month = numberIn(match, 'month') ?? numberIn(match, 'monthOnly') ?? numberIn(match, 'dotted');
    const day = numberIn(match, 'day');
    if (month === undefined || month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31)))
      return undefined;
    if (!isShort && (written < 1000 || written > 2199)) return undefined;
    // The full stop of a sentence is not the date's; the dotted form keeps its own: 2023. 9. 13.
    const ownStop = match[0].endsWith('.') && match.groups?.['mark'] !== '.' && day !== undefined ? 1 : 0;
    const fields = present<Meaning>({ year: written, isShortYear: isShort || undefined, month, day });
    const tail = readDayTail(text, at + match[0].length - ownStop, fields);
    return { end: tail.end, meaning: tail.fields };
  },
};

function readYears(text: string, at: number): ReturnType<Pattern['read']> {
  const match = matchAt(YEARS, text, at);
  if (!match) return undefined;
  const first = numberIn(match, 'first') ?? 0;
  const last = numberIn(match, 'last') ?? 0;
  if (last < first || last - first > 150) return undefined;
  return { end: at + match[0].length, meaning: { year: first }, until: { year: last } };
}
