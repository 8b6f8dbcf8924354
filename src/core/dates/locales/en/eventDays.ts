import { isoDay } from '../../calendar';
import { matchAt } from '../../grammar';
import type { Pattern } from '../../grammar';
import { english } from './english';

interface EventDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly name: string;
  readonly words: RegExp;
}

const eventDay = (year: number, month: number, day: number, name: string, words: string): EventDay => ({
  year,
  month,
  day,
  name,
  words: english(words),
});

/** Events that go by their month and day, and the noun that says it is the event. */
const EVENT_DAYS: readonly EventDay[] = [
  eventDay(2001, 9, 11, '9/11', '9/11(?!/|\\d)'),
  eventDay(
    2001,
    9,
    11,
    '9/11',
    '(?:sept\\.?|september) 11(?:th)?(?= (?:terror|terrorist|attacks?|hijackings?|hijackers|victims|memorial|commission))',
  ),
  eventDay(
    2021,
    1,
    6,
    'January 6 Capitol attack',
    '(?:jan\\.?|january) 6(?:th)?(?= (?:capitol|attack|riots?|insurrection|rioters|committee))',
  ),
  eventDay(
    2023,
    10,
    7,
    'October 7 attack',
    '(?:oct\\.?|october) 7(?:th)?(?= (?:hamas|attacks?|massacre|assault))',
  ),
  eventDay(1944, 6, 6, 'D-Day', 'd-day(?= (?:landings?|invasion|beaches))'),
];

/** the Sept. 11 attacks, 9/11: the day of the event, not that of the last September. */
export const eventDays: Pattern = {
  id: 'en.eventDay',
  leads: '0 sept september jan january oct october d',
  read(text, at) {
    for (const { year, month, day, name, words } of EVENT_DAYS) {
      const match = matchAt(words, text, at);
      const own = match && isoDay(year, month, day);
      if (!match || !own) continue;
      const event = { name, interval: { from: own, to: own }, grain: 'day' } as const;
      return { end: at + match[0].length, meaning: { month, day, event } };
    }
    return undefined;
  },
};
