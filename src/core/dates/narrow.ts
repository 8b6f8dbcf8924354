import { addDays, isoDay, monthOf, months, weekdayOf, yearOf } from './calendar';
import type { Context } from './context';
import type { Phrase } from '../text/phrase';
import { lunarDay } from './lunarCalendar';
import type { Meaning } from './meaning';
import { halfOf, partOf, quarterOf, seasonOf, weekOfMonth } from './parts';
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
  const isRough = meaning.isApproximate === true || typeof meaning.week === 'number';
  if (meaning.part) return { ...partOf(unit, meaning.part), approximate: isRoughPart(meaning) || isRough };
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

/** The first and second half of a century are exact, its beginning is not. */
function isRoughPart({ part }: Meaning): boolean {
  return part !== 'firstHalf' && part !== 'secondHalf';
}

function within(frame: Unit, meaning: Meaning): Unit | undefined {
  const year = yearOf(frame.from);
  if (meaning.isLunar) return oneDay(lunarDay(year, meaning.month ?? 1, meaning.day ?? 1));
  if (meaning.season !== undefined) return seasonOf(year, meaning.season);
  if (meaning.half !== undefined) return halfOf(year, meaning.half);
  if (meaning.quarter !== undefined) return quarterOf(year, meaning.quarter);
  if (frame.grain === 'week') return withinWeek(frame, meaning);
  const month = meaning.month ?? (frame.grain === 'month' ? monthOf(frame.from) : undefined);
  if (month === undefined) return frame;
  if (meaning.day !== undefined) return oneDay(isoDay(year, month, meaning.day));
  const unit = { ...months(year, month), grain: 'month' } as Unit;
  return typeof meaning.week === 'number' || meaning.week === 'last' ? weekOfMonth(unit, meaning.week) : unit;
}

function withinWeek(week: Unit, meaning: Meaning): Unit {
  if (meaning.week === 'weekend') return { from: addDays(week.from, 5), to: week.to, grain: 'day' };
  return meaning.weekday === undefined ? week : oneDay(addDays(week.from, meaning.weekday - 1))!;
}

function oneDay(day: string | undefined): Unit | undefined {
  return day === undefined ? undefined : { from: day, to: day, grain: 'day' };
}
