import { classOf } from './characterClass';
import type { CharacterClass } from './characterClass';
import type { Gap, Token, TokenKind } from './token';

/**
 * Cuts folded text into words: runs of Korean, hanja, letters or digits, each with what stands before it.
 * Reads once from left to right, so its time grows with the text and nothing else.
 */
export function readWords(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = 'break';
  for (let start = 0; start < text.length;) {
    const found = classOf(text.charCodeAt(start));
    const kind = KINDS[found];
    if (!kind) {
      gap = widen(gap, found, text, start);
      start++;
      continue;
    }
    const end = kind === 'number' ? numberEnd(text, start) : wordEnd(text, start, found);
    const surface = kind === 'number' ? text.slice(start, end).replaceAll(',', '') : text.slice(start, end);
    tokens.push({ start, end, kind, gap, surface, terms: { stem: surface }, stemEnd: end });
    gap = 'none';
    start = end;
  }
  return tokens;
}

const KINDS: Readonly<Partial<Record<CharacterClass, TokenKind>>> = {
  korean: 'korean',
  hanja: 'hanja',
  latin: 'latin',
  digit: 'number',
};

/** The gap after one more character that is no part of a word. */
function widen(gap: Gap, found: CharacterClass, text: string, at: number): Gap {
  if (gap === 'break') return gap;
  if (found === 'space') {
    // An empty line ends a sentence even without a full stop: a heading, a caption.
    if (text.charCodeAt(at) === 10 && text.charCodeAt(at + 1) === 10) return 'break';
    return gap === 'none' || gap === 'close' ? 'space' : gap;
  }
  if (found === 'stop') return isSentenceEnd(text, at) ? 'break' : 'mark';
  if (gap !== 'none') return gap === 'space' ? 'mark' : gap === 'close' && found === 'close' ? gap : 'mark';
  return found === 'joiner' ? 'joiner' : found === 'close' ? 'close' : 'mark';
}

function isSentenceEnd(text: string, at: number): boolean {
  if (at + 1 >= text.length) return true;
  const next = classOf(text.charCodeAt(at + 1));
  return next === 'space' || next === 'close' || next === 'stop';
}

function wordEnd(text: string, start: number, found: CharacterClass): number {
  let end = start + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const isInside = classOf(unit) === found || (found === 'latin' && isApostropheInside(text, end));
    if (!isInside) break;
    end++;
  }
  return end;
}

function isApostropheInside(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit === 0x27 || unit === 0x2019) && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === 'latin'
  );
}

/** Digits with thousands separators (7,000) and points between digits (7.5, 2023.9.13). */
function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (isDigit(unit)) continue;
    if (unit === 0x2c && isThousand(text, end + 1)) continue;
    if (unit === 0x2e && isDigit(text.charCodeAt(end + 1))) continue;
    break;
  }
  return end;
}

function isThousand(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
