import { addDays, isoDay } from './calendar';

/**
 * The solar day of a day of the Korean lunar calendar, `lunarDay(2024, 8, 15)` is 2024-09-17 (추석). Leap
 * months are not asked for. Undefined where the platform does not know the calendar.
 */
export function lunarDay(year: number, month: number, day: number): string | undefined {
  const newYear = lunarNewYear(year);
  if (!newYear || month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  // Months have 29 or 30 days and at most one leap month has gone before, so 34 days of search are enough.
  const earliest = addDays(newYear, 29 * (month - 1) + day - 1);
  for (let offset = 0; offset <= 45; offset++) {
    const candidate = addDays(earliest, offset);
    const read = lunarPartsOf(candidate);
    if (read?.month === String(month) && read.day === day) return candidate;
  }
  return undefined;
}

const newYears = new Map<number, string | undefined>();

function lunarNewYear(year: number): string | undefined {
  if (!newYears.has(year)) newYears.set(year, searchNewYear(year));
  return newYears.get(year);
}

function searchNewYear(year: number): string | undefined {
  const first = isoDay(year, 1, 20);
  if (!first) return undefined;
  for (let offset = 0; offset <= 35; offset++) {
    const candidate = addDays(first, offset);
    const read = lunarPartsOf(candidate);
    if (read?.month === '1' && read.day === 1) return candidate;
  }
  return undefined;
}

/** `month` as the platform writes it: leap months are `6bis`. */
function lunarPartsOf(day: string): { month: string; day: number } | undefined {
  const parts = formatter().formatToParts(new Date(`${day}T00:00:00Z`));
  // A platform without the calendar falls back to the Gregorian one, which has no related year.
  const types: readonly string[] = parts.map(part => part.type);
  if (!types.includes('relatedYear')) return undefined;
  const value = (type: string): string => parts.find(part => part.type === type)?.value ?? '';
  return { month: value('month'), day: Number(value('day')) };
}

let sharedFormatter: Intl.DateTimeFormat | undefined;

function formatter(): Intl.DateTimeFormat {
  sharedFormatter ??= new Intl.DateTimeFormat('en-u-ca-dangi', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return sharedFormatter;
}
