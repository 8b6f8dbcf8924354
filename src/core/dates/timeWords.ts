/** The languages a time can be written in. */
export type TimeLanguage = 'ko' | 'en';

/** A day in numbers, as far as it is to be written. */
interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How a language writes times. Seasons count from 1, spring, which begins in March. */
export interface TimeWords {
  readonly unknown: string;
  readonly or: string;
  /** What stands for the opening bracket after a name: Korean writes no blank before it. */
  readonly beforeBracket: string;
  year(year: number): string;
  month(month: number): string;
  yearMonth(year: number, month: number): string;
  fullDay(year: number, month: number, day: number): string;
  season(year: number, season: number): string;
  quarter(year: number, quarter: number): string;
  half(year: number, half: 1 | 2): string;
  decade(firstYear: number): string;
  century(century: number): string;
  about(text: string): string;
  since(text: string): string;
  until(text: string): string;
  /** Two days as a range; what they share is written once. */
  range(
    first: DayParts,
    last: DayParts,
    precision: 'year' | 'month' | 'day',
    shared: 'month' | 'year' | 'nothing',
  ): string;
}

export function wordsOf(language: TimeLanguage): TimeWords {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: TimeWords = {
  unknown: '알 수 없음',
  or: ' 또는 ',
  beforeBracket: '(',
  year: year => `${year}년`,
  month: month => `${month}월`,
  yearMonth: (year, month) => `${year}년 ${month}월`,
  fullDay: (year, month, day) => `${year}년 ${month}월 ${day}일`,
  season: (year, season) => `${year}년 ${['봄', '여름', '가을', '겨울'][season - 1] ?? ''}`,
  quarter: (year, quarter) => `${year}년 ${quarter}분기`,
  half: (year, half) => `${year}년 ${half === 1 ? '상반기' : '하반기'}`,
  decade: firstYear => `${firstYear}년대`,
  century: century => `${century}세기`,
  about: text => `약 ${text}`,
  since: text => `${text} 이후`,
  until: text => `${text}까지`,
  range(first, last, precision, shared) {
    if (precision === 'year') return `${first.year}년 – ${last.year}년`;
    const start = `${first.year}년 ${first.month}월${precision === 'day' ? ` ${first.day}일` : ''}`;
    const day = precision === 'day' ? `${last.day}일` : '';
    if (shared === 'month') return `${start} – ${day}`;
    const end = `${last.month}월${day && ` ${day}`}`;
    return `${start} – ${shared === 'year' ? '' : `${last.year}년 `}${end}`;
  },
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const monthName = (month: number): string => MONTHS[month - 1] ?? '';

const ENGLISH: TimeWords = {
  unknown: 'unknown',
  or: ' or ',
  beforeBracket: ' (',
  year: String,
  month: monthName,
  yearMonth: (year, month) => `${monthName(month)} ${year}`,
  fullDay: (year, month, day) => `${day} ${monthName(month)} ${year}`,
  season: (year, season) => `${['spring', 'summer', 'autumn', 'winter'][season - 1] ?? ''} ${year}`,
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  half: (year, half) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
  decade: firstYear => `${firstYear}s`,
  century: century => `${ordinal(century)} century`,
  about: text => `around ${text}`,
  since: text => `since ${text}`,
  until: text => `until ${text}`,
  range(first, last, precision, shared) {
    if (precision === 'year') return `${first.year} – ${last.year}`;
    const day = (parts: DayParts): string => (precision === 'day' ? `${parts.day} ` : '');
    const end = `${day(last)}${monthName(last.month)} ${last.year}`;
    if (shared === 'month') return `${first.day} – ${end}`;
    const start = `${day(first)}${monthName(first.month)}`;
    return `${start}${shared === 'year' ? '' : ` ${first.year}`} – ${end}`;
  },
};

function ordinal(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
