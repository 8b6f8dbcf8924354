import { matchAt } from '../../grammar';
import type { Pattern, Reading } from '../../grammar';
import type { Meaning, Unit } from '../../meaning';
import {
  MONTH,
  NUMBER,
  NUMBER_LEADS,
  PART_LEADS,
  WEEKDAY,
  WEEKDAY_LEADS,
  before,
  english,
  monthNumber,
  readNumber,
  seasonNumber,
  weekdayNumber,
} from './english';
import { readPart } from './parts';

const DAYS = english(
  '(?<word>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow)',
);
const DAY_AMOUNTS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** yesterday, the day after tomorrow. */
export const relativeDays: Pattern = {
  id: 'en.relativeDay',
  leads: 'the yesterday today tonight tomorrow',
  read(text, at) {
    const match = matchAt(DAYS, text, at);
    if (!match) return undefined;
    const amount = DAY_AMOUNTS[match[0].toLowerCase().replaceAll('\n', ' ')] ?? 0;
    return { end: at + match[0].length, meaning: { base: { of: 'publication', unit: 'day', amount } } };
  },
};

const UNIT = '(?<unit>day|week|month|quarter|year|decade|century)';
const NEAR = english(
  `(?:(?<last>last|past|previous)|(?<this>this|current|the current)|(?<next>next|coming|the coming)) (?:${UNIT}|(?<month>${MONTH})|(?<weekday>${WEEKDAY})|(?<season>spring|summer|autumn|fall|winter)|(?<weekend>weekend))`,
);
const TOLD = english(
  `(?:the )?(?:(?<next>following|next|subsequent)|(?<before>previous|preceding)|(?<same>same)) ${UNIT}`,
);

/** last year, this month, next Tuesday, last August, this summer; the following year, the same day. */
export const nearUnits: Pattern = {
  id: 'en.near',
  leads: `${PART_LEADS} last past previous this current next coming`,
  read(text, at) {
    const lead = readPart(text, at);
    const told = matchAt(TOLD, text, at);
    if (told && /^the/iu.test(told[0]) && !lead.part) {
      const amount = told.groups?.['next'] ? 1 : told.groups?.['before'] ? -1 : 0;
      return { end: at + told[0].length, meaning: { base: { of: 'text', unit: unitOf(told), amount } } };
    }
    const match = matchAt(NEAR, text, lead.end);
    if (
      !match ||
      (/(?:^|[^A-Za-z])(?:at|the|its|their|his|her)[ \n]$/iu.test(before(text, at)) &&
        !match.groups?.['this'])
    )
      return undefined;
    const meaning = readNear(match);
    if (!meaning) return undefined;
    return {
      end: lead.end + match[0].length,
      meaning: lead.part ? { ...meaning, part: lead.part } : meaning,
    };
  },
};

function readNear(match: RegExpExecArray): Meaning | undefined {
  const groups = match.groups ?? {};
  const amount = groups['last'] ? -1 : groups['next'] ? 1 : 0;
  if (groups['unit']) {
    const unit = unitOf(match);
    // These are lengths of time or parts of a phrase: this century, last day of, the past decade.
    if (unit === 'day' || (amount !== 0 && /past|previous|coming/iu.test(match[0]))) return undefined;
    return { base: { of: 'publication', unit, amount } };
  }
  const direction = amount < 0 ? 'past' : amount > 0 ? 'future' : 'nearest';
  if (groups['month']) return { direction, month: monthNumber(groups['month']) };
  if (groups['season']) return { direction, season: seasonNumber(groups['season']) };
  if (groups['weekend']) return { base: { of: 'publication', unit: 'week', amount }, week: 'weekend' };
  return groups['weekday'] ? { direction, weekday: weekdayNumber(groups['weekday']) } : undefined;
}

const AGO = english(
  `(?:(?<about>about|around|nearly|almost|some|roughly|over|more than) )?(?<count>${NUMBER}) ${UNIT}s? (?:(?<ago>ago)|(?<before>earlier|before|previously)|(?<later>later|afterwards?|after)|from now)`,
);
const WITHIN = english(`(?:the )?(?:(?<last>last|past)|(?<next>next|coming)) (?<count>${NUMBER}) ${UNIT}s`);
const LENGTH = english(`(?<count>${NUMBER})[ -]${UNIT}s?(?:[ -](?:old|long|term))?`);

/** three years ago, two days later, the last five years; ten years alone is a length of time. */
export const distances: Pattern = {
  id: 'en.distance',
  leads: `0 about around nearly almost roughly over more the last past next coming ${NUMBER_LEADS}`,
  read(text, at) {
    const match = matchAt(AGO, text, at);
    if (match) return readDistance(match, at);
    const within = matchAt(WITHIN, text, at);
    if (within) return readWithin(within, at);
    const length = matchAt(LENGTH, text, at);
    return length && { end: at + length[0].length };
  },
};

function readDistance(match: RegExpExecArray, at: number): Reading {
  const groups = match.groups ?? {};
  const count = readNumber(groups['count'] ?? '');
  const end = at + match[0].length;
  if (count === undefined) return { end };
  const isBack = groups['ago'] !== undefined || groups['before'] !== undefined;
  const of = groups['before'] !== undefined || groups['later'] !== undefined ? 'text' : 'publication';
  const base = { of, unit: unitOf(match), amount: isBack ? -count : count } as const;
  return { end, meaning: groups['about'] ? { base, isApproximate: true } : { base } };
}

function readWithin(match: RegExpExecArray, at: number): Reading {
  const count = readNumber(match.groups?.['count'] ?? '');
  const end = at + match[0].length;
  if (count === undefined) return { end };
  const isBack = match.groups?.['last'] !== undefined;
  const base = { of: 'publication', unit: unitOf(match), amount: isBack ? -count : count } as const;
  return { end, meaning: { base, stretch: isBack ? 'back' : 'forward' } };
}

function unitOf(match: RegExpExecArray): Unit {
  return (match.groups?.['unit'] ?? 'year').toLowerCase() as Unit;
}

const WEEKDAY_ALONE = english(
  `(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:,? (?<month>${MONTH}) \\d)?`,
);

/** Monday: near the publication. */
export const weekdays: Pattern = {
  id: 'en.weekday',
  leads: WEEKDAY_LEADS,
  read(text, at) {
    const match = matchAt(WEEKDAY_ALONE, text, at);
    const name = match?.groups?.['weekday'];
    if (!match || !name || !/^[A-Z]/u.test(name)) return undefined;
    return { end: at + name.length, meaning: { weekday: weekdayNumber(name) } };
  },
};
