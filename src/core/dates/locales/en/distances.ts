import { matchAt } from '../../grammar';
import type { Pattern, Reading } from '../../grammar';
import type { Unit } from '../../meaning';
import { NUMBER, NUMBER_LEADS, UNIT, english, readNumber, unitOf } from './english';

const AGO = english(
  `(?:(?<about>about|around|nearly|almost|some|roughly|over|more than) )?(?:(?<halfOf>half )(?=a (?:decade|century)))?(?<count>${NUMBER}) ${UNIT}s? (?:(?<ago>ago)|(?<before>earlier|before|previously)|(?<later>later|afterwards?|after)|from now)`,
);
const WITHIN = english(`(?:the )?(?:(?<last>last|past)|(?<next>next|coming)) (?<count>${NUMBER}) ${UNIT}s`);
const PAST_UNIT = english(
  'the (?:(?<last>last|past)|(?<next>next|coming)) (?<unit>decade|year|quarter|month|week|century)',
);
const LENGTH = english(`(?<count>${NUMBER})[ -]${UNIT}s?(?:[ -](?:old|long|term))?`);

/** three years ago, two days later, the last five years; ten years alone is a length of time. */
export const distances: Pattern = {
  id: 'en.distance',
  leads: `0 half about around nearly almost roughly over more the last past next coming ${NUMBER_LEADS}`,
  read(text, at) {
    const match = matchAt(AGO, text, at);
    if (match) return readDistance(match, at);
    const within = matchAt(WITHIN, text, at);
    if (within) return readWithin(within, at);
    const unit = readPastUnit(text, at);
    if (unit) return unit;
    const length = matchAt(LENGTH, text, at);
    return length && { end: at + length[0].length };
  },
};

/** over the past decade, in the coming year: from or to the publication. The last year of … is none. */
function readPastUnit(text: string, at: number): Reading | undefined {
  const match = matchAt(PAST_UNIT, text, at);
  if (!match || /^[ \n]of\b/u.test(text.slice(at + match[0].length, at + match[0].length + 4)))
    return undefined;
  const isDecade = unitOf(match) === 'decade';
  const length = isDecade ? 10 : 1;
  const isBack = match.groups?.['last'] !== undefined;
  const base = {
    of: 'publication',
    unit: isDecade ? 'year' : unitOf(match),
    amount: isBack ? -length : length,
  } as const;
  return { end: at + match[0].length, meaning: { base, stretch: isBack ? 'back' : 'forward' } };
}

function readDistance(match: RegExpExecArray, at: number): Reading {
  const groups = match.groups ?? {};
  const count = readNumber(groups['count'] ?? '');
  const end = at + match[0].length;
  if (count === undefined || (BESIDE.test(match[0]) && OF_EVENT.test(match.input.slice(end, end + 16))))
    return { end };
  const isBack = groups['ago'] !== undefined || groups['before'] !== undefined;
  const isLater = groups['later'] !== undefined;
  const isTold = groups['before'] !== undefined || isLater;
  // A decade ago is some year ten years back, not the decade before this one.
  const years = YEARS_IN[unitOf(match)] ?? 1;
  const unit = years > 1 ? 'year' : unitOf(match);
  const amount = (isBack ? -count : count) * years * (groups['halfOf'] ? 0.5 : 1);
  const base = {
    of: isTold ? 'text' : 'publication',
    unit,
    amount,
    ...(isTold && unit === 'year' && { keepsPart: true }),
    ...(isLater && { needsTold: true }),
  } as const;
  return { end, meaning: groups['about'] || years > 1 ? { base, isApproximate: true } : { base } };
}

/** two days before the deadline: counted from what is named next, of which no date is known. */
const BESIDE = /(?:before|after)$/iu;
const OF_EVENT = /^[ \n](?!(?:and|but|as|when|in|on|at|to|was|were|had|said)\b)[A-Za-z\d]/u;

const YEARS_IN: Partial<Record<Unit, number>> = { decade: 10, century: 100 };

function readWithin(match: RegExpExecArray, at: number): Reading {
  const count = readNumber(match.groups?.['count'] ?? '');
  const end = at + match[0].length;
  if (count === undefined) return { end };
  const isBack = match.groups?.['last'] !== undefined;
  const base = { of: 'publication', unit: unitOf(match), amount: isBack ? -count : count } as const;
  return { end, meaning: { base, stretch: isBack ? 'back' : 'forward' } };
}
