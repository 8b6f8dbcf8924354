import { matchAt } from '../../grammar';
import type { Pattern, Reading } from '../../grammar';
import type { Meaning } from '../../meaning';
import {
  MONTH,
  PART_LEADS,
  SEASONS,
  UNIT,
  WEEKDAY,
  before,
  english,
  monthNumber,
  seasonNumber,
  unitOf,
  weekdayNumber,
} from './english';
import { readPart } from './parts';

const NEAR = english(
  `(?:earlier |later )?(?:(?<last>last|past|previous)|(?<this>this|current|the current)|(?<next>next|coming|the coming)) (?:year's (?<seasonOf>${SEASONS})|${UNIT}|(?<month>${MONTH})|(?<weekday>${WEEKDAY})(?: (?:morning|afternoon|evening|night))?|(?<season>${SEASONS})|(?<weekend>weekend))`,
);
const THIS_YEAR = { of: 'publication', unit: 'year', amount: 0 } as const;
/** at last year's end is fine, the last year of is not. */
const NOT_NEAR = /(?:^|[^A-Za-z])(?:at|the|its|their|his|her)[ \n]$/iu;

/** last year, later this month, later in the week, by year-end, next Tuesday, last August, early next year. */
export const nearUnits: Pattern = {
  id: 'en.near',
  leads: `${PART_LEADS} last past previous this current next coming earlier later year`,
  read(text, at) {
    const named = readLaterIn(text, at) ?? readYearEnd(text, at);
    if (named) return named;
    const lead = readPart(text, at);
    const match = matchAt(NEAR, text, lead.end);
    if (!match) return lead.part ? readWithinThe(text, lead.end, { part: lead.part }) : undefined;
    if (NOT_NEAR.test(before(text, at)) && !match.groups?.['this'] && !lead.part) return undefined;
    const meaning = readNear(match);
    const part = lead.part ? { part: lead.part } : {};
    return meaning && { end: lead.end + match[0].length, meaning: { ...meaning, ...part } };
  },
};

function readNear(match: RegExpExecArray): Meaning | undefined {
  const groups = match.groups ?? {};
  const amount = groups['last'] ? -1 : groups['next'] ? 1 : 0;
  if (groups['seasonOf']) return { base: { ...THIS_YEAR, amount }, season: seasonNumber(groups['seasonOf']) };
  if (groups['unit']) {
    const unit = unitOf(match);
    // These are lengths of time or parts of a phrase: the last day of, the past decade.
    if (unit === 'day' || (amount !== 0 && /past|previous|coming/iu.test(match[0]))) return undefined;
    return { base: { of: 'publication', unit, amount } };
  }
  const direction = amount < 0 ? 'past' : amount > 0 ? 'future' : 'nearest';
  if (groups['month'] && amount === 0) return { base: THIS_YEAR, month: monthNumber(groups['month']) };
  if (groups['month']) return { direction, month: monthNumber(groups['month']) };
  if (groups['season']) return { direction, season: seasonNumber(groups['season']) };
  if (groups['weekend']) return { base: { of: 'publication', unit: 'week', amount }, week: 'weekend' };
  return groups['weekday'] ? { direction, weekday: weekdayNumber(groups['weekday']) } : undefined;
}

const THE_UNIT = english('the (?<unit>week|month|year|decade|century)(?! (?:of|before|after))');
const LATER_IN = english('(?:later|earlier) in(?= the )');
const THE_DAY = english('the day');
const YEAR_END = english('(?<=(?:by|at|until|till|before|through) )year-end');

/** the end of the year */
function readWithinThe(text: string, at: number, part: Meaning): Reading | undefined {
  const match = matchAt(THE_UNIT, text, at);
  if (!match) return undefined;
  return {
    end: at + match[0].length,
    meaning: { ...part, base: { of: 'publication', unit: unitOf(match), amount: 0 } },
  };
}

/** later in the week; later in the day, which is that of which the text speaks */
function readLaterIn(text: string, at: number): Reading | undefined {
  const later = matchAt(LATER_IN, text, at);
  if (!later) return undefined;
  const start = at + later[0].length + 1;
  const day = matchAt(THE_DAY, text, start);
  if (!day) return readWithinThe(text, start, {});
  return { end: start + day[0].length, meaning: { base: { of: 'text', unit: 'day', amount: 0 } } };
}

function readYearEnd(text: string, at: number): Reading | undefined {
  const match = matchAt(YEAR_END, text, at);
  return match && { end: at + match[0].length, meaning: { part: 'late', base: THIS_YEAR } };
}

const THE_WEEKEND = english('the weekend(?! of)');

/** over the weekend: the one that is nearest. */
export const weekends: Pattern = {
  id: 'en.weekend',
  leads: 'the',
  read(text, at) {
    const match = matchAt(THE_WEEKEND, text, at);
    return match && { end: at + match[0].length, meaning: { direction: 'nearest', week: 'weekend' } };
  },
};

const TOLD = english(
  `(?:earlier |later )?(?:the (?:(?<next>following|next|subsequent)|(?<before>previous|preceding)|same)|that) ${UNIT}`,
);
/** the year before: at the end of what is said, else it goes on to say before what. */
const TOLD_BEFORE = english(
  `the ${UNIT} (?:(?<before>before|earlier|prior|previous)|(?<after>after|later))(?=[ \\n]?(?:[.,;:)–—]|$|(?:and|but|as|when|was|were|had|to|in|on)[ \\n]))`,
);
const TOLD_NAME = english(
  `the (?:(?<next>following|next|subsequent)|previous|preceding) (?:(?<month>${MONTH})|(?<weekday>${WEEKDAY})|(?<season>${SEASONS}))(?: (?:morning|afternoon|evening|night))?`,
);

/** the following year, the same day, later that month, the following January. */
export const toldUnits: Pattern = {
  id: 'en.told',
  leads: 'the that earlier later',
  read(text, at) {
    const match = matchAt(TOLD, text, at);
    if (!match) return readToldBefore(text, at) ?? readToldName(text, at);
    const amount = match.groups?.['next'] ? 1 : match.groups?.['before'] ? -1 : 0;
    return { end: at + match[0].length, meaning: { base: { of: 'text', unit: unitOf(match), amount } } };
  },
};

function readToldBefore(text: string, at: number): Reading | undefined {
  const match = matchAt(TOLD_BEFORE, text, at);
  if (!match) return undefined;
  const amount = match.groups?.['before'] ? -1 : 1;
  const base = { of: 'text', unit: unitOf(match), amount, keepsPart: true, needsTold: true } as const;
  return { end: at + match[0].length, meaning: { base } };
}

function readToldName(text: string, at: number): Reading | undefined {
  const match = matchAt(TOLD_NAME, text, at);
  if (!match) return undefined;
  const { next, month, weekday, season } = match.groups ?? {};
  const told = next ? 'next' : 'before';
  const end = at + match[0].length;
  if (month) return { end, meaning: { told, month: monthNumber(month) } };
  if (season) return { end, meaning: { told, season: seasonNumber(season) } };
  return { end, meaning: { told, weekday: weekdayNumber(weekday ?? '') } };
}

const PART_OF_YEAR = english(
  "(?:(?<owner>this|last|next) year's |the (?:fiscal )?|fiscal )?(?:(?<quarter>first|second|third|fourth)(?: fiscal|-)? ?quarter(?: (?:of )?(?<which>this|last|next) year)?|(?<half>first|second) half(?: of (?<whichHalf>this|last|next|the) year|(?<=year's (?:first|second) half|(?:in|for|during|from|over) the (?:first|second) half)(?! of| at| and (?:scored|lost))))",
);
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** the third quarter, the second half of next year. */
export const partsOfYear: Pattern = {
  id: 'en.partOfYear',
  leads: 'the fiscal this last next first second third fourth',
  read(text, at) {
    const match = matchAt(PART_OF_YEAR, text, at);
    if (!match) return undefined;
    const { owner, quarter, half, which, whichHalf } = match.groups ?? {};
    const number = ORDINALS.indexOf((quarter ?? half ?? '').toLowerCase()) + 1;
    const unit: Meaning = quarter ? { quarter: number as 1 | 2 | 3 | 4 } : { half: number as 1 | 2 };
    const year = (owner ?? which ?? whichHalf)?.toLowerCase();
    const end = at + match[0].length;
    if (year === undefined) return { end, meaning: unit };
    const amount = year === 'last' ? -1 : year === 'next' ? 1 : 0;
    return { end, meaning: { ...unit, base: { of: 'publication', unit: 'year', amount } } };
  },
};
