import { matchAt } from '../../grammar';
import type { Pattern, Reading } from '../../grammar';
import type { Meaning, Unit } from '../../meaning';
import { standsAlone } from '../../standsAlone';
import { tenseOf } from '../../tense';
import { EDGE, isVerbOfPassing, korean, leadsOf } from './korean';
import { isCalendarYear, readLength } from './lengths';
import type { Length } from './lengths';
import { COUNT_LEADS, DAY_COUNTS } from './numerals';
import { readDayTail } from './tail';

const ROUGH = korean('(?:(?:약|대략|거의|불과|꼭|정확히|근)_)?');
const LEAD = korean(
  '(?:(?<ahead>앞으로|향후|(?:지금|오늘)(?:으로|로)?부터)|(?<recent>최근|근래)|(?<past>지난|과거)|(?<next>다음|다가오는))_',
);
const ABOUT = korean('_(?<about>여|가량|정도|남짓|쯤|가까이)');
const SIDE = korean(`_(?:(?<before>전)|(?<earlier>이전)|(?<after>후|뒤))${EDGE}`);
const WITHIN = korean('_(?:간|동안|사이|새|내내|이내|안|내)');
const AND_BEFORE = /(?:[과와]|에서)[ \n]?$/u;

/** 3년 전, 약 한 달 반 후, 이틀 뒤, 열흘 전, 최근 3년간, 지난 두 달, 앞으로 10년, 다음 3주; 8년 and 보름 만에 stay lengths of time. */
export const distances: Pattern = {
  id: 'ko.distance',
  leads: `0 약 대략 거의 불과 꼭 정확 근 앞으 향후 지금 오늘 최근 지난 과거 근래 다음 다가 반년 며칠 ${leadsOf(Object.keys(DAY_COUNTS))} ${COUNT_LEADS}`,
  read(text, at) {
    const lead = isVerbOfPassing(text, at) ? undefined : matchAt(LEAD, text, at);
    const rough = matchAt(ROUGH, text, at + (lead?.[0].length ?? 0))?.[0] ?? '';
    const length = readLength(text, at + (lead?.[0].length ?? 0) + rough.length);
    if (!length || isCalendarYear(length)) return undefined;
    const about = matchAt(ABOUT, text, length.end);
    const afterAbout = length.end + (about?.[0].length ?? 0);
    const isApproximate = length.isRough || about !== undefined || rough.startsWith('약');
    const side = matchAt(SIDE, text, afterAbout);
    const end = afterAbout + (side?.[0].length ?? 0);
    // 3주 이전 may as well be any time before that, unless somebody notes just that.
    const isSide = side && (side.groups?.['earlier'] === undefined || standsAlone(text, at, end));
    if (!isSide) return readStretch(text, at, afterAbout, lead, length);
    const isBefore = side.groups?.['after'] === undefined;
    // 불과 한 달 전, 최근 … 전 and 한 달 전인 speak of now; years ago too, where no story goes by years.
    const isSpokenNow = lead !== undefined || /^(?:불과|거의)/u.test(rough) || text[end] === '인';
    const base: Direction = {
      of: isBefore || lead?.groups?.['ahead'] ? 'publication' : 'text',
      ...(isBefore && !isSpokenNow && length.unit !== 'year' && { mayBeTold: true }),
      ...(isToTheDay(text, at, end, length) && { isToTheDay: true }),
    };
    return countOff({ text, end, length, isBefore, isApproximate }, base);
  },
};

type Base = NonNullable<Meaning['base']>;
type Direction = Pick<Base, 'of' | 'mayBeTold' | 'isToTheDay'>;

interface Distance {
  readonly text: string;
  readonly end: number;
  readonly length: Length;
  readonly isBefore: boolean;
  readonly isApproximate: boolean;
}

/** So far from what `direction` counts from; 2∼3년 전 is a range, 2주 후 월요일 a day of its week. */
function countOff({ text, end, length, isBefore, isApproximate }: Distance, direction: Direction): Reading {
  if (length.amount === undefined) return { end };
  const sign = isBefore ? -1 : 1;
  const meaningOf = (amount: number): Meaning => ({
    base: { ...direction, unit: length.unit, amount: sign * amount, ...extrasOf(length, sign) },
    ...(isApproximate && { isApproximate }),
  });
  if (length.least !== undefined) {
    const [first, last] = isBefore ? [length.amount, length.least] : [length.least, length.amount];
    return { end, meaning: meaningOf(first), until: meaningOf(last) };
  }
  const weekday = length.unit === 'week' ? readDayTail(text, end, {}) : undefined;
  if (weekday?.fields.weekday === undefined) return { end, meaning: meaningOf(length.amount) };
  const { isToTheDay: _isToTheDay, ...base } = meaningOf(length.amount).base!;
  return { end: weekday.end, meaning: { base, ...weekday.fields } };
}

function extrasOf(
  { extraDays, extraMonths = 0 }: Length,
  sign: 1 | -1,
): Pick<Base, 'extraDays' | 'extraMonths'> {
  return { extraDays: sign * extraDays, ...(extraMonths && { extraMonths: sign * extraMonths }) };
}

/** Weeks that are planned or noted are counted to the day (3주 뒤에 보자); those that are told of are not. */
function isToTheDay(text: string, start: number, end: number, { unit }: Length): boolean {
  return unit === 'week' && (standsAlone(text, start, end) || tenseOf({ text, start, end }) === 'future');
}

function readStretch(
  text: string,
  at: number,
  end: number,
  lead: RegExpExecArray | undefined,
  length: Length,
): Reading | undefined {
  const within = matchAt(WITHIN, text, end);
  // 4일과 22일 사이 lies between two days and lasts none of them.
  if (!lead && within?.[0].includes('사') && AND_BEFORE.test(text.slice(Math.max(0, at - 3), at)))
    return undefined;
  const stop = end + (within?.[0].length ?? 0);
  const { unit, amount } = length;
  const { past, next, ahead } = lead?.groups ?? {};
  // 지난 15일 and 다가오는 15일 are the fifteenth; 지난 15일간 are fifteen days.
  const mayBeNumbered = (unit === 'day' || unit === 'quarter') && !length.isWord;
  if (mayBeNumbered && !within && (past === '지난' || next === '다가오는')) return undefined;
  if (!lead || amount === undefined) return { end: stop };
  if (next !== undefined) return nextUnits(stop, unit, amount);
  const sign = ahead === undefined ? -1 : 1;
  const base = { of: 'publication', unit, amount: sign * amount, ...extrasOf(length, sign) } as const;
  if (past !== undefined && !within && !length.extraDays)
    return {
      end: stop,
      meaning: { base, stretch: 'before', ...(length.isRough && { isApproximate: true }) },
    };
  const onwards = ahead?.endsWith('부터') ? 'fromToday' : 'forward';
  return { end: stop, meaning: { base, stretch: ahead === undefined ? 'back' : onwards } };
}

/** 다음 3주 are the three weeks that begin with the next one, as 다음 주 is a whole week. */
function nextUnits(end: number, unit: Unit, amount: number): Reading | undefined {
  const unitAhead = (count: number): Meaning => ({ base: { of: 'publication', unit, amount: count } });
  return { end, meaning: unitAhead(1), ...(amount > 1 && { until: unitAhead(amount) }) };
}
