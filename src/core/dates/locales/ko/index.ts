import type { Pattern } from '../../grammar';
import { distances } from './distances';
import { eras } from './eras';
import { foreignOrder } from './foreignOrder';
import { guards } from './guards';
import { longTimes } from './longTimes';
import { bareDays, holidays, monthDays, partsOfYear, weekdays } from './monthDays';
import { monthDotDays } from './monthDotDays';
import { numericDates } from './numericDates';
import { nearSeasons, relativeUnits } from './relativeUnits';
import { slashedDays } from './slashedDays';
import { shortYears, yearDates } from './yearDates';
import { yearsInWords } from './yearsInWords';

/** Korean kinds of expression. Where two read equally far the earlier one wins. */
export const korean: readonly Pattern[] = [
  yearDates,
  numericDates,
  shortYears,
  yearsInWords,
  longTimes,
  monthDays,
  foreignOrder,
  monthDotDays,
  slashedDays,
  relativeUnits,
  nearSeasons,
  distances,
  bareDays,
  partsOfYear,
  weekdays,
  holidays,
  eras,
  guards,
];
