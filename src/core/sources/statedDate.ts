import { isoDay } from '../dates/calendar';
import { edtfInterval } from '../dates/edtf';

/**
 * A date as people write it in a field of its own, in EDTF and as precise as written: `2024. 7. 8.`,
 * `2024년 7월`, `July 8, 2024`, `2024-07-08T09:00`, `2024`. Undefined where it is none, or no real day.
 */
export function readStatedDate(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, ' ').slice(0, 60);
  if (edtfInterval(text)) return text;
  const numbers = NUMERIC.exec(text) ?? KOREAN.exec(text);
  if (numbers) return edtf(numbers[1]!, numbers[2], numbers[3]);
  if (/^\d{8}$/.test(text)) return edtf(text.slice(0, 4), text.slice(4, 6), text.slice(6, 8));
  const american = /^([A-Za-z]{3,9})\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/.exec(text);
  if (american) return edtf(american[3]!, monthNumber(american[1]!), american[2]);
  const british = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text);
  return british ? edtf(british[3]!, monthNumber(british[2]!), british[1]) : undefined;
}

/** 2024. 7. 8.(월) / 2024.07 / 2024-7-8 / 2024/07/08 10:00 / 2024-07-08T10:00Z */
const NUMERIC =
  /^(\d{4}) ?[./-] ?(\d{1,2})(?: ?[./-] ?(\d{1,2}))?\.?(?: ?\([^)]{1,9}\)|[T ][\d:.+Z -]{1,30})?$/;
const KOREAN = /^(\d{4}) ?년(?: ?(\d{1,2}) ?월(?: ?(\d{1,2}) ?일)?)?(?: ?\([^)]{1,9}\))?$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function edtf(year: string, month?: string, day?: string): string | undefined {
  if (!month) return edtfInterval(year) ? year : undefined;
  const iso = isoDay(Number(year), Number(month), Number(day ?? 1));
  return day ? iso : iso?.slice(0, 7);
}
