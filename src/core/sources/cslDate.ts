import { isoDay } from '../dates/calendar';
import { edtfInterval } from '../dates/edtf';
import { readStatedDate } from './statedDate';

/** A date in CSL-JSON: parts where it is a plain day, month or year, else EDTF as it is. */
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly raw: string };

/** The date of a CSL-JSON field in EDTF: `{"date-parts": [[2024, 7]]}`, `{"raw": "2023?"}`, `"2024-07-08"`. */
export function readCslDate(value: unknown): string | undefined {
  if (typeof value === 'string') return readStatedDate(value);
  if (typeof value === 'number') return readStatedDate(String(value));
  if (value === null || typeof value !== 'object') return undefined;
  const { 'date-parts': parts, raw, literal } = value as Record<string, unknown>;
  if (Array.isArray(parts)) return readParts(parts);
  return readCslText(raw) ?? readCslText(literal);
}

/** An EDTF date as CSL-JSON has it. */
export function toCslDate(edtf: string): CslDate {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(edtf)) return { raw: edtf };
  return { 'date-parts': [edtf.split('-').map(Number)] };
}

function readCslText(value: unknown): string | undefined {
  return typeof value === 'string' ? readStatedDate(value) : undefined;
}

/** One list of year, month and day, or two: from and to. Some programs write the numbers as text. */
function readParts(parts: readonly unknown[]): string | undefined {
  const days = parts.map(readDay);
  if (days.length === 0 || days.length > 2 || days.includes(undefined)) return undefined;
  const edtf = days.join('/');
  return edtfInterval(edtf) ? edtf : undefined;
}

function readDay(parts: unknown): string | undefined {
  if (!Array.isArray(parts) || parts.length < 1 || parts.length > 3) return undefined;
  const [year, month, day] = parts.map(Number) as [number, number?, number?];
  if (![year, month ?? 1, day ?? 1].every(Number.isInteger)) return undefined;
  const iso = isoDay(year, month ?? 1, day ?? 1);
  return iso?.slice(0, [4, 7, 10][parts.length - 1]);
}
