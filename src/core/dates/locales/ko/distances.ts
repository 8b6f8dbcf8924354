import { matchAt } from '../../grammar';
import type { Pattern } from '../../grammar';
import type { Meaning, Unit } from '../../meaning';
import { EDGE, isVerbOfPassing, korean, leadsOf } from './korean';
import { COUNT_LEADS, DAY_COUNTS, SPREAD_COUNTS, readCount } from './numerals';

const ROUGH = korean('(?:(?:약|대략|거의|불과|꼭|정확히|근)_)?');
const LEAD = korean(
  '(?:(?<ahead>앞으로|향후|지금부터|오늘부터)|(?<recent>최근|지난|근래)|(?<next>다음|다가오는))_',
);
const UNIT = korean(
  '_(?:(?<month>개월|달)|(?<week>주일|주)|(?<day>일)|(?<quarter>분기)|(?<decade>세기)|(?<year>년|해))',
);
const HALF = korean('_(?<half>반)(?=[ \\n]|전|후|뒤|만)');
const DAY_WORD = korean(`(?:(?<day>${Object.keys(DAY_COUNTS).join('|')})|(?<half>반년))`);
const ABOUT = korean('_(?<about>여|가량|정도|남짓|쯤|가까이)');
const SIDE = korean(`_(?:(?<before>전)|(?<after>후|뒤))${EDGE}`);
const WITHIN = korean('_(?:간|동안|사이|새|내내|이내|안|내)');

/** 3년 전, 약 한 달 반 후, 이틀 뒤, 열흘 전, 최근 3년간, 앞으로 10년, 다음 3주; 8년 and 보름 만에 stay lengths of time. */
export const distances: Pattern = {
  id: 'ko.distance',
  leads: `0 약 대략 거의 불과 꼭 정확 근 앞으 향후 지금 오늘 최근 지난 근래 다음 다가 반년 ${leadsOf(Object.keys(DAY_COUNTS))} ${COUNT_LEADS}`,
  read(text, at) {
    const lead = isVerbOfPassing(text, at) ? undefined : matchAt(LEAD, text, at);
    const rough = matchAt(ROUGH, text, at + (lead?.[0].length ?? 0));
    const start = at + (lead?.[0].length ?? 0) + (rough?.[0].length ?? 0);
    const length = readLength(text, start);
    if (!length) return undefined;
    const about = matchAt(ABOUT, text, length.end);
    const afterAbout = length.end + (about?.[0].length ?? 0);
    const isApproximate = length.isRough || about !== undefined || (rough?.[0] ?? '').startsWith('약');
    const side = matchAt(SIDE, text, afterAbout);
    if (side) {
      const end = afterAbout + sideLength(side);
      if (length.amount === undefined) return { end };
      const isBefore = side.groups?.['before'] !== undefined;
      // 불과 한 달 전, 최근 … 전 and 한 달 전인 speak of now; years ago too, where no story goes by years.
      const isSpokenNow =
        lead !== undefined || /^(?:불과|거의)/u.test(rough?.[0] ?? '') || text[end] === '인';
      const mayBeTold = isBefore && !isSpokenNow && length.unit !== 'year';
      const of = isBefore || lead?.groups?.['ahead'] ? 'publication' : 'text';
      const sign = isBefore ? -1 : 1;
      const meaningOf = (amount: number): Meaning => {
        const base = {
          of,
          unit: length.unit,
          amount: sign * amount,
          extraDays: sign * length.extraDays,
          ...(mayBeTold ? { mayBeTold } : {}),
        } as const;
        return isApproximate ? { base, isApproximate } : { base };
      };
      if (length.least === undefined) return { end, meaning: meaningOf(length.amount) };
      const [first, last] = isBefore ? [length.amount, length.least] : [length.least, length.amount];
      return { end, meaning: meaningOf(first), until: meaningOf(last) };
    }
    return readStretch(text, at, afterAbout, lead, length);
  },
};

interface Length {
  readonly end: number;
  readonly unit: Unit;
  readonly amount: number | undefined;
  /** The smaller number of 2∼3년 and 서너 달. */
  readonly least?: number;
  readonly extraDays: number;
  readonly isRough: boolean;
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

/** 3년, 한 달 반, 이틀, 반년. */
function readLength(text: string, at: number): Length | undefined {
  const word = matchAt(DAY_WORD, text, at);
  if (word) {
    const day = word.groups?.['day'];
    const end = at + word[0].length;
    if (day === undefined) return { end, unit: 'month', amount: 6, extraDays: 0, isRough: false };
    return { end, unit: 'day', amount: DAY_COUNTS[day.replaceAll('\n', '')], extraDays: 0, isRough: false };
  }
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
  return {
    end,
    unit,
    amount: count.amount,
    extraDays: half && unit === 'month' ? 15 : 0,
    isRough: count.isRough,
    ...(spread ? { least: spread.least } : {}),
  };
}

function unitOf(match: RegExpExecArray): Unit {
  const groups = match.groups ?? {};
  if (groups['month']) return 'month';
  if (groups['week']) return 'week';
  if (groups['day']) return 'day';
  if (groups['quarter']) return 'quarter';
  return groups['decade'] ? 'century' : 'year';
}

function readStretch(
  text: string,
  at: number,
  end: number,
  lead: RegExpExecArray | undefined,
  length: Length,
): ReturnType<Pattern['read']> {
  const within = matchAt(WITHIN, text, end);
  const stop = end + (within?.[0].length ?? 0);
  const isLast = lead?.[0].startsWith('지') === true;
  const mayBeNumbered = length.unit === 'day' || length.unit === 'quarter';
  // 지난 15일 is the fifteenth; 지난 15일간 are fifteen days.
  if (!lead || length.amount === undefined || (isLast && mayBeNumbered && !within)) {
    return lead && isLast && mayBeNumbered ? undefined : { end: stop };
  }
  if (lead.groups?.['next'] !== undefined) return nextUnits(stop, length.unit, length.amount);
  const isAhead = lead.groups?.['ahead'] !== undefined;
  const meaning: Meaning = {
    base: {
      of: 'publication',
      unit: length.unit,
      amount: isAhead ? length.amount : -length.amount,
      extraDays: isAhead ? length.extraDays : -length.extraDays,
    },
    stretch: isAhead ? 'forward' : 'back',
  };
  return at < stop ? { end: stop, meaning } : undefined;
}

/** 다음 3주 are the three weeks that begin with the next one, as 다음 주 is a whole week. */
function nextUnits(end: number, unit: Unit, amount: number): ReturnType<Pattern['read']> {
  const unitAhead = (count: number): Meaning => ({ base: { of: 'publication', unit, amount: count } });
  return { end, meaning: unitAhead(1), ...(amount > 1 && { until: unitAhead(amount) }) };
}

/** Without the edge, which only looks ahead. */
function sideLength(side: RegExpExecArray): number {
  return side[0].length;
}
