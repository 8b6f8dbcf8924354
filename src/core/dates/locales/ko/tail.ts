import { matchAt, numberIn, present } from '../../grammar';
import type { Meaning, Part } from '../../meaning';
import { HOLIDAYS } from './holidays';
import { EDGE, korean } from './korean';
import { MONTH_WORDS, SINO_DAY, readSino } from './numerals';

/** What follows the head of an expression and makes it finer: 작년 | 10월 3일. */
export interface Tail {
  readonly end: number;
  readonly fields: Meaning;
  readonly until?: Meaning;
}

const LINK = '[~–—\\-]';
const DAY_IS_COUNT = '(?!_(?:간|동안|째|만에|여|이내|안에|치|씩|가량|정도|이상|이하|남짓|넘게|내내))';

const MONTH_RANGE = korean(`_(?<first>\\d{1,2})(?:_${LINK}_|_·_)(?<last>\\d{1,2})_월`);
const MONTH = korean(
  `_(?:(?<month>\\d{1,2})_월|(?<word>${Object.keys(MONTH_WORDS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:${EDGE}|(?=${SINO_DAY}_?일${EDGE})))(?!_간(?![가-힣]))`,
);
const SINO_DAY_OF_MONTH = korean(`_(?<day>${SINO_DAY})_?일${EDGE}`);
const DAY_RANGE = korean(`_(?<first>\\d{1,2})_(?:일_)?(?:${LINK}|·)_(?<last>\\d{1,2})_일${DAY_IS_COUNT}`);
const DAY = korean(`_(?<day>\\d{1,2})_일${DAY_IS_COUNT}`);
const WEEKDAY = korean(
  '_(?:,_(?=.요일))?(?:\\(_?(?<short>[월화수목금토일])(?:요일)?_?\\)|(?<long>[월화수목금토일])_?요일)',
);
const DAY_AT_EDGE = korean(`_(?:(?<last>말일|마지막_날)|첫_?날)${EDGE}`);
const WEEKDAY_OF_MONTH = korean(
  '(?:의)?_(?:(?<ordinal>첫|둘|셋|넷|다섯|두|세|네)_?(?:번_?)?째|(?<first>첫)|(?<last>마지막)|(?<number>[1-5])_?(?:번_?)?째)_(?:주_)?(?<day>[월화수목금토일])_?요일',
);
const WEEK_OF_MONTH = korean(
  `(?:의)?_(?:(?<ordinal>첫째|둘째|셋째|넷째|다섯째|마지막|(?:첫|두|세|네|다섯)_번째|첫)_주(?<end>말)?|(?<number>[1-5])_(?:째_주|주_?차)|(?<last>마지막_주))${EDGE}`,
);
const SEASON = korean(`_(?:(?<part>초|늦)_?)?(?<season>봄|여름|가을|겨울)(?:철)?${EDGE}`);
const HALF = korean('_(?<half>상|하|전|후)반기');
const QUARTER = korean('_(?:제_)?(?<quarter>[1-4]|일|이|삼|사)(?:_?[·/]_?4|_사)?_분기');
const PART = korean(
  `_(?:연|년)?(?<part>초순|상순|중순|하순|초반|중반|후반|전반|초엽|중엽|말엽|초기|중기|후기|말기|벽두|초|말)(?:께|쯤|경)?${EDGE}`,
);
const HOLIDAY = korean(
  `_(?<name>${Object.keys(HOLIDAYS)
    .map(name =>
      name
        .replaceAll('.', '\\.')
        .replace('의날', '의_날')
        .replace('오신날', '_오신_날')
        .replace('대보름', '_대보름')
        .replace('첫날', '_첫날'),
    )
    .sort((a, b) => b.length - a.length)
    .join('|')})${EDGE}`,
);

const PARTS: Readonly<Record<string, Part>> = {
  초순: 'early',
  상순: 'early',
  초반: 'early',
  초엽: 'early',
  초기: 'early',
  초: 'early',
  벽두: 'early',
  중순: 'middle',
  중반: 'middle',
  중엽: 'middle',
  중기: 'middle',

  하순: 'late',
  말엽: 'late',
  말기: 'late',
  말: 'late',
  전반: 'firstHalf',
  후반: 'secondHalf',
  후기: 'secondHalf',
};

/** After a year: month and day, season, half, quarter, holiday, or 초 and 말. */
export function readYearTail(text: string, at: number): Tail {
  return (
    readMonthRange(text, at) ??
    readMonth(text, at) ??
    readSeason(text, at) ??
    readHalf(text, at) ??
    readQuarter(text, at) ??
    readHoliday(text, at) ??
    readDayAtEdge(text, at) ??
    readWeekOfMonth(text, at) ??
    readPart(text, at) ?? { end: at, fields: {} }
  );
}

/** After a month: day and weekday, week, or 초, 중순, 말. */
export function readMonthTail(text: string, at: number): Tail {
  const range = matchAt(DAY_RANGE, text, at);
  if (range && isDay(range, 'first') && isDay(range, 'last')) {
    return {
      end: at + range[0].length,
      fields: present<Meaning>({ day: numberIn(range, 'first') }),
      until: present<Meaning>({ day: numberIn(range, 'last') }),
    };
  }
  const day = matchAt(DAY, text, at);
  if (day && isDay(day, 'day'))
    return readDayTail(text, at + day[0].length, { day: Number(day.groups?.['day']) });
  return (
    readSinoDay(text, at) ??
    readDayAtEdge(text, at) ??
    readWeekdayOfMonth(text, at) ??
    readWeekOfMonth(text, at) ??
    readPart(text, at) ?? { end: at, fields: {} }
  );
}

/** After a day: its weekday, if that is written. */
export function readDayTail(text: string, at: number, fields: Meaning): Tail {
  const weekday = matchAt(WEEKDAY, text, at);
  const letter = weekday?.groups?.['short'] ?? weekday?.groups?.['long'];
  if (!weekday || !letter) return { end: at, fields };
  return { end: at + weekday[0].length, fields: { ...fields, weekday: weekdayNumber(letter) } };
}

/** 월 is 1, 일 is 7. */
export function weekdayNumber(letter: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return ('월화수목금토일'.indexOf(letter) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** A month with what follows it; also the way a yearless date begins. */
export function readMonth(text: string, at: number): Tail | undefined {
  const match = matchAt(MONTH, text, at);
  if (!match) return undefined;
  const month = numberIn(match, 'month') ?? MONTH_WORDS[(match.groups?.['word'] ?? '').replaceAll('\n', '')];
  if (month === undefined || month < 1 || month > 12) return undefined;
  const rest = readMonthTail(text, at + match[0].length);
  return { ...rest, fields: { month, ...rest.fields } };
}

export function readMonthRange(text: string, at: number): Tail | undefined {
  const match = matchAt(MONTH_RANGE, text, at);
  if (!match) return undefined;
  const first = Number(match.groups?.['first']);
  const last = Number(match.groups?.['last']);
  if (first < 1 || first > 12 || last < 1 || last > 12) return undefined;
  return { end: at + match[0].length, fields: { month: first }, until: { month: last } };
}

export function readSeason(text: string, at: number): Tail | undefined {
  const match = matchAt(SEASON, text, at);
  if (!match) return undefined;
  const season = (['봄', '여름', '가을', '겨울'].indexOf(match.groups?.['season'] ?? '') + 1) as
    1 | 2 | 3 | 4;
  const part = match.groups?.['part'];
  const fields: Meaning = part ? { season, part: part === '초' ? 'early' : 'late' } : { season };
  return { end: at + match[0].length, fields };
}

export function readHalf(text: string, at: number): Tail | undefined {
  const match = matchAt(HALF, text, at);
  if (!match) return undefined;
  const isFirst = match.groups?.['half'] === '상' || match.groups?.['half'] === '전';
  return { end: at + match[0].length, fields: { half: isFirst ? 1 : 2 } };
}

export function readQuarter(text: string, at: number): Tail | undefined {
  const match = matchAt(QUARTER, text, at);
  const written = match?.groups?.['quarter'];
  if (!match || !written) return undefined;
  const quarter = ('일이삼사'.indexOf(written) + 1 || Number(written)) as 1 | 2 | 3 | 4;
  return { end: at + match[0].length, fields: { quarter } };
}

export function readHoliday(text: string, at: number): Tail | undefined {
  const match = matchAt(HOLIDAY, text, at);
  const holiday = match && HOLIDAYS[(match.groups?.['name'] ?? '').replaceAll(/[ \n]/gu, '')];
  return match && holiday && { end: at + match[0].length, fields: { ...holiday } };
}

export function readPart(text: string, at: number): Tail | undefined {
  const match = matchAt(PART, text, at);
  const part = match && PARTS[(match.groups?.['part'] ?? '').replaceAll('\n', '')];
  return match && part && { end: at + match[0].length, fields: { part } };
}

/** 팔월 십오일 */
function readSinoDay(text: string, at: number): Tail | undefined {
  const match = matchAt(SINO_DAY_OF_MONTH, text, at);
  const day = readSino((match?.groups?.['day'] ?? '').replaceAll('\n', ''));
  if (!match || day === undefined || day > 31) return undefined;
  return readDayTail(text, at + match[0].length, { day });
}

/** 이달 말일, 올해 마지막 날, 다음 달 첫날 */
function readDayAtEdge(text: string, at: number): Tail | undefined {
  const match = matchAt(DAY_AT_EDGE, text, at);
  const part = match?.groups?.['last'] === undefined ? 'firstDay' : 'lastDay';
  return match && { end: at + match[0].length, fields: { part } };
}

/** 첫째 주 월요일, 마지막 금요일, 둘째 화요일: counted by that weekday. */
export function readWeekdayOfMonth(text: string, at: number): Tail | undefined {
  const match = matchAt(WEEKDAY_OF_MONTH, text, at);
  if (!match) return undefined;
  const { ordinal, first, number, day = '' } = match.groups ?? {};
  const counted = Number(number ?? (first ? 1 : ORDINALS[ordinal ?? '']));
  const week = match.groups?.['last'] === undefined ? counted : 'last';
  return { end: at + match[0].length, fields: { week, weekday: weekdayNumber(day) } };
}

const ORDINALS: Readonly<Record<string, number>> = {
  첫: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  넷: 4,
  네: 4,
  다섯: 5,
};

function readWeekOfMonth(text: string, at: number): Tail | undefined {
  const match = matchAt(WEEK_OF_MONTH, text, at);
  if (!match) return undefined;
  const ordinal = (match.groups?.['ordinal'] ?? '').replaceAll(/[ \n]/gu, '');
  const end = at + match[0].length;
  if (ordinal === '마지막' || match.groups?.['last']) return { end, fields: { week: 'last' } };
  const week = numberIn(match, 'number') ?? ORDINALS[ordinal.replace(/번?째$/u, '')] ?? 1;
  return { end, fields: { week } };
}

function isDay(match: RegExpExecArray, group: string): boolean {
  const day = numberIn(match, group);
  return day !== undefined && day >= 1 && day <= 31;
}
