import { isHangulSyllable } from '../text/hangul';

/**
 * A text as names are looked up in it: one unit per character that counts, separators taken out and
 * remembered as gaps, spellings of the same character folded together. Offsets lead back, so every match
 * has its exact place in the text.
 *
 *     text    북·러 정상회담에        units   북러정상회담에
 *     gaps                                   0·D·S 0 0 0 0     (D: dot before 러, S: space before 정)
 */
export interface FoldedNames {
  readonly text: string;
  readonly length: number;
  /** Folded UTF-16 units, Latin letters in lower case. */
  readonly units: Uint16Array;
  /** What stands between the unit before and this one: bits of `GAP`. */
  readonly gaps: Uint8Array;
  /** Where the unit's character starts in the text. */
  readonly starts: Int32Array;
  /** Where the unit's character ends in the text. */
  readonly ends: Int32Array;
}

/** What may stand between two units. Several at once for a space after a line end. */
export const GAP = { none: 0, space: 1, line: 2, dot: 4, hyphen: 8, paragraph: 16 } as const;

/** Folds a whole text or one name; cost is linear in its length. */
export function foldNames(text: string): FoldedNames {
  const room = text.length + 1 + countMillimetres(text);
  const units = new Uint16Array(room);
  const gaps = new Uint8Array(room);
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  let length = 0;
  let gap: number = GAP.none;
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const separator = separatorOf(unit);
    if (separator) {
      if (separator === GAP.line && ++lines > 1 && gap & GAP.space) gap |= GAP.paragraph;
      if (lines > 3) gap |= GAP.paragraph;
      gap |= separator;
      continue;
    }
    const end = composedEnd(text, at);
    units[length] = end > at + 1 ? composeJamo(text, at, end) : foldUnit(unit);
    gaps[length] = gap;
    starts[length] = at;
    ends[length++] = end;
    if (unit === MILLIMETRE) {
      units[length] = LETTER_M;
      starts[length] = at;
      ends[length++] = end;
    }
    gap = GAP.none;
    lines = 0;
    at = end - 1;
  }
  return { text, length, units, gaps, starts, ends };
}

/** ㎜, one character that is read as two letters. */
const MILLIMETRE = 0x339c;
const LETTER_M = 0x6d;

function countMillimetres(text: string): number {
  let count = 0;
  for (let at = text.indexOf('㎜'); at >= 0; at = text.indexOf('㎜', at + 1)) count++;
  return count;
}

/** Separators of all scripts met in Korean print, by unit: a table, because it is asked for every character. */
const SEPARATORS = new Uint8Array(0x10000);
for (const unit of '\t\v\f \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000')
  SEPARATORS[unit.charCodeAt(0)] = GAP.space;
for (const unit of '\n\r\u0085\u2028\u2029') SEPARATORS[unit.charCodeAt(0)] = GAP.line;
for (const unit of '·ㆍ・･ᆞ‧∙•⋅') SEPARATORS[unit.charCodeAt(0)] = GAP.dot;
for (const unit of '-‐‑‒–−－') SEPARATORS[unit.charCodeAt(0)] = GAP.hyphen;

function separatorOf(unit: number): number {
  return SEPARATORS[unit]!;
}

/** Folded units: lower case, full width to ASCII, accents off, one apostrophe. */
const FOLDED = new Uint16Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) FOLDED[unit] = unit;
for (let unit = 0xff01; unit <= 0xff5e; unit++) FOLDED[unit] = unit - 0xfee0;
for (let unit = 0xc0; unit < 0x250; unit++) {
  const base = String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
  FOLDED[unit] = base < 0x80 ? base : unit;
}
for (let unit = 0; unit < 0x10000; unit++) {
  const folded = FOLDED[unit]!;
  if (folded >= 0x41 && folded <= 0x5a) FOLDED[unit] = folded + 0x20;
}
for (const quote of '’‘ʼ＇') FOLDED[quote.charCodeAt(0)] = 0x27;
FOLDED[MILLIMETRE] = LETTER_M;

function foldUnit(unit: number): number {
  return FOLDED[unit]!;
}

/** Where a syllable typed as separate letters (NFD: ㄱ+ㅣ+ㅁ) ends; the next unit for everything else. */
function composedEnd(text: string, at: number): number {
  if (!isBetween(text.charCodeAt(at), 0x1100, 0x1112)) return at + 1;
  if (!isBetween(text.charCodeAt(at + 1), 0x1161, 0x1175)) return at + 1;
  return isBetween(text.charCodeAt(at + 2), 0x11a8, 0x11c2) ? at + 3 : at + 2;
}

function composeJamo(text: string, at: number, end: number): number {
  return text.slice(at, end).normalize('NFC').charCodeAt(0);
}

function isBetween(unit: number, first: number, last: number): boolean {
  return unit >= first && unit <= last;
}

/** The text between two units, the end exclusive, as it was written. */
export function writtenText(folded: FoldedNames, start: number, end: number): string {
  return folded.text.slice(folded.starts[start], folded.ends[end - 1]);
}

/** The folded units in `[start, end)` as a string: Hangul stays, Latin is in lower case, separators are gone. */
export function foldedText(folded: FoldedNames, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(folded.units[at]!);
  return text;
}

/** Where the run of Hangul that goes on at `at` without a gap ends. Bounded: no word is longer. */
export function hangulEnd(folded: FoldedNames, at: number, limit = 24): number {
  let end = at;
  const last = Math.min(folded.length, at + limit);
  while (end < last && folded.gaps[end] === GAP.none && isHangulSyllable(folded.units[end]!)) end++;
  return end;
}

/** Whether the unit is a Latin letter or a digit, after folding. */
export function isLatinOrDigit(unit: number): boolean {
  return isBetween(unit, 0x61, 0x7a) || isBetween(unit, 0x30, 0x39) || isBetween(unit, 0xdf, 0x24f);
}
