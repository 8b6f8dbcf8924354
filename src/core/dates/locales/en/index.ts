import type { Pattern } from '../../grammar';
import { namedDates, ordinalDays, slashedDates } from './calendarDates';
import { countedDays, daysOfWeek } from './countedDays';
import { eventDays } from './eventDays';
import { guards } from './guards';
import { holidays } from './holidays';
import { longTimes } from './longTimes';
import { relativeDays, weekdays } from './days';
import { distances } from './distances';
import { nearUnits, partsOfYear, toldUnits, weekends } from './nearUnits';
import { years } from './years';

/** English kinds of expression. Where two read equally far the earlier one wins. */
export const english: readonly Pattern[] = [
  eventDays,
  namedDates,
  slashedDates,
  ordinalDays,
  countedDays,
  daysOfWeek,
  years,
  longTimes,
  relativeDays,
  nearUnits,
  toldUnits,
  partsOfYear,
  distances,
  weekends,
  weekdays,
  holidays,
  guards,
];
