import { matchAt } from '../../grammar';
import type { Pattern } from '../../grammar';
import type { Meaning, Unit } from '../../meaning';
import { standsAlone } from '../../standsAlone';
import { EDGE, korean, leadsOf } from './korean';
import {
  readHoliday,
  readMonth,
  readMonthTail,
  readPart,
  readSeason,
  readYearTail,
  weekdayNumber,
} from './tail';
import type { Tail } from './tail';

type Row = readonly [words: string, of: 'publication' | 'text', unit: Unit, amount: number];

/** Words that name a unit by its distance from now, or from the time that the text speaks of. `_` is a gap that may be written. */
const ROWS: readonly Row[] = [
  ['재작년|지지난해|지지난_해|그러께', 'publication', 'year', -2],
  ['작년도|작년|지난_해|지난해', 'publication', 'year', -1],
  ['올_해|올해|금년도|금년|올', 'publication', 'year', 0],
  ['내년도|내년|명년|다가오는_해|돌아오는_해|오는_해', 'publication', 'year', 1],
  ['내후년|후년|다다음_해', 'publication', 'year', 2],
  ['이듬_해|익년|그_다음_해|다음_해|이듬해|다음해', 'text', 'year', 1],
  ['그_해|같은_해|당해_연도|동년|그해|이_해', 'text', 'year', 0],
  ['전년도|전년|그_전해|직전_해', 'text', 'year', -1],
  ['지지난_달|저저번_달', 'publication', 'month', -2],
  ['지난_달|지난달|저번_달', 'publication', 'month', -1],
  ['이번_달|이달|금월|이_달|당월', 'publication', 'month', 0],
  ['다음_달|내달|다음달|다가오는_달|돌아오는_달|오는_달', 'publication', 'month', 1],
  ['다다음_달', 'publication', 'month', 2],
  ['그_달|같은_달|동월|그달', 'text', 'month', 0],
  ['이듬_달|그_다음_달|익월', 'text', 'month', 1],
  ['전월|그_전달|직전_달', 'text', 'month', -1],
  ['지지난_주|저저번_주', 'publication', 'week', -2],
  ['지난_주|지난주|저번_주|전주', 'publication', 'week', -1],
  ['이번_주|금주|이번주|이_주', 'publication', 'week', 0],
  ['다음_주|다음주|차주|다가오는_주|돌아오는_주|오는_주', 'publication', 'week', 1],
  ['다다음_주', 'publication', 'week', 2],
  ['그_다음_주|이듬_주', 'text', 'week', 1],
  ['그_주|같은_주', 'text', 'week', 0],
  ['지난_분기|전_분기|직전_분기', 'publication', 'quarter', -1],
  ['이번_분기|올_분기', 'publication', 'quarter', 0],
  ['다음_분기', 'publication', 'quarter', 1],
  ['지난_세기', 'publication', 'century', -1],
  ['금세기|이번_세기', 'publication', 'century', 0],
  ['그끄저께|그끄제', 'publication', 'day', -3],
  ['그저께|그제|엊그제|엊그저께', 'publication', 'day', -2],
  ['어제|어저께|어젯밤|작일', 'publication', 'day', -1],
  ['오늘|금일|오늘밤', 'publication', 'day', 0],
  ['내일_모레|모레', 'publication', 'day', 2],
  ['내일|명일', 'publication', 'day', 1],
  ['글피', 'publication', 'day', 3],
  ['이튿_?날|다음_날|그_다음_날|다음날|익일', 'text', 'day', 1],
  ['전날|하루_전날|그_전날', 'text', 'day', -1],
  ['그_날|이_날|같은_날|당일|이날|그날', 'text', 'day', 0],
];

const HEADS = ROWS.flatMap(([words, of, unit, amount]) =>
  words.split('|').map(word => ({ word, of, unit, amount, regex: korean(word) })),
).sort((a, b) => b.word.length - a.word.length);

const HEADS_BY_START = new Map(
  [...new Set(HEADS.map(head => head.word[0]!))].map(start => [
    start,
    HEADS.filter(head => head.word[0] === start),
  ]),
);

const AT_EDGE = korean(EDGE);
const FOLLOWS_YEAR = korean(`(?=_(?:\\d{1,2}_월|[봄여가겨상하연초말설추]))`);
const ENTERING = korean('_?들어(?![가-힣])|_?들어서');

/** 전주 is a city unless something is compared with it. */
const COMPARED = korean('_(?:대비|보다|(?:에|와)_(?:비해|비교해|견줘|견주어)|같은_(?:기간|요일))');

/** 작년 이맘때, 지난해 오늘: the day of the publication in another year. */
const AROUND_NOW = korean('_(?:(?<rough>이맘_?때)|오늘)(?![가-힣]{2})');
const SAME_TIME = korean('_(?:같은_(?:기간|달|때|시기|분기)|동기|동월|동분기)');

/** 작년 10월, 올해, 지난달 15일, 다음 주 금요일, 어제, 이듬해 봄, 그해, 이튿날. */
export const relativeUnits: Pattern = {
  id: 'ko.relative',
  isDistinct: true,
  leads: leadsOf(HEADS.map(head => head.word.replaceAll(/[_?]/gu, ''))),
  read(text, at) {
    for (const head of HEADS_BY_START.get(text[at]!) ?? []) {
      const match = matchAt(head.regex, text, at);
      if (!match) continue;
      const end = at + match[0].length;
      const around = head.unit === 'year' ? matchAt(AROUND_NOW, text, end) : undefined;
      if (around) {
        const base = { of: 'publication', unit: 'year', amount: head.amount, keepsUnit: true } as const;
        const isRough = around.groups?.['rough'] !== undefined;
        return { end: end + around[0].length, meaning: isRough ? { base, isApproximate: true } : { base } };
      }
      const same = head.unit === 'year' && head.amount < 0 ? matchAt(SAME_TIME, text, end) : undefined;
      if (same) {
        const base = { of: 'text', unit: 'year', amount: head.amount, keepsUnit: true } as const;
        return { end: end + same[0].length, meaning: { base } };
      }
      const tail = readTail(text, end, head.unit);
      const isWhole = tail.end > end || endsHere(text, end, head.word);
      const isMeant = standsAlone(text, at, end) || !isOtherWord(text, at, end, head.word);
      if (!isWhole || !isMeant) continue;
      const meaning: Meaning = {
        ...tail.fields,
        base: { of: head.of, unit: head.unit, amount: head.amount },
      };
      return tail.until ? { end: tail.end, meaning, until: tail.until } : { end: tail.end, meaning };
    }
    return undefined;
  },
};

/** Whether nothing of another word follows: 올 needs 올 들어, 이 주 an end of the text. */
function endsHere(text: string, end: number, word: string): boolean {
  if (word === '올') return matchAt(ENTERING, text, end) !== undefined;
  return word === '이_주' ? text.length === end : matchAt(AT_EDGE, text, end) !== undefined;
}

/** 오늘의 in 오늘날 is kept out by the edge; what is left are words that only look the same. */
function isOtherWord(text: string, at: number, end: number, word: string): boolean {
  if (word === '올' && !matchAt(FOLLOWS_YEAR, text, end)) return !matchAt(ENTERING, text, end);
  if (word === '전주') return matchAt(COMPARED, text, end) === undefined;
  if (word === '이_해' || word === '이_달' || word === '후년' || word === '차주')
    return /[가-힣]/u.test(text[at - 1] ?? '') || text[end] === '가' || text[end] === '를';
  return false;
}

function readTail(text: string, at: number, unit: Unit): Tail {
  if (unit === 'year') return readYearTail(text, at);
  if (unit === 'month') return readMonthTail(text, at);
  if (unit === 'week') return readWeekTail(text, at);
  if (unit === 'century') return readPart(text, at) ?? { end: at, fields: {} };
  return { end: at, fields: {} };
}

const WEEKDAY = korean('_(?<day>[월화수목금토일])_?요일');
const WEEKEND = korean('_?주?말(?![가-힣]{2})');

function readWeekTail(text: string, at: number): Tail {
  const weekday = matchAt(WEEKDAY, text, at);
  const letter = weekday?.groups?.['day'];
  if (weekday && letter) return { end: at + weekday[0].length, fields: { weekday: weekdayNumber(letter) } };
  const weekend = matchAt(WEEKEND, text, at);
  if (weekend) return { end: at + weekend[0].length, fields: { week: 'weekend' } };
  return readPart(text, at) ?? { end: at, fields: {} };
}

const SEASON_HEAD = korean('(?<head>올|지난|이번|다음|오는)_');

/** 올여름, 지난겨울, 이번 추석, 이번 7월: a season or holiday near the publication. */
export const nearSeasons: Pattern = {
  id: 'ko.nearSeason',
  leads: '올 지난 이번 다음 오는',
  read(text, at) {
    const head = matchAt(SEASON_HEAD, text, at);
    if (!head) return undefined;
    const word = head.groups?.['head'];
    const next = at + head[0].length;
    const tail =
      readSeason(text, next) ??
      (word === '이번' || word === '다음'
        ? (readHoliday(text, next) ?? readMonth(text, next))
        : readHoliday(text, next));
    if (!tail) return undefined;
    if (word === '올') {
      return {
        end: tail.end,
        meaning: { ...tail.fields, base: { of: 'publication', unit: 'year', amount: 0 } },
      };
    }
    if (word === '이번') return { end: tail.end, meaning: { ...tail.fields, direction: 'nearest' } };
    return { end: tail.end, meaning: { ...tail.fields, direction: word === '지난' ? 'past' : 'future' } };
  },
};
