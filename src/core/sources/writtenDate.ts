import { edtfInterval } from '../dates/edtf';
import { readStatedDate } from './statedDate';

/**
 * A date as a writer types it into a form, in EDTF: all that `readStatedDate` reads, and also what is not
 * quite known (`2024년 7월경`, `c. 1998`, `2023?`) or lasts (`2023. 9. ~ 2023. 10.`, `2020년 이후`).
 */
export function readWrittenDate(written: string): string | undefined {
  const text = written.normalize('NFC').trim().replace(/\s+/g, ' ').slice(0, 80);
  return readOne(text) ?? readOpen(text) ?? readRange(text);
}

function readOne(text: string): string | undefined {
  const about =
    /^(?:약|대략|c\.|ca\.|circa|about) ?(.+)$/iu.exec(text)?.[1] ??
    /^(.+?) ?(?:경|쯤|무렵|~)$/u.exec(text)?.[1];
  const guessed = /^(.+?) ?(?:\?|\(추정\)|추정)$/u.exec(text)?.[1];
  const date = readStatedDate(about ?? guessed ?? '');
  if (date && /^[\d-]+$/.test(date)) return `${date}${about === undefined ? '?' : '~'}`;
  return readStatedDate(text);
}

function readOpen(text: string): string | undefined {
  const from =
    /^(.+?) ?(?:이후|부터|~ ?\.\.)$/u.exec(text)?.[1] ?? /^(?:since|from|after) (.+)$/iu.exec(text)?.[1];
  const to = /^(.+?) ?(?:이전|까지)$/u.exec(text)?.[1] ?? /^(?:until|before|by) (.+)$/iu.exec(text)?.[1];
  const date = readStatedDate(from ?? to ?? '');
  return date && (from === undefined ? `../${date}` : `${date}/..`);
}

function readRange(text: string): string | undefined {
  const sides = /^(.+?)(?: ?[~∼～–—] ?| ?부터 | - | to )(.+?)(?: ?까지)?$/iu.exec(text);
  const [from, to] = [sides?.[1], sides?.[2]].map(side => readStatedDate(side ?? ''));
  const range = `${from}/${to}`;
  return from && to && edtfInterval(range) ? range : undefined;
}
