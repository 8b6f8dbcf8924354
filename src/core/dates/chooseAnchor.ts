import { addDays, addMonths, monthOf, yearOf } from './calendar';
import type { Context, Landmark } from './context';
import { toEdtf } from './edtf';
import type { Meaning } from './meaning';
import type { Unit } from './parts';
import type { Grain } from './timeExpression';

/** The date of the text that another expression is counted from. */
export interface ChosenAnchor {
  readonly unit: Unit;
  readonly ref: string;
  readonly isCorroborated: boolean;
}

/** As far as a reader remembers a date: about two paragraphs. */
const REACH = 700;

/** How many of the dates before are looked at, so that a text of nothing but dates stays linear. */
export const MOST_LANDMARKS = 12;

/**
 * The nearest date before the expression that is not coarser than what is counted. If the date that follows
 * gives the year outright (3년 후 … 2022년 2월), an anchor from which it is reached wins over a nearer one; but
 * 이듬해 and a year later follow on what has just been said, whatever comes next.
 */
export function chooseAnchor(base: NonNullable<Meaning['base']>, context: Context): ChosenAnchor | undefined {
  const suitable = context.landmarks
    .slice(-MOST_LANDMARKS)
    .filter(landmark => context.start - landmark.end <= REACH && isFineEnough(landmark.grain, base.unit))
    .toReversed();
  const agreeing =
    Math.abs(base.amount) > 1
      ? suitable.find(landmark => agrees(landmark, base, context.following))
      : undefined;
  const nearest = agreeing ?? suitable[0];
  if (!nearest) return undefined;
  const { from, to, grain } = nearest;
  return {
    unit: { from, to, grain },
    ref: toEdtf({ from, to, grain }),
    isCorroborated: agreeing !== undefined && agreeing !== suitable[0],
  };
}

/** Told of within so much text, and so many days before the publication, a day is a story of its own. */
const TOLD_REACH = 80;
const STORY_DAYS = 60;

/**
 * The date in the same or the last sentence from which 사흘 전 is counted: 6월 16일 건물을 폭파했다. 사흘 전 … is a story
 * of that June. A date near the publication, or one that is only a month or year, starts no such story.
 */
export function toldAnchor(base: NonNullable<Meaning['base']>, context: Context): ChosenAnchor | undefined {
  const landmark = context.landmarks.at(-1);
  if (!landmark?.hasYear || landmark.grain !== 'day' || context.start - landmark.end > TOLD_REACH)
    return undefined;
  if (/\u2029/u.test(context.text.slice(landmark.end, context.start))) return undefined;
  const { publication } = context;
  if (publication && addDays(landmark.to, STORY_DAYS) > publication.from) return undefined;
  return chooseAnchor(base, { ...context, landmarks: [landmark] });
}

function agrees(
  landmark: Landmark,
  { unit, amount }: NonNullable<Meaning['base']>,
  following: Meaning | undefined,
): boolean {
  if (following?.year === undefined || following.isShortYear || amount === 0) return false;
  if (unit === 'year') return yearOf(landmark.to) + amount === following.year;
  if (unit !== 'month' || following.month === undefined) return false;
  const target = addMonths(landmark.to, amount);
  return yearOf(target) === following.year && monthOf(target) === following.month;
}

const FINENESS: readonly Grain[] = [
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];

/** A day cannot be counted from a year; a year can be counted from a day. */
function isFineEnough(grain: Grain, unit: Grain): boolean {
  const index = FINENESS.indexOf(grain);
  return index >= 0 && index <= FINENESS.indexOf(unit);
}
