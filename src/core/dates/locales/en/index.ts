import type { Pattern } from '../../grammar';
import { namedDates, slashedDates } from './calendarDates';
import { guards } from './guards';
import { holidays } from './holidays';
import { longTimes } from './longTimes';
import { distances, nearUnits, relativeDays, weekdays } from './relative';
import { years } from './years';

/** English kinds of expression. Where two read equally far the earlier one wins. */
export const english: readonly Pattern[] = [
  namedDates,
  slashedDates,
  years,
  longTimes,
  relativeDays,
  nearUnits,
  distances,
  weekdays,
  holidays,
  guards,
];
