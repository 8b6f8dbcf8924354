import type { Phrase } from '../text/phrase';
import { addDays, addMonths, isoDay, monthOf, months, weekOf, yearOf, years } from './calendar';
import { chooseAnchor, toldAnchor } from './chooseAnchor';
import type { Context, PublicationDate } from './context';
import type { Around, Meaning } from './meaning';
import { narrow } from './narrow';
import { halfOf, quarterNumber, quarterOf, seasonOf } from './parts';
import type { Unit } from './parts';
import {
  againstPublication,
  centuryFilledIn,
  countedAndConfirmed,
  countedFrom,
  eitherOf,
  knownEvent,
  noBoundaries,
  noDateBefore,
  noPublication,
  noSuchDay,
  publicationTooCoarse,
} from './reasons';
import { besides, resolveYearless } from './resolveYearless';
import type { Anchor, Grain, Interval, TimeValue } from './timeExpression';

/** Reads what an expression says against what is known: the publication, the dates before it, events. */
export function resolveTime(meaning: Meaning, context: Context): TimeValue {
  if (meaning.around !== undefined) return widened(meaning, meaning.around, context);
  if (meaning.era !== undefined) return era(meaning.era);
  if (meaning.event && hasBeen(meaning.event, context)) return event(meaning, context);
  if (meaning.told) return told(meaning, meaning.told, context);
  if (meaning.alternative) return eitherDay(meaning, meaning.alternative, context);
  if (meaning.year !== undefined) return ownYear(meaning, meaning.year, context);
  if (meaning.decade !== undefined || meaning.century !== undefined) return ownLongTime(meaning);
  if (meaning.base) return counted(meaning, meaning.base, context);
  return resolveYearless(meaning, context);
}

/** 9월 16일의 주: the whole unit that the first day of what is named lies in. */
function widened({ around: _around, ...named }: Meaning, around: Around, context: Context): TimeValue {
  const value = resolveTime(named, context);
  return value.from === null ? value : { ...value, ...unitAround(value.from, around) };
}

function unitAround(day: string, around: Around): Unit {
  if (around === 'week') return { ...weekOf(day), grain: 'week' } as Unit;
  if (around === 'month') return { ...months(yearOf(day), monthOf(day)), grain: 'month' } as Unit;
  return { ...years(yearOf(day)), grain: 'year' } as Unit;
}

function ownYear(meaning: Meaning, year: number, context: Context): TimeValue {
  const fullYear = meaning.isShortYear ? withCentury(year, context) : year;
  const value = narrow({ ...years(fullYear), grain: 'year' } as Unit, meaning, context);
  if (!value)
    return unresolved(meaning, noSuchDay(context.surface), {
      kind: 'self',
    });
  const anchor = { kind: 'self' } as const;
  if (meaning.isShortYear) {
    const why = centuryFilledIn(context.surface, fullYear);
    return { ...value, anchor, status: 'inferred', implied: ['century'], why };
  }
  return { ...value, anchor, status: 'certain', implied: [] };
}

/** 98 is 1998; 23 is 2023 unless that lies well after the publication. */
function withCentury(year: number, { publication }: Context): number {
  const latest = publication ? yearOf(publication.to) + 20 : 2049;
  return 2000 + year <= latest ? 2000 + year : 1900 + year;
}

function ownLongTime(meaning: Meaning): TimeValue {
  const { decade, century } = meaning;
  const unit: Unit =
    decade !== undefined
      ? ({ ...years(decade, decade + 9), grain: 'decade' } as Unit)
      : ({ ...years((century ?? 1) * 100 - 99, (century ?? 1) * 100), grain: 'century' } as Unit);
  const value = narrow(unit, meaning)!;
  return {
    ...value,
    anchor: { kind: 'self' },
    status: meaning.isShortYear ? 'inferred' : 'certain',
    implied: meaning.isShortYear ? ['century'] : [],
  };
}

/** What a text of 1998 says of the days of September is not of 2001. */
function hasBeen({ interval }: NonNullable<Meaning['event']>, { publication }: Context): boolean {
  return !publication || interval.from === null || interval.from <= publication.to;
}

function event(meaning: Meaning, context: Context): TimeValue {
  const { name, interval, grain } = meaning.event!;
  return {
    ...interval,
    grain,
    approximate: false,
    anchor: { kind: 'event', ref: name },
    status: 'inferred',
    implied: ['year'],
    why: knownEvent(context.surface, name),
  };
}

function era(name: string): TimeValue {
  return {
    from: null,
    to: null,
    grain: 'era',
    approximate: true,
    anchor: { kind: 'event', ref: name },
    status: 'unresolved',
    implied: [],
    why: noBoundaries(name),
  };
}

/** 3/4/2024 is the third of April or the fourth of March. */
function eitherDay(
  meaning: Meaning,
  alternative: { month: number; day: number },
  context: Context,
): TimeValue {
  const year = meaning.year ?? 0;
  const days = [
    isoDay(year, meaning.month ?? 0, meaning.day ?? 0),
    isoDay(year, alternative.month, alternative.day),
  ];
  const candidates: Interval[] = days.filter(day => day !== undefined).map(day => ({ from: day, to: day }));
  if (candidates.length < 2) {
    const { alternative: _alternative, ...first } = meaning;
    return ownYear(days[0] ? first : { ...first, ...alternative }, year, context);
  }
  return {
    from: null,
    to: null,
    grain: 'day',
    approximate: false,
    anchor: { kind: 'self' },
    status: 'ambiguous',
    candidates,
    implied: [],
    why: eitherOf(context.surface, days[0] ?? '', days[1] ?? ''),
  };
}

/** He won in November and took office the following January. */
function told(meaning: Meaning, side: 'next' | 'before', context: Context): TimeValue {
  const anchor = chooseAnchor({ of: 'text', unit: 'year', amount: 0 }, context);
  const found = anchor && besides(meaning, anchor.unit, side);
  if (!found) return unresolved(meaning, noDateBefore(context.surface), { kind: 'text' });
  const why = countedFrom(context.surface, anchor.ref);
  return { ...found, anchor: { kind: 'text', ref: anchor.ref }, status: 'inferred', implied: ['year'], why };
}

type Base = NonNullable<Meaning['base']>;

/** Of what a company reports the same part of another year is meant: the third quarter, up from a year earlier. */
const PARTS_OF_YEAR = new Set<Grain>(['month', 'quarter', 'half', 'season']);

function counted(meaning: Meaning, base: Base, context: Context): TimeValue {
  if (base.of === 'text' || base.mayBeTold) {
    const anchor = base.of === 'text' ? chooseAnchor(base, context) : toldAnchor(base, context);
    if (anchor) {
      const isPart = base.keepsPart === true && PARTS_OF_YEAR.has(anchor.unit.grain);
      const why = anchor.isCorroborated
        ? countedAndConfirmed(context.surface, anchor.ref)
        : countedFrom(context.surface, anchor.ref);
      const counting = isPart ? { ...base, keepsUnit: true } : base;
      return finish(meaning, counting, anchor.unit, { kind: 'text', ref: anchor.ref }, why, context);
    }
    if (base.of === 'text' && !countsFromPublicationToo(base))
      return unresolved(meaning, noDateBefore(context.surface), { kind: 'text' });
  }
  const { publication } = context;
  if (!publication) return unresolved(meaning, noPublication(context.surface), { kind: 'publication' });
  if (!isFineEnough(publication, base)) return tooCoarse(meaning, publication, context);
  const why = againstPublication(context.surface, publication.issued);
  const unit: Unit = {
    from: publication.from,
    to: publication.to,
    grain: publication.isDay ? 'day' : 'month',
  };
  return finish(meaning, base, unit, { kind: 'publication', ref: publication.issued }, why, context);
}

/** 이날, 3년 뒤 and 전날 speak of the publication where the text has named no date: newspapers write so. */
function countsFromPublicationToo(base: Base): boolean {
  if (base.needsTold) return false;
  return base.unit === 'day' || Math.abs(base.amount) > 0;
}

function finish(
  meaning: Meaning,
  base: Base,
  anchor: Unit,
  kind: Anchor,
  why: Phrase,
  context: Context,
): TimeValue {
  if (meaning.stretch) return stretched(base, meaning, anchor, kind, why);
  const frame = base.keepsUnit ? sameUnit(anchor, base.amount) : count(anchor, base);
  const value = base.keepsUnit ? { ...frame, approximate: false } : narrow(frame, meaning, context);
  if (!value) return unresolved(meaning, noSuchDay(context.surface), kind);
  const isRough = meaning.isApproximate === true || (base.extraDays ?? 0) !== 0;
  const isDayExact = isRough && base.unit === 'day';
  const spread: Interval = isDayExact ? { from: addDays(frame.from, -2), to: addDays(frame.to, 2) } : value;
  return {
    ...value,
    ...spread,
    approximate: value.approximate || isRough,
    anchor: kind,
    status: 'inferred',
    implied: [],
    why,
  };
}

/** The same months or days of another year: what ended with a month still does. */
function sameUnit(anchor: Unit, years: number): Unit {
  const to = addMonths(anchor.to, 12 * years);
  const endsMonth = addDays(anchor.to, 1).endsWith('-01');
  const last = endsMonth ? addDays(addMonths(`${to.slice(0, 7)}-01`, 1), -1) : to;
  return { from: addMonths(anchor.from, 12 * years), to: last, grain: anchor.grain };
}

/** The unit that lies so many units from the anchor: a year from 2023-07-27 is the year 2024. */
function count(anchor: Unit, { unit, amount, extraDays = 0, extraMonths = 0, isToTheDay }: Base): Unit {
  const day = anchor.to;
  if (extraMonths) return daysAway(addMonths(day, extraMonths), amount);
  const year = yearOf(day);
  switch (unit) {
    case 'day': {
      if (amount === 0) return { ...anchor, grain: 'day' };
      return daysAway(amount < 0 ? anchor.from : day, amount);
    }
    case 'week':
      if (isToTheDay) return daysAway(day, 7 * amount);
      return { ...weekOf(addDays(day, 7 * amount)), grain: 'week' } as Unit;
    case 'month': {
      const target = addDays(addMonths(day, amount), extraDays);
      return { ...months(yearOf(target), monthOf(target)), grain: 'month' } as Unit;
    }
    case 'quarter': {
      const target = addMonths(day, 3 * amount);
      return quarterOf(yearOf(target), quarterNumber(target));
    }
    case 'half': {
      const target = addMonths(day, 6 * amount);
      return halfOf(yearOf(target), monthOf(target) <= 6 ? 1 : 2);
    }
    case 'season': {
      const target = addMonths(day, 3 * amount);
      const month = monthOf(target);
      return month <= 2
        ? seasonOf(yearOf(target) - 1, 4)
        : seasonOf(yearOf(target), Math.floor(month / 3) as 1 | 2 | 3 | 4);
    }
    case 'year':
      return { ...years(year + amount), grain: 'year' } as Unit;
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * amount;
      return { ...years(first, first + 9), grain: 'decade' } as Unit;
    }
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + 100 * amount;
      return { ...years(first, first + 99), grain: 'century' } as Unit;
    }
  }
}

function daysAway(day: string, amount: number): Unit {
  const target = addDays(day, amount);
  return { from: target, to: target, grain: 'day' };
}

/** 최근 3년, 앞으로 열흘: up to the publication itself, or from the day after it. */
function stretched(base: Base, meaning: Meaning, anchor: Unit, kind: Anchor, why: Phrase): TimeValue {
  if (meaning.stretch === 'before') return passed(base, meaning, anchor, kind, why);
  const isBack = meaning.stretch === 'back';
  const far = distant(isBack ? anchor.from : anchor.to, base);
  const start = meaning.stretch === 'forward' ? addDays(anchor.to, 1) : anchor.from;
  return {
    from: isBack ? far : start,
    to: isBack ? anchor.to : far,
    grain: base.unit,
    approximate: true,
    anchor: kind,
    status: 'inferred',
    implied: ['end'],
    why,
  };
}

/**
 * 지난 두 달: the two calendar months before this one, as 지난달 is one. Whether the writer counts so is not said,
 * so only days are exact.
 */
function passed(base: Base, meaning: Meaning, anchor: Unit, kind: Anchor, why: Phrase): TimeValue {
  return {
    from: count(anchor, base).from,
    to: count(anchor, { ...base, amount: -1 }).to,
    grain: base.unit,
    approximate: base.unit !== 'day' || meaning.isApproximate === true,
    anchor: kind,
    status: 'inferred',
    implied: [],
    why,
  };
}

function distant(start: string, { unit, amount, extraDays = 0, extraMonths = 0 }: Base): string {
  const day = extraMonths ? addMonths(start, extraMonths) : start;
  if (unit === 'day') return addDays(day, amount);
  if (unit === 'week') return addDays(day, 7 * amount);
  const perUnit = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit];
  return addDays(addMonths(day, perUnit * amount), extraDays);
}

function isFineEnough(publication: PublicationDate, { unit }: Base): boolean {
  if (publication.isDay || unit === 'year' || unit === 'decade' || unit === 'century') return true;
  return publication.isMonth && unit !== 'day' && unit !== 'week';
}

function tooCoarse(meaning: Meaning, publication: PublicationDate, context: Context): TimeValue {
  const why = publicationTooCoarse(context.surface, publication.issued);
  return unresolved(meaning, why, { kind: 'publication', ref: publication.issued });
}

/** A value that says nothing but why. */
function unresolved(meaning: Meaning, why: Phrase, anchor: Anchor): TimeValue {
  const grain =
    meaning.day !== undefined || meaning.weekday !== undefined
      ? 'day'
      : meaning.month !== undefined
        ? 'month'
        : (meaning.base?.unit ?? 'year');
  return { from: null, to: null, grain, approximate: false, anchor, status: 'unresolved', implied: [], why };
}
