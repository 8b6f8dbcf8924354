import { matchAt, numberIn } from '../../grammar';
import type { Pattern, Reading } from '../../grammar';
import type { Meaning } from '../../meaning';
import { standsAlone } from '../../standsAlone';
import { tenseOf } from '../../tense';
import { HOLIDAYS } from './holidays';
import { EDGE, isVerbOfPassing, korean, leadsOf } from './korean';
import { MONTH_WORDS, SINO_DAY, readSino } from './numerals';
import {
  readHalf,
  readQuarter,
  readDayTail,
  readHoliday,
  readMonth,
  readMonthRange,
  readMonthTail,
  readSeason,
  readWeekdayOfMonth,
  weekdayNumber,
} from './tail';
import type { Tail } from './tail';

const DIRECTION = korean('(?:(?<past>지난)|(?<future>오는|다가오는|돌아오는))_');
const LUNAR = korean('(?:(?<lunar>음력)|양력)_');
const WEEKDAY = korean('(?<day>[월화수목금토일])요일');
const WEEKEND = korean('주말');

/** 6월 19일, 지난 8월, 오는 11월 3일(일), 음력 8월 15일, 9∼11월: the year is not written. */
export const monthDays: Pattern = {
  id: 'ko.monthDay',
  leads: `0 지난 오는 다가 돌아 음력 양력 ${leadsOf(Object.keys(MONTH_WORDS))}`,
  read(text, at) {
    const direction = readDirection(text, at);
    const calendar = matchAt(LUNAR, text, direction.end);
    const start = direction.end + (calendar?.[0].length ?? 0);
    const tail =
      readMonthRange(text, start) ??
      readMonth(text, start) ??
      (direction.end > at ? readNamed(text, start) : undefined);
    if (!tail) return undefined;
    const isWord = start === at && !/\d/u.test(text[at] ?? '');
    // 이월, 시월 and the like are too often other words to stand alone.
    if (isWord && tail.fields.day === undefined) return undefined;
    const isLunar = calendar?.groups?.['lunar'] !== undefined;
    return toReading(tail, { ...direction.fields, ...(isLunar ? { isLunar } : {}) });
  },
};

const DAY = korean(
  '(?<day>\\d{1,2})_일(?!_(?:간|동안|째|만에|만|여|이내|안에|치|씩|가량|정도|이상|이하|남짓|넘게|내내|전(?!날)|후|뒤|내|내에|차|밤낮|분|이나|이상|연속|천하|정|가까이)(?![가-힣]))',
);
const COUNT_BEFORE =
  /(?:약|총|최대|최소|최장|매|연속|만|박|단|불과|향후|앞으로|최근|이후|평균|하루|제|[+×~])[ \n]?$/u;

const SINO = korean(`(?<day>${SINO_DAY})_?일(?=_[월화수목금토일]_?요일)`);
const DAYS_IN_WORDS = leadsOf(
  Array.from('일이삼사오육칠팔구').flatMap(digit => [`${digit}일`, `${digit}십`, `십${digit}`]),
);

/** 십오일 금요일: without its day of the week it may as well last so long. */
function readDayInWords(text: string, at: number): Reading | undefined {
  const match = matchAt(SINO, text, at);
  const day = match && readSino((match.groups?.['day'] ?? '').replaceAll('\n', ''));
  if (!match || day === undefined || day > 31) return undefined;
  return toReading(readDayTail(text, at + match[0].length, { day }), {});
}

/** 지난 15일, 오는 20일, 13∼15일, 15일, 십오일 금요일: only the day is written. */
export const bareDays: Pattern = {
  id: 'ko.day',
  leads: `0 지난 오는 다가 돌아 ${DAYS_IN_WORDS}`,
  read(text, at) {
    const direction = readDirection(text, at);
    if (direction.end === at && COUNT_BEFORE.test(text.slice(Math.max(0, at - 4), at))) return undefined;
    const match = matchAt(DAY, text, direction.end);
    const day = match && numberIn(match, 'day');
    if (match && day !== undefined && day >= 1 && day <= 31) {
      return toReading(readDayTail(text, direction.end + match[0].length, { day }), direction.fields);
    }
    const inWords = direction.end === at ? readDayInWords(text, at) : undefined;
    if (inWords) return inWords;
    if (/\d/u.test(text[direction.end] ?? '')) {
      const tail = readMonthTail(text, direction.end);
      if (tail.until && tail.fields.day !== undefined) return toReading(tail, direction.fields);
    }
    return undefined;
  },
};

const NEAR_WEEKDAY = korean('(?<head>저번|이번|다음)_(?<day>[월화수목금토일])요일');

/** 다음 금요일 is the Friday of next week; 저번 금요일 the last one. */
function readNearWeekday(match: RegExpExecArray, at: number): Reading {
  const { head = '', day = '' } = match.groups ?? {};
  const weekday = weekdayNumber(day);
  const end = at + match[0].length;
  if (head.startsWith('저')) return { end, meaning: { direction: 'past', weekday } };
  const amount = head.startsWith('다') ? 1 : 0;
  return { end, meaning: { base: { of: 'publication', unit: 'week', amount }, weekday } };
}

/** 월요일, 지난 금요일, 이번 화요일, 오는 주말. */
export const weekdays: Pattern = {
  id: 'ko.weekday',
  leads:
    '월요 화요 수요 목요 금요 토요 일요 주말 첫번 첫째 두번 세번 네번 다섯 둘째 셋째 넷째 지난 저번 이번 다음 오는 다가 돌아',
  read(text, at) {
    const near = matchAt(NEAR_WEEKDAY, text, at);
    if (near) return readNearWeekday(near, at);
    const direction = readDirection(text, at);
    const match = matchAt(WEEKDAY, text, direction.end);
    const letter = match?.groups?.['day'];
    if (match && letter) {
      return {
        end: direction.end + match[0].length,
        meaning: { ...direction.fields, weekday: weekdayNumber(letter) },
      };
    }
    const counted = readCountedWeekday(text, at);
    if (counted) return counted;
    const weekend = matchAt(WEEKEND, text, direction.end);
    const end = direction.end + (weekend?.[0].length ?? 0);
    const isMeant = direction.end > at || isPlanned(text, at, end);
    return weekend && isMeant ? { end, meaning: { ...direction.fields, week: 'weekend' } } : undefined;
  },
};

const NUMBERED = /^(?:첫|두|세|네|다섯|둘|셋|넷)/u;
const EVERY_MONTH = /(?:매달|매월|매년|매주|달마다)[ \n]$/u;

/** 두 번째 일요일 of the month that is spoken of, or of this one where it is planned. */
function readCountedWeekday(text: string, at: number): Reading | undefined {
  if (!NUMBERED.test(text.slice(at, at + 2)) || EVERY_MONTH.test(text.slice(Math.max(0, at - 4), at)))
    return undefined;
  const tail = readWeekdayOfMonth(text, at);
  if (!tail) return undefined;
  const isAhead = tenseOf({ text, start: at, end: tail.end }) === 'future';
  const base = { of: isAhead ? 'publication' : 'text', unit: 'month', amount: 0 } as const;
  return { end: tail.end, meaning: { ...tail.fields, base } };
}

const AT_A_TIME = korean(`(?:에|까지|부터)?(?![가-힣])`);

/** 주말에 is any weekend, unless something is planned for one. */
function isPlanned(text: string, start: number, end: number): boolean {
  if (standsAlone(text, start, end)) return true;
  return matchAt(AT_A_TIME, text, end) !== undefined && tenseOf({ text, start, end }) === 'future';
}

const TOO_SHORT = new Set(['구정', '신정', '칠석']);

/** 광복절, 추석: without a year. */
export const holidays: Pattern = {
  id: 'ko.holiday',
  leads: `0 ${leadsOf(Object.keys(HOLIDAYS))}`,
  read(text, at) {
    const tail = readHoliday(text, at);
    // 설 and 신정 are too often other words to be sure of them within a sentence.
    const isOften = tail && (tail.end - at === 1 || TOO_SHORT.has(text.slice(at, tail.end)));
    return tail && (!isOften || standsAlone(text, at, tail.end)) ? toReading(tail, {}) : undefined;
  },
};

const THIS_MONTH = { of: 'publication', unit: 'month', amount: 0 } as const;
const MONTH_EDGE = korean(`월(?<part>초|말)${EDGE}`);
const YEAR_EDGE = korean(`(?:지난_)?연(?<part>초|말|내)${EDGE}`);

/** 상반기, 지난 3분기, 연말, 월초: of the year of the publication, or the latest one. */
export const partsOfYear: Pattern = {
  id: 'ko.partOfYear',
  leads: '0 상반 하반 제 지난 오는 연초 연말 연내 월초 월말 일분 이분 삼분 사분',
  read(text, at) {
    const direction = readDirection(text, at);
    const isSecondary = text[direction.end] === '전' || text[direction.end] === '후';
    const tail = isSecondary
      ? undefined
      : (readHalf(text, direction.end) ?? readQuarter(text, direction.end));
    if (tail && text[tail.end] !== '별') return toReading(tail, direction.fields);
    const month = matchAt(MONTH_EDGE, text, at);
    if (month && !EVERY_MONTH.test(text.slice(Math.max(0, at - 4), at))) {
      const fields: Meaning = { base: THIS_MONTH, part: month.groups?.['part'] === '초' ? 'early' : 'late' };
      return { end: at + month[0].length, meaning: fields };
    }
    const edge = matchAt(YEAR_EDGE, text, at);
    const part = edge?.groups?.['part'];
    if (!edge || !part) return undefined;
    const base = { of: 'publication', unit: 'year', amount: edge[0].startsWith('지') ? -1 : 0 } as const;
    const fields: Meaning = part === '내' ? { base } : { base, part: part === '초' ? 'early' : 'late' };
    return { end: at + edge[0].length, meaning: fields };
  },
};

function readDirection(text: string, at: number): { end: number; fields: Meaning } {
  const match = matchAt(DIRECTION, text, at);
  if (!match || isVerbOfPassing(text, at)) return { end: at, fields: {} };
  return { end: at + match[0].length, fields: { direction: match.groups?.['past'] ? 'past' : 'future' } };
}

function readNamed(text: string, at: number): Tail | undefined {
  return readSeason(text, at) ?? readHoliday(text, at);
}

function toReading(tail: Tail, fields: Meaning): Reading {
  const meaning = { ...fields, ...tail.fields };
  return tail.until ? { end: tail.end, meaning, until: tail.until } : { end: tail.end, meaning };
}
