import type { Phrase } from '../text/phrase';
import { addDays, addMonths, dayNumber, isoDay, monthOf, weekOf, weekdayOf, yearOf, years } from './calendar';
import { isSameSentence } from './context';
import type { Context, Landmark, PublicationDate } from './context';
import { toEdtf } from './edtf';
import type { Meaning } from './meaning';
import { narrow } from './narrow';
import type { Narrowed } from './narrow';
import type { Days, Unit } from './parts';
import {
  againstPublication,
  latestBefore,
  nextAfter,
  noPublication,
  noSuchDay,
  otherWeekday,
  publicationTooCoarse,
  yearFlowsFrom,
  yearFromOtherEnd,
} from './reasons';
import { isExpected, tenseOf } from './tense';
import type { Anchor, Grain, TimeValue } from './timeExpression';

/** Gives an expression without a year (6월 19일, 15일, 월요일, 3분기) the year, month or week it is meant in. */
export function resolveYearless(meaning: Meaning, context: Context): TimeValue {
  return (
    fromRangeStart(meaning, context) ??
    fromRangeEnd(meaning, context) ??
    fromLandmark(meaning, context) ??
    fromPublication(meaning, context) ??
    unplaced(meaning, context)
  );
}

/** 작년 10월부터 4월까지: what the first end has holds for the last, wrapped forward if it would lie before it. */
function fromRangeStart(meaning: Meaning, context: Context): TimeValue | undefined {
  const first = context.rangeStart;
  if (!first) return undefined;
  const { weekday: _weekday, ...date } = meaning;
  const next = (wanted: Meaning): Narrowed | undefined =>
    occurrences(wanted, first).find(candidate => candidate.to >= first.from);
  const fitting = next(meaning);
  // A range does not last for years because the day of the week is wrong.
  const isSlip = fitting !== undefined && isDate(meaning) && yearOf(fitting.from) > yearOf(first.from) + 1;
  const found = isSlip ? next(date) : fitting;
  const why = isSlip ? otherWeekday(context.surface) : yearFromOtherEnd(context.surface, ref(first));
  return found && inferred(found, meaning, { kind: 'self' }, why);
}

/** October to December 2023: the last one that begins before the end does. */
function fromRangeEnd(meaning: Meaning, context: Context): TimeValue | undefined {
  const last = context.rangeEnd;
  if (!last) return undefined;
  const found = occurrences(meaning, last).findLast(candidate => candidate.from <= last.to);
  return found && inferred(found, meaning, { kind: 'self' }, yearFromOtherEnd(context.surface, ref(last)));
}

/** The nearest occurrence after or before a time: the January that follows November 2016. */
export function besides(meaning: Meaning, { from, to }: Days, side: 'next' | 'before'): Narrowed | undefined {
  return side === 'next'
    ? occurrences(meaning, { from: to, to }).find(found => found.from > to)
    : occurrences(meaning, { from, to: from }).findLast(found => found.to < from);
}

/** Every occurrence that might be meant near a unit of time, in order. */
function occurrences(meaning: Meaning, near: { readonly from: string; readonly to: string }): Narrowed[] {
  return frames(meaning, near)
    .map(frame => narrow(frame, meaning))
    .filter(found => found !== undefined)
    .filter(
      found =>
        meaning.weekday === undefined ||
        meaning.day === undefined ||
        weekdayOf(found.from) === meaning.weekday,
    );
}

function frames(meaning: Meaning, near: { readonly from: string; readonly to: string }): Unit[] {
  if (meaning.month === undefined && meaning.day !== undefined) {
    return [-2, -1, 0, 1, 2].map(offset => {
      const day = addMonths(`${near.from.slice(0, 7)}-01`, offset);
      return { from: day, to: addDays(addMonths(day, 1), -1), grain: 'month' };
    });
  }
  if (isOfWeek(meaning))
    return [-1, 0, 1].map(offset => ({ ...weekOf(addDays(near.from, 7 * offset)), grain: 'week' }) as Unit);
  const year = yearOf(near.from);
  const reach = meaning.weekday === undefined ? [-1, 0, 1] : [-3, -2, -1, 0, 1, 2, 3];
  return reach
    .filter(offset => year + offset >= 1)
    .map(offset => ({ ...years(year + offset), grain: 'year' }) as Unit);
}

function isDate({ month, day }: Meaning): boolean {
  return month !== undefined && day !== undefined;
}

function isOfWeek({ month, day, weekday, week }: Meaning): boolean {
  return month === undefined && day === undefined && (weekday !== undefined || week === 'weekend');
}

/** Days within which a date is taken as that of the news rather than of a story told in the same breath. */
const NEWS_DAYS = 45;

function fromLandmark(meaning: Meaning, context: Context): TimeValue | undefined {
  if (meaning.direction || isOfWeek(meaning)) return undefined;
  const landmark = context.landmarks.at(-1);
  if (!landmark) return undefined;
  return meaning.month === undefined && meaning.day !== undefined
    ? dayInLandmark(meaning, landmark, context)
    : yearOfLandmark(meaning, landmark, context);
}

/** 9월 13일 … 15일: the month of the day before, unless the news is of these days. */
function dayInLandmark(meaning: Meaning, landmark: Landmark, context: Context): TimeValue | undefined {
  const { publication } = context;
  const distance = context.start - landmark.end;
  const isNear = publication
    ? landmark.grain === 'day' && distance <= 60 && isSameSentence(context, landmark)
    : distance <= 250;
  if (!isNear || !(landmark.grain === 'day' || landmark.grain === 'month')) return undefined;
  const day = isoDay(yearOf(landmark.to), monthOf(landmark.to), meaning.day ?? 0);
  if (!day || day < landmark.from) return undefined;
  const recent = publication && latest(occurrences(meaning, publication), publication);
  if (publication && recent && recent.from !== day && daysApart(recent.from, publication.to) <= 7)
    return undefined;
  const value: Narrowed = { from: day, to: day, grain: 'day', approximate: false };
  return inferred(value, meaning, { kind: 'text', ref: ref(landmark) }, flowsFrom(landmark, context));
}

/** 2023년 무기 전시회와 7·27 열병식: the year that the sentence or the story is in. */
function yearOfLandmark(meaning: Meaning, landmark: Landmark, context: Context): TimeValue | undefined {
  if (!landmark.hasYear || landmark.grain === 'decade' || landmark.grain === 'century') return undefined;
  const found = narrow({ ...years(yearOf(landmark.to)), grain: 'year' } as Unit, meaning, context);
  if (!found || !isToldWith(found, meaning, landmark, context)) return undefined;
  return inferred(found, meaning, { kind: 'text', ref: ref(landmark) }, flowsFrom(landmark, context));
}

/** A story of another year goes on for about two paragraphs. */
const STORY_REACH = 700;

function isToldWith(found: Narrowed, meaning: Meaning, landmark: Landmark, context: Context): boolean {
  const { publication } = context;
  // What is still expected is not part of the story of an earlier year.
  if (publication && yearOf(landmark.to) < yearOf(publication.from) && isExpected(context)) return false;
  const sameSentence = isSameSentence(context, landmark);
  if (!publication && sameSentence) return true;
  const isDated = landmark.grain === 'day' || landmark.grain === 'month';
  if (!publication) return isDated && context.start - landmark.end <= 250 && !isExpected(context);
  if (!sameSentence)
    return (
      isDated &&
      context.start - landmark.end <= STORY_REACH &&
      yearOf(landmark.to) <= yearOf(publication.from) - 2
    );
  if (isDated) return found.from <= publication.to || yearOf(landmark.to) > yearOf(publication.to);
  const recent = latest(occurrences(meaning, publication), publication);
  return !recent || recent.from === found.from || daysApart(recent.to, publication.to) > NEWS_DAYS;
}

function fromPublication(meaning: Meaning, context: Context): TimeValue | undefined {
  const { publication } = context;
  if (!publication) return undefined;
  if (
    !publication.isDay &&
    meaning.month === undefined &&
    meaning.season === undefined &&
    meaning.half === undefined &&
    meaning.quarter === undefined
  )
    return undefined;
  if (!publication.isMonth) return undefined;
  const found = choosePlanned(meaning, publication, context);
  if (!found) return undefined;
  const isRelative = meaning.direction !== undefined || isOfWeek(meaning) || meaning.month === undefined;
  const isAhead = found.from > publication.to;
  const reason = isRelative ? againstPublication : isAhead ? nextAfter : latestBefore;
  const why = reason(context.surface, publication.issued);
  return inferred(found, meaning, { kind: 'publication', ref: publication.issued }, why);
}

/** A plan for a Wednesday that only years ago was one is a slip in the day of the week. */
function choosePlanned(
  meaning: Meaning,
  publication: PublicationDate,
  context: Context,
): Narrowed | undefined {
  const found = choose(occurrences(meaning, publication), meaning, publication, context);
  const { weekday, ...date } = meaning;
  const mayBeSlip = weekday !== undefined && isDate(meaning);
  if (!mayBeSlip || (found && yearOf(found.from) >= yearOf(publication.from))) return found;
  if ((context.tense ?? tenseOf(context)) !== 'future') return found;
  const planned = choose(occurrences(date, publication), date, publication, context);
  return planned && { ...planned, why: otherWeekday(context.surface) };
}

function choose(
  all: readonly Narrowed[],
  meaning: Meaning,
  publication: PublicationDate,
  context: Context,
): Narrowed | undefined {
  if (meaning.direction === 'nearest') return nearest(all, publication);
  if (meaning.direction === 'past') return all.findLast(found => found.to < publication.from);
  if (context.isComing && meaning.direction === undefined) return coming(all, meaning, publication);
  if (meaning.direction === 'future') return all.find(found => found.from > publication.to);
  const found = chooseByTense(all, publication, context);
  const isMereGuess = meaning.isCommemorated === true && tenseOf(context) === 'unknown';
  return isMereGuess ? latest(all, publication) : found;
}

/** 화요일 noted on a Tuesday is the next one; a day of the calendar may still be today. */
function coming(
  all: readonly Narrowed[],
  meaning: Meaning,
  publication: PublicationDate,
): Narrowed | undefined {
  const isAhead = ({ from, to }: Narrowed): boolean =>
    isOfWeek(meaning) ? from > publication.to : to >= publication.from;
  return all.find(isAhead) ?? all.at(-1);
}

/** What is not said to be past is rather to come where it is near and the last time was long ago. */
const NEAR_DAYS = 60;
const LONG_AGO_DAYS = 180;

/** What was just now and comes again only in most of a year is not what is planned. */
const JUST_NOW_DAYS = 60;
const FAR_AHEAD_DAYS = 270;

function chooseByTense(
  all: readonly Narrowed[],
  publication: PublicationDate,
  context: Context,
): Narrowed | undefined {
  const last = latest(all, publication);
  const next = all.find(found => found.to >= publication.from && found !== last) ?? last;
  if (!last || !next) return last ?? next;
  const age = daysApart(last.to, publication.to);
  const wait = daysApart(publication.to, next.from);
  switch (context.tense ?? tenseOf(context)) {
    case 'future':
      return age <= 0 || (age <= JUST_NOW_DAYS && wait > FAR_AHEAD_DAYS) ? last : next;
    // 15일 … 하기로 했다고 밝혔다 may date the plan or the report: the nearer day is meant.
    case 'reported':
      return age <= wait ? last : next;
    case 'past':
      return last;
    case 'unknown':
      return wait <= NEAR_DAYS && age > LONG_AGO_DAYS ? next : last;
  }
}

/** The last one that has begun by the publication. */
function latest(all: readonly Narrowed[], publication: PublicationDate): Narrowed | undefined {
  return all.findLast(
    found => daysApart(found.from, publication.to) >= (DAYS_UNTIL_SPOKEN_OF[found.grain] ?? 0),
  );
}

/** A quarter that has only just begun has no results to tell of. */
const DAYS_UNTIL_SPOKEN_OF: Partial<Record<Grain, number>> = { season: 20, quarter: 30, half: 60 };

function nearest(all: readonly Narrowed[], publication: PublicationDate): Narrowed | undefined {
  const distance = (found: Narrowed): number =>
    found.from > publication.to
      ? daysApart(publication.to, found.from)
      : Math.max(0, daysApart(found.to, publication.from));
  return all.toSorted((a, b) => distance(a) - distance(b))[0];
}

function unplaced(meaning: Meaning, { surface, publication }: Context): TimeValue {
  const why = isNoDay(meaning)
    ? noSuchDay(surface)
    : publication
      ? publicationTooCoarse(surface, publication.issued)
      : noPublication(surface);
  const grain =
    meaning.day !== undefined || meaning.weekday !== undefined
      ? 'day'
      : meaning.month !== undefined
        ? 'month'
        : meaning.season !== undefined
          ? 'season'
          : meaning.half !== undefined
            ? 'half'
            : 'quarter';
  const anchor: Anchor = publication
    ? { kind: 'publication', ref: publication.issued }
    : { kind: 'publication' };
  return { from: null, to: null, grain, approximate: false, anchor, status: 'unresolved', implied: [], why };
}

/** 11월 31일 is in no year. */
function isNoDay({ month, day, isLunar }: Meaning): boolean {
  return !isLunar && month !== undefined && day !== undefined && isoDay(2000, month, day) === undefined;
}

function inferred(found: Narrowed, meaning: Meaning, anchor: Anchor, why: Phrase): TimeValue {
  const implied: TimeValue['implied'] =
    meaning.month === undefined && meaning.day !== undefined ? ['year', 'month'] : ['year'];
  return { ...found, anchor, status: 'inferred', implied, why: found.why ?? why };
}

function flowsFrom(landmark: Landmark, { surface }: Context): Phrase {
  return yearFlowsFrom(surface, ref(landmark));
}

function ref({ from, to, grain }: Unit): string {
  return toEdtf({ from, to, grain });
}

function daysApart(earlier: string, later: string): number {
  return dayNumber(later) - dayNumber(earlier);
}
