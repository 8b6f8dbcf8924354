import { isTornNumber } from './tornNumber';

/**
 * A text made easy to read for the patterns: full-width digits and marks are plain, every run of blanks is
 * one blank, every run with a line break in it is one `\n` (it may stand inside a word of a torn text), and
 * what surely ends a paragraph is U+2029. `offsets[i]` is where character `i` stands in the text itself.
 */
export interface NormalText {
  readonly text: string;
  readonly offsets: Int32Array;
}

export const PARAGRAPH = '\u2029';

/** More line breaks than that in one run are the end of a paragraph or page. */
const MOST_BREAKS_IN_WORD = 4;

export function normalise(original: string): NormalText {
  const offsets = new Int32Array(original.length + 1);
  let text = '';
  let length = 0;
  let copied = 0;
  for (let at = 0; at < original.length;) {
    offsets[length] = at;
    const code = original.charCodeAt(at);
    if (isPlain(code)) {
      length++;
      at++;
      continue;
    }
    const end = isBlank(code) ? endOfBlanks(original, at) : at + 1;
    const written = isBlank(code)
      ? isTornNumber(original, at, end)
        ? ''
        : blankFor(original, at, end)
      : plain(original, at, code);
    // Most blanks are single and stay: copying whole stretches keeps the text in one piece.
    if (end - at > 1 || written !== original[at]) {
      text += original.slice(copied, at) + written;
      copied = end;
    }
    length += written.length;
    at = end;
  }
  offsets[length] = original.length;
  return { text: text + original.slice(copied), offsets: offsets.subarray(0, length + 1) };
}

/** What stands for itself: Hangul, letters, digits and the marks of ASCII. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0xa0) || (code >= 0xac00 && code <= 0xd7a3);
}

function plain(original: string, at: number, code: number): string {
  if (code < 0x2010) return original[at]!;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return PLAIN[original[at]!] ?? original[at]!;
}

/** Marks that are written in several ways, each as one character: offsets stay in step. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '–',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u2024': '.',
  '\u2027': '·',
  '\u22c5': '·',
  '\u301c': '~',
  '\u223c': '~',
  '\u30fb': '·',
  '\u318d': '·',
  '\u119e': '·',
  '\uff65': '·',
  年: '년',
  月: '월',
  日: '일',
};

function isBlank(code: number): boolean {
  if (code === 0x20 || (code >= 9 && code <= 13)) return true;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029 ||
    (code >= 0x2000 && code <= 0x200b)
  );
}

function endOfBlanks(original: string, start: number): number {
  let end = start + 1;
  while (end < original.length && isBlank(original.charCodeAt(end))) end++;
  return end;
}

function blankFor(original: string, start: number, end: number): string {
  let breaks = 0;
  for (let at = start; at < end; at++) {
    const code = original.charCodeAt(at);
    if (code === 10 || code === 0x2028 || code === 0x2029) breaks++;
  }
  if (breaks === 0) return ' ';
  return breaks > MOST_BREAKS_IN_WORD ? PARAGRAPH : '\n';
}

/** A stretch of the text as the writer is shown it: a break without a blank before it was inside a word. */
export function onOneLine(surface: string): string {
  if (!/[^\S ]| {2}/u.test(surface)) return surface;
  return surface.replaceAll(/(?<blank>[^\S\n])?\s{0,2}\n\s*/gu, '$<blank>').replaceAll(/\s+/gu, ' ');
}
