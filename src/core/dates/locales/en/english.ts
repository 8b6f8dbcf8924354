import type { Unit } from '../../meaning';

/**
 * Compiles an English pattern, sticky and blind to capitals. A blank stands for one blank or line break;
 * the pattern ends at the end of a word.
 */
export function english(source: string): RegExp {
  const spaced = source.replace(/\[[^\]]*\]| /gu, part => (part === ' ' ? '[ \\n]' : part));
  return new RegExp(`(?:${spaced})(?![A-Za-z0-9])`, 'iy');
}

/** The words right before a place, at most so many characters. */
export function before(text: string, at: number, length = 14): string {
  return text.slice(Math.max(0, at - length), at);
}

const MONTH_NAMES: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

export const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?';

/** 1 for January and Jan. */
export function monthNumber(name: string): number {
  return MONTH_NAMES.findIndex(month => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

const WEEKDAY_NAMES: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

export const WEEKDAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon\\.|tues?\\.|wed\\.|thurs?\\.|fri\\.|sat\\.|sun\\.';

export function weekdayNumber(name: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (WEEKDAY_NAMES.findIndex(day => day.startsWith(name.slice(0, 3).toLowerCase())) + 1) as
    1 | 2 | 3 | 4 | 5 | 6 | 7;
}

const SMALL: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

export const NUMBER = `\\d{1,4}|a|an|${SMALL.slice(1).join('|')}|thirty|forty|fifty|sixty|seventy|eighty|ninety|a couple of|a dozen|a hundred|a few|several|some|many`;

/** Undefined for a few and several, which have no number. */
export function readNumber(word: string): number | undefined {
  const plain = word.toLowerCase().replace('\n', ' ');
  if (/^\d/u.test(plain)) return Number(plain);
  if (plain === 'a' || plain === 'an') return 1;
  if (plain === 'a couple of') return 2;
  if (plain === 'a dozen') return 12;
  if (plain === 'a hundred') return 100;
  const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].indexOf(plain);
  if (tens >= 0) return 30 + 10 * tens;
  const small = SMALL.indexOf(plain);
  return small > 0 ? small : undefined;
}

export const SEASONS = 'spring|summer|autumn|fall|winter';

export function seasonNumber(name: string): 1 | 2 | 3 | 4 {
  const index = ['spring', 'summer', 'autumn', 'winter'].indexOf(
    name.toLowerCase() === 'fall' ? 'autumn' : name.toLowerCase(),
  );
  return (index + 1) as 1 | 2 | 3 | 4;
}

export const UNIT = '(?<unit>day|week|month|quarter|year|decade|century)';

/** The unit a pattern has named in its group `unit`. */
export function unitOf(match: RegExpExecArray): Unit {
  return (match.groups?.['unit'] ?? 'year').toLowerCase() as Unit;
}

/** The words that an expression of each kind can begin with. */
export const MONTH_LEADS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';
export const WEEKDAY_LEADS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun';
export const PART_LEADS = 'the early mid late start beginning middle end';
export const NUMBER_LEADS =
  'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety few several some many';
