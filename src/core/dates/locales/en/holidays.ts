import type { Weekday } from '../../calendar';
import { matchAt, numberIn } from '../../grammar';
import type { Pattern } from '../../grammar';
import { english } from './english';

interface Day {
  readonly month: number;
  readonly day?: number;
  /** The fourth Thursday of its month: a day that the calendar moves. */
  readonly week?: number | 'last';
  readonly weekday?: Weekday;
  readonly isLunar?: boolean;
}

const DAYS: Readonly<Record<string, Day>> = {
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  'christmas day': { month: 12, day: 25 },
  'christmas eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  "valentine's day": { month: 2, day: 14 },
  halloween: { month: 10, day: 31 },
  'may day': { month: 5, day: 1 },
  'martin luther king day': { month: 1, week: 3, weekday: 1 },
  "presidents' day": { month: 2, week: 3, weekday: 1 },
  'memorial day': { month: 5, week: 'last', weekday: 1 },
  'independence day': { month: 7, day: 4 },
  'fourth of july': { month: 7, day: 4 },
  'labor day': { month: 9, week: 1, weekday: 1 },
  'veterans day': { month: 11, day: 11 },
  'thanksgiving day': { month: 11, week: 4, weekday: 4 },
  thanksgiving: { month: 11, week: 4, weekday: 4 },
  'boxing day': { month: 12, day: 26 },
  'liberation day': { month: 8, day: 15 },
  'lunar new year': { month: 1, day: 1, isLunar: true },
  seollal: { month: 1, day: 1, isLunar: true },
  chuseok: { month: 8, day: 15, isLunar: true },
};

const NAME = english(`(?<name>${Object.keys(DAYS).join('|')})(?:,? (?<year>[12]\\d{3}))?`);

/** Christmas Eve, Chuseok 2024: days that return every year. */
export const holidays: Pattern = {
  id: 'en.holiday',
  leads:
    'martin presidents memorial independence fourth labor veterans thanksgiving boxing new christmas valentine halloween may liberation lunar seollal chuseok',
  read(text, at) {
    const match = matchAt(NAME, text, at);
    const day = match && DAYS[(match.groups?.['name'] ?? '').toLowerCase().replaceAll('\n', ' ')];
    if (!match || !day || !/^[A-Z]/u.test(match[0])) return undefined;
    const year = numberIn(match, 'year');
    return { end: at + match[0].length, meaning: year === undefined ? day : { ...day, year } };
  },
};
