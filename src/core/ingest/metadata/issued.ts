import { isoDay } from '../../dates/calendar';

/**
 * The year of a day that a note names without one (`7월 8일자`): the last year the text speaks of. Undefined
 * where the text names no year.
 */
export function inferYear(monthDay: string, text: string): { issued: string; year: number } | undefined {
  const [month, day] = monthDay.slice(2).split('-').map(Number) as [number, number];
  const year = latestYear(text);
  if (!year) return undefined;
  const issued = isoDay(year, month, day);
  return issued ? { issued, year } : undefined;
}

function latestYear(text: string): number | undefined {
  let latest = 0;
  for (const found of text.matchAll(
    /(?<!\d)((?:19|20)\d\d) ?(?:년(?! ?(?:까지|이후까지|목표))|[.-] ?\d{1,2}[.-])|\b(?:in|of|since|by) ((?:19|20)\d\d)\b/gu,
  ))
    latest = Math.max(latest, Number(found[1] ?? found[2]));
  return latest || undefined;
}
