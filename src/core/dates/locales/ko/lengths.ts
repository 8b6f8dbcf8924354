import { matchAt } from '../../grammar';
import type { Unit } from '../../meaning';
import { korean } from './korean';
import { DAY_COUNTS, SPREAD_COUNTS, readCount } from './numerals';

/** A length of time: 3년, 한 달 반, 이틀, 2년 3개월. */
export interface Length {
  readonly end: number;
  readonly unit: Unit;
  readonly amount: number | undefined;
  /** The smaller number of 2∼3년 and 서너 달. */
  readonly least?: number;
  readonly extraDays: number;
  /** What stands before the days of 한 달 열흘 and 2년 21일. */
  readonly extraMonths?: number;
  readonly isRough: boolean;
  /** 사흘, 며칠: never the third of a month. */
  readonly isWord?: boolean;
}

const UNIT = korean(
  '_(?:(?<month>개월|달)|(?<week>주일|주)|(?<day>일)|(?<quarter>분기)|(?<decade>세기)|(?<year>년|해))',
);
const HALF = korean('_(?<half>반)(?=[ \\n]|전|후|뒤|만)');
const DAY_WORD = korean(
  `(?:(?<day>${Object.keys(DAY_COUNTS).join('|')})|(?<some>며칠|몇_일|수일)|(?<half>반년))`,
);

/** How many days a few are taken for; such a length is rough. */
const A_FEW = 3;

export function readLength(text: string, at: number): Length | undefined {
  const word = readWord(text, at);
  if (word) return word;
  const spread = readSpread(text, at);
  const count = spread ? { ...spread, isRough: true } : readCount(text, at);
  const unitMatch = count && matchAt(UNIT, text, count.end);
  if (!count || !unitMatch) return undefined;
  const unit = unitOf(unitMatch);
  const half = matchAt(HALF, text, count.end + unitMatch[0].length);
  const end = count.end + unitMatch[0].length + (half?.[0].length ?? 0);
  if (half && unit === 'year') {
    const amount = count.amount === undefined ? undefined : count.amount * 12 + 6;
    return { end, unit: 'month', amount, extraDays: 0, isRough: count.isRough };
  }
  const length: Length = {
    end,
    unit,
    amount: count.amount,
    extraDays: half && unit === 'month' ? 15 : 0,
    isRough: count.isRough,
    ...(spread ? { least: spread.least } : {}),
  };
  return spread || half ? length : withFiner(text, length);
}

/** 2014년 전 is before that year; 2000년 전 is two thousand years ago. */
export function isCalendarYear({ unit, amount = 0 }: Length): boolean {
  return unit === 'year' && amount > 1500 && amount < 2200 && amount % 100 !== 0;
}

function readWord(text: string, at: number): Length | undefined {
  const word = matchAt(DAY_WORD, text, at);
  if (!word) return undefined;
  const day = word.groups?.['day'];
  const end = at + word[0].length;
  if (word.groups?.['half']) return { end, unit: 'month', amount: 6, extraDays: 0, isRough: false };
  const amount = day === undefined ? A_FEW : DAY_COUNTS[day.replaceAll('\n', '')];
  return { end, unit: 'day', amount, extraDays: 0, isRough: day === undefined, isWord: true };
}

const AND = korean('(?:_하고|,)?_');

/** More years than that are a year of the calendar: 2022년 6개월. */
const MOST_YEARS = 99;

/** 2년 3개월, 1개월 21일, 한 달 열흘: a finer length follows. */
function withFiner(text: string, length: Length): Length {
  const { unit, amount, isRough, extraMonths = 0 } = length;
  if (amount === undefined || isRough || amount > MOST_YEARS || (unit !== 'year' && unit !== 'month'))
    return length;
  const next = length.end + matchAt(AND, text, length.end)![0].length;
  const finer = readWord(text, next) ?? readPlain(text, next);
  if (finer?.amount === undefined || finer.isRough) return length;
  const wholeMonths = extraMonths + amount * (unit === 'year' ? 12 : 1);
  if (finer.unit === 'month' && unit === 'year')
    return withFiner(text, { ...finer, amount: wholeMonths + finer.amount });
  return finer.unit === 'day' ? { ...finer, extraMonths: wholeMonths } : length;
}

function readPlain(text: string, at: number): Length | undefined {
  const count = readCount(text, at);
  const match = count && matchAt(UNIT, text, count.end);
  if (!count || !match) return undefined;
  return { ...count, end: count.end + match[0].length, unit: unitOf(match), extraDays: 0 };
}

const SPREAD = korean(
  `(?:(?<low>\\d{1,3})_[~–,·\\-]_(?<high>\\d{1,3})|(?<word>${Object.keys(SPREAD_COUNTS).join('|')}))(?=_(?:년|해|달|개월|주|일|분기|세기))`,
);

/** 2∼3년, 5, 6년, 서너 달. */
function readSpread(text: string, at: number): { end: number; least: number; amount: number } | undefined {
  const match = matchAt(SPREAD, text, at);
  if (!match) return undefined;
  const { low, high, word } = match.groups ?? {};
  const [least, amount] = SPREAD_COUNTS[(word ?? '').replaceAll('\n', '')] ?? [Number(low), Number(high)];
  return least < amount ? { end: at + match[0].length, least, amount } : undefined;
}

function unitOf(match: RegExpExecArray): Unit {
  const groups = match.groups ?? {};
  if (groups['month']) return 'month';
  if (groups['week']) return 'week';
  if (groups['day']) return 'day';
  if (groups['quarter']) return 'quarter';
  return groups['decade'] ? 'century' : 'year';
}
