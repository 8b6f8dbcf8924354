import { addDays, isoDay, monthOf, months, weekdayOf, yearOf } from './calendar';
import type { Context } from './context';
import type { Phrase } from '../text/phrase';
import { lunarDay } from './lunarCalendar';
import type { Meaning, Part } from './meaning';
import { halfOf, partOf, quarterOf, seasonOf, weekOfMonth, weekdayOfMonth } from './parts';
import type { Unit } from './parts';
import { otherWeekday } from './reasons';

/** A calendar unit with what is rough or wrong about it. */
export interface Narrowed extends Unit {
  readonly approximate: boolean;
  readonly why?: Phrase;
}

/** What an expression says within a frame: the 10월 말 of a year, the Friday of a week. Undefined if there is no such day. */
export function narrow(frame: Unit, meaning: Meaning, context?: Context): Narrowed | undefined {
  const unit = within(frame, meaning);
  if (!unit) return undefined;
  const isRough =
    meaning.isApproximate === true || (typeof meaning.week === 'number' && unit.grain === 'week');
  if (meaning.part) {
    const approximate = isRoughPart(meaning) || unit.grain === 'week' || isRough;
    return { ...partOf(unit, meaning.part), approximate };
  }
  if (
    meaning.weekday !== undefined &&
    unit.grain === 'day' &&
    weekdayOf(unit.from) !== meaning.weekday &&
    context
  ) {
    const why = otherWeekday(context.surface);
    return { ...unit, approximate: isRough, why };
  }
  return { ...unit, approximate: isRough };
}

const EXACT_PARTS = new Set<Part>(['firstHalf', 'secondHalf', 'firstDay', 'lastDay']);

/** The first and second half of a century are exact, its beginning is not, nor what is the half of a week. */
function isRoughPart({ part }: Meaning): boolean {
  return part === undefined || !EXACT_PARTS.has(part);
}

function within(frame: Unit, meaning: Meaning): Unit | undefined {
  const year = yearOf(frame.from);
  if (meaning.isLunar) return oneDay(lunarDay(year, meaning.month ?? 1, meaning.day ?? 1));
  if (meaning.season !== undefined) return seasonOf(year, meaning.season);
  if (meaning.half !== undefined) return halfOf(year, meaning.half);
  if (meaning.quarter !== undefined) return quarterOf(year, meaning.quarter);
  if (frame.grain === 'week') return withinWeek(frame, meaning);
  const month = meaning.month ?? (frame.grain === 'month' ? monthOf(frame.from) : undefined);
  if (month === undefined) return weekOfYear(frame, meaning);
  if (meaning.day !== undefined) return oneDay(isoDay(year, month, meaning.day));
  const unit = { ...months(year, month), grain: 'month' } as Unit;
  if (typeof meaning.week !== 'number' && meaning.week !== 'last') return unit;
  if (meaning.weekday === undefined) return weekOfMonth(unit, meaning.week);
  return oneDay(weekdayOfMonth(unit, meaning.weekday, meaning.week));
}

/** 올해 마지막 주, 2016년 첫째 주: the weeks of a year are counted from January on. */
function weekOfYear(frame: Unit, { week }: Meaning): Unit {
  if (frame.grain !== 'year' || week === undefined || week === 'weekend') return frame;
  const year = yearOf(frame.from);
  const month = { ...months(year, week === 'last' ? 12 : 1), grain: 'month' } as Unit;
  return weekOfMonth(month, week);
}

function withinWeek(week: Unit, meaning: Meaning): Unit {
  if (meaning.week === 'weekend') return { from: addDays(week.from, 5), to: week.to, grain: 'day' };
  return meaning.weekday === undefined ? week : oneDay(addDays(week.from, meaning.weekday - 1))!;
}

function oneDay(day: string | undefined): Unit | undefined {
  return day === undefined ? undefined : { from: day, to: day, grain: 'day' };
}
