import { isHangulSyllable, isHanja } from '../../text/hangul';

/** A run of letters and digits of a text, for rules that look at neighbours. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands between the word before and this one. */
  readonly gap: 'none' | 'space' | 'dot' | 'hyphen' | 'open' | 'close' | 'break';
  readonly script: 'hangul' | 'latin' | 'digit' | 'hanja';
}

/** The words of a text in order. A change of script begins a new word with gap `none`: 유엔+UN. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let gapStart = 0;
  for (let at = 0; at < text.length;) {
    const script = scriptOf(text.charCodeAt(at));
    if (!script) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && scriptOf(text.charCodeAt(end)) === script) end++;
    words.push({ start: at, end, text: text.slice(at, end), gap: gapOf(text, gapStart, at), script });
    gapStart = end;
    at = end;
  }
  return words;
}

function scriptOf(unit: number): Word['script'] | undefined {
  if (isHangulSyllable(unit)) return 'hangul';
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x250))
    return 'latin';
  if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x2160 && unit <= 0x216b)) return 'digit';
  return isHanja(unit) ? 'hanja' : undefined;
}

function isDigit(text: string, at: number): boolean {
  return scriptOf(text.charCodeAt(at)) === 'digit';
}

function gapOf(text: string, start: number, end: number): Word['gap'] {
  if (start === end) return start === 0 ? 'break' : 'none';
  if (start === 0) return 'break';
  const first = text.charAt(start);
  if (end - start === 1) {
    // 9.19 군사합의: a day written with a stop, which ends no sentence.
    if (first === '.' && isDigit(text, start - 1) && isDigit(text, end)) return 'dot';
    if (first === ' ' || first === '\u00a0' || first === '\n') return 'space';
    if ('·ㆍ・ᆞ∙•‧'.includes(first)) return 'dot';
    if ('-‐‑–'.includes(first)) return 'hyphen';
    if ('(（'.includes(first)) return 'open';
    if (')）'.includes(first)) return 'close';
  }
  if (end - start === 2) {
    if (first === ' ' && text.charAt(end - 1) === '\n') return 'space';
    if (')）'.includes(first) && text.charAt(end - 1) === ' ') return 'close';
    if (first === ' ' && '(（'.includes(text.charAt(end - 1))) return 'open';
  }
  return 'break';
}
