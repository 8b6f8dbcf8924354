import { matchAt, numberIn } from '../../grammar';
import type { Pattern, Reading } from '../../grammar';
import { standsAlone } from '../../standsAlone';
import { DANGUN_OFFSET, JUCHE_OFFSET } from './reckonings';
import { EDGE, isVerbOfPassing, korean } from './korean';
import { readYearTail } from './tail';

const YEAR = korean(
  '(?<reckoning>서기|단기|주체|기원후|AD_)?_?(?<bracket>\\()?(?<year>\\d{4}|(?<=서기_?|단기_?|기원후_?)\\d{1,3}|(?<=주체\\(?_?)\\d{1,3})_\\)?_년(?:도)?(?!_(?:간|동안|만에|째|여|남짓|이상|이내)(?![가-힣]))',
);
/** 645년에, 935년 가을: a number that lasts would be said otherwise; 100년에 한 번 and 300년에 걸쳐 last. */
const EARLY_YEAR = korean(
  `(?<year>[1-9]\\d{2}(?<!00))_년(?=(?:에(?!_(?:한_번|걸쳐|불과|달|이르))|에는|부터|까지|경)(?:[^가-힣]|$)|_(?:\\d{1,2}_월|봄|여름|가을|겨울))`,
);
const YEAR_RANGE = korean('(?<first>\\d{4})(?:_년)?_[~–—\\-]_(?<last>\\d{4}|\\d{2})_년(?:도)?(?!대|_간)');
const SHORT_YEAR = korean(
  `'_?(?<year>\\d{2})_?(?:년(?!_(?:간|동안|만에|째|여|대))|(?=\\.))|(?<plain>\\d{2})_?년_?(?=\\d{1,2}_?월|(?:말|초)${EDGE})`,
);
const NINETIES = korean(
  '(?<year>[4-9]\\d)_?년(?=(?:에|의|부터|까지|에는|에도|도)?[^가-힣]|_(?:봄|여름|가을|겨울|초|말|상반기|하반기))(?!_(?:간|동안|만에|째|여|가까이|이상|넘게|전|후|뒤|내내|이나|넘는|된|사이|안에|이내|역사|전통|세월|만))',
);

const BOTH_YEARS = korean('주체_?\\d{1,3}_\\(_(?<year>\\d{4})_\\)_년');

const POINTING = korean('(?:지난|오는)_(?=\\d{4})');

/** 2024년, 2023년 9월 13일(수), 2019년 말, 서기 935년, 단기 4281년, 주체112(2023)년. */
export const yearDates: Pattern = {
  id: 'ko.year',
  leads: '0 서기 단기 주체 기원 ad 지난 오는',
  read(text, at) {
    // 지난 2013년, 오는 2030년: the word only points, the year says it all.
    const pointing = isVerbOfPassing(text, at) ? undefined : matchAt(POINTING, text, at);
    const start = at + (pointing?.[0].length ?? 0);
    return readRange(text, start) ?? readYear(text, start);
  },
};

/** '98년, 23년 5월, 97년에: two digits stand for a year of this century or the last. */
export const shortYears: Pattern = {
  id: 'ko.shortYear',
  leads: "0 '",
  read(text, at) {
    const match = matchAt(SHORT_YEAR, text, at) ?? matchAt(NINETIES, text, at) ?? readLone(text, at);
    const digits = match?.groups?.['year'] ?? match?.groups?.['plain'];
    if (!match || digits === undefined) return undefined;
    if (match[0].startsWith("'") && !match[0].includes('년')) return undefined;
    // A round number is rather a length of time: 70년을 맞은.
    const isRound =
      !match[0].startsWith("'") && match.groups?.['plain'] === undefined && Number(digits) % 10 === 0;
    if (isRound) return undefined;
    const tail = readYearTail(text, at + match[0].length);
    const meaning = { ...tail.fields, year: Number(digits), isShortYear: true };
    return tail.until ? { end: tail.end, meaning, until: tail.until } : { end: tail.end, meaning };
  },
};

const LONE = korean('(?<year>\\d{2})_년');

/** 12년 and nothing else is the year; in a sentence it is as well a length of time. */
function readLone(text: string, at: number): RegExpExecArray | undefined {
  const match = matchAt(LONE, text, at);
  return match && standsAlone(text, at, at + match[0].length) ? match : undefined;
}

function readRange(text: string, at: number): Reading | undefined {
  const match = matchAt(YEAR_RANGE, text, at);
  const first = match && numberIn(match, 'first');
  const last = match && numberIn(match, 'last');
  if (!match || first === undefined || last === undefined) return undefined;
  // 1998~99년: the century of the first year holds for the last.
  const lastYear = last < 100 ? Math.floor(first / 100) * 100 + last : last;
  if (lastYear < first) return undefined;
  return { end: at + match[0].length, meaning: { year: first }, until: { year: lastYear } };
}

function readYear(text: string, at: number): Reading | undefined {
  const match = matchAt(BOTH_YEARS, text, at) ?? matchAt(YEAR, text, at) ?? matchAt(EARLY_YEAR, text, at);
  if (!match) return undefined;
  const written = numberIn(match, 'year') ?? 0;
  const year = yearOfReckoning(written, (match.groups?.['reckoning'] ?? '').replaceAll('\n', ''));
  if (year < 1 || year > 9999) return undefined;
  const tail = readYearTail(text, at + match[0].length);
  const meaning = { ...tail.fields, year };
  return tail.until ? { end: tail.end, meaning, until: tail.until } : { end: tail.end, meaning };
}

function yearOfReckoning(written: number, reckoning: string): number {
  if (reckoning === '단기') return written - DANGUN_OFFSET;
  if (reckoning === '주체' && written < 200) return written + JUCHE_OFFSET;
  return written;
}
