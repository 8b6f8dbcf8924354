import type { TextRange } from '../text/textRange';

/** What a writer asks for, taken apart: words in any number, phrases, exclusions and filters. */
export interface Query {
  /** The free words in order, phrases included: what the ranking goes by. */
  readonly text: string;
  /** Each must stand in the passage, white space apart. */
  readonly phrases: readonly string[];
  /** None of these may stand in the passage. */
  readonly excluded: readonly string[];
  /** Each must be part of an author's name. */
  readonly author: readonly string[];
  /** Each must be part of the source's id or title. */
  readonly source: readonly string[];
  /** The source's type, as in its metadata or its beginning: `report`, `article`. */
  readonly type: readonly string[];
  /** First and last year of publication. */
  readonly year?: { readonly from: number; readonly to: number };
  /** Each must be named in the passage, under whatever name. */
  readonly name: readonly string[];
  /** A time in each of these must be said in the passage. */
  readonly date: readonly DayRange[];
  /** The filters as they are written, in order. */
  readonly filters: readonly WrittenFilter[];
}

/** First and last day, both included, as ISO days that need not be in the calendar: only their order counts. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A filter in the query that was typed: `author:"Kim Min"` and the words in it. */
export interface WrittenFilter extends TextRange {
  readonly field: FilterField;
  readonly value: string;
  /** Nothing can be added to it: a blank or a closing mark stands behind it. */
  readonly isClosed: boolean;
}

export type FilterField = 'author' | 'source' | 'type' | 'year' | 'name' | 'date';

/** Longer input is cut: nobody types it, and a pasted book must not stop the search. */
const LONGEST_INPUT = 4000;

/** So many phrases, exclusions and filters of a kind are heard; each is held against many passages. */
const MOST_CONDITIONS = 16;

/**
 * Reads `러북 조약 "전략적 동반자" -미국 author:강윤희 year:2023..2024`. There is no wrong query: an open
 * quotation mark runs to the end, an operator without a value is a word.
 */
export function parseQuery(input: string): Query {
  const text: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  const values: Record<'author' | 'source' | 'type' | 'name', string[]> = {
    author: [],
    source: [],
    type: [],
    name: [],
  };
  const date: DayRange[] = [];
  const filters: WrittenFilter[] = [];
  let year: Query['year'];
  for (const { isExcluded, field, value, isQuoted, ...place } of readParts(input.slice(0, LONGEST_INPUT))) {
    if (field) addTo(filters, { field, value, ...place });
    if (field === 'year') year = readYears(value) ?? year;
    else if (field === 'date') for (const days of readDays(value)) addTo(date, days);
    else if (field) addTo(values[field], value);
    else if (isExcluded) addTo(excluded, value);
    else text.push(value);
    if (isQuoted && !field && !isExcluded) addTo(phrases, value);
  }
  return { text: text.join(' '), phrases, excluded, ...values, ...(year ? { year } : {}), date, filters };
}

/** The same words asked of all sources. */
export function withoutFilters({ text, phrases, excluded }: Query): Query {
  return { ...parseQuery(''), text, phrases, excluded };
}

function addTo<T>(conditions: T[], value: T): void {
  if (conditions.length < MOST_CONDITIONS) conditions.push(value);
}

interface Part extends TextRange {
  readonly isExcluded: boolean;
  readonly field: FilterField | undefined;
  readonly value: string;
  readonly isQuoted: boolean;
  readonly isClosed: boolean;
}

const FIELD = /(author|source|type|year|name|date|저자|출처|종류|연도|이름|날짜)[:：]/iy;
const FIELDS: Readonly<Record<string, FilterField>> = {
  author: 'author',
  저자: 'author',
  source: 'source',
  출처: 'source',
  type: 'type',
  종류: 'type',
  year: 'year',
  연도: 'year',
  name: 'name',
  이름: 'name',
  date: 'date',
  날짜: 'date',
};
const CLOSING_MARK: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '”', '＂': '＂' };
const SPACE = /\s/;

function readParts(input: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < input.length;) {
    if (SPACE.test(input.charAt(at))) {
      at++;
      continue;
    }
    const start = at;
    const isExcluded = input[at] === '-' && at + 1 < input.length && !SPACE.test(input.charAt(at + 1));
    if (isExcluded) at++;
    const field = fieldAt(input, at);
    const value = valueAt(input, at + (field?.length ?? 0));
    if (field && !value.text) {
      // `author:` alone is still being typed: it says nothing yet.
      at = value.end;
      continue;
    }
    if (value.text)
      parts.push({
        isExcluded,
        field: field?.field,
        value: value.text,
        isQuoted: value.isQuoted,
        isClosed: value.isClosed,
        start,
        end: Math.min(value.end, input.length),
      });
    at = Math.max(value.end, at + 1);
  }
  return parts;
}

function fieldAt(input: string, at: number): { field: FilterField; length: number } | undefined {
  FIELD.lastIndex = at;
  const name = FIELD.exec(input)?.[1];
  return name ? { field: FIELDS[name.toLowerCase()]!, length: name.length + 1 } : undefined;
}

interface Value {
  readonly text: string;
  readonly end: number;
  readonly isQuoted: boolean;
  readonly isClosed: boolean;
}

function valueAt(input: string, start: number): Value {
  const closing = CLOSING_MARK[input.charAt(start)];
  if (closing) {
    const close = endOfQuotation(input, start + 1, closing);
    const end = close < 0 ? input.length : close;
    return { text: input.slice(start + 1, end).trim(), end: end + 1, isQuoted: true, isClosed: close >= 0 };
  }
  let end = start;
  while (end < input.length && !SPACE.test(input.charAt(end))) end++;
  return { text: input.slice(start, end), end, isQuoted: false, isClosed: end < input.length };
}

function endOfQuotation(input: string, from: number, closing: string): number {
  const close = input.indexOf(closing, from);
  // Keyboards mix “curly and straight".
  return close < 0 && closing === '”' ? input.indexOf('"', from) : close;
}

/** `2023`, `2023..2024`, `2023..`, `..2022`, with two points, a tilde or a dash. */
function readYears(value: string): Query['year'] {
  const match = /^(\d{4})?(?:(\.\.|~|-|–)(\d{4})?)?$/.exec(value);
  if (!match || (!match[1] && !match[3])) return undefined;
  const from = match[1] ? Number(match[1]) : -Infinity;
  const to = match[3] ? Number(match[3]) : match[2] ? Infinity : from;
  return from <= to ? { from, to } : { from: to, to: from };
}

const DAY = /^(\d{4})(?:[-./](\d{1,2}))?(?:[-./](\d{1,2}))?\.?$/;

/** `2023`, `2023-09`, `2023.9.13`, or two of them with two points or a tilde between; either may be missing. */
function readDays(value: string): DayRange[] {
  const [first = '', last] = value.split(/\.\.|~/);
  const from = readDay(first);
  const to = last === undefined ? from : readDay(last);
  const isWrong = (first && !from) || (last && !to) || (!from && !to);
  return isWrong ? [] : [{ from: from?.from ?? '0000-01-01', to: to?.to ?? '9999-12-31' }];
}

function readDay(text: string): DayRange | undefined {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (!year) return undefined;
  const from = [year, (month ?? '1').padStart(2, '0'), (day ?? '1').padStart(2, '0')];
  const to = [year, (month ?? '12').padStart(2, '0'), (day ?? '31').padStart(2, '0')];
  return { from: from.join('-'), to: to.join('-') };
}
