import { isJosa } from '../../text/josa';
import { shapeOf } from './shapes';

/** How the text sets brackets and quotation marks: 시진핑(習近平) or 시진핑 (習近平), as log-odds of the space. */
export interface BracketHabit {
  readonly beforeBracket: number;
}

/** What is known of a line end beside the characters at it. */
export interface Surroundings extends BracketHabit {
  /** Whether a straight quotation mark is open there, which looks like one that closes. */
  readonly isQuoted: boolean;
}

/**
 * Log-odds of a space at a line end where at least one side is no Korean syllable: sentence marks, digits
 * and their units, Latin words, brackets, dots that bind.
 */
export function shapeOdds(before: string, after: string, { beforeBracket, isQuoted }: Surroundings): number {
  const a = before.at(-1)!;
  const b = after[0]!;
  const left = shapeOf(a);
  const right = shapeOf(b);
  if (right === 'close' || right === 'stop' || right === 'comma' || left === 'open') return SURELY_NONE;
  if (isQuoted && (a === '"' || b === '"')) return SURELY_NONE;
  if (left === 'binder' || right === 'binder') return besideBinder(before, after);
  if (left === 'stop' || left === 'comma') return afterStop(before, b, right);
  if (left === 'close' || left === 'quote') return afterClosing(a, after, right);
  if (right === 'open' || right === 'quote') return '(（[［'.includes(b) ? beforeBracket : LIKELY;
  if (left === 'digit') return afterDigit(after, right);
  if (right === 'digit')
    return left === 'latin' ? -0.5 : /(?:제|수|몇)$/.test(before) ? -2 : left === 'hangul' ? 3 : 1;
  if (left === 'latin') return afterLatin(before, after, right);
  if (right === 'latin') return left === 'hangul' ? 2 : 1;
  if (left === 'hanja' && right === 'hangul') return isJosa(firstRun(after), a.charCodeAt(0)) ? -3 : 0;
  return left === 'hangul' && right === 'hanja' ? 1 : left === 'hanja' && right === 'hanja' ? -2 : 0.5;
}

const SURELY = 6;
const LIKELY = 3;
/** Beyond what any habit of the file could outweigh. */
const SURELY_NONE = -14;

/** A dash with spaces around it keeps them; every other one binds. */
function besideBinder(before: string, after: string): number {
  const dash = /[-‐‑–—~∼〜/_·‧∙•ㆍ・]/u;
  if (dash.test(before.at(-1)!)) return before.at(-2) === ' ' ? SURELY : SURELY_NONE;
  return after[1] === ' ' ? SURELY : SURELY_NONE;
}

function afterStop(before: string, b: string, right: string): number {
  const isNumber = /\d[.,:]$/.test(before) && right === 'digit';
  if (isNumber) return /(?:\d{4}|\d{1,2}\. ?\d{1,2})\.$/.test(before) ? 1 : -4;
  if (/\p{Lu}\.$/u.test(before) && /\p{Lu}/u.test(b)) return 1;
  return SURELY;
}

/** 정상회담)에서 and ”라고 go on; a new word after a bracket begins with a space. */
function afterClosing(a: string, after: string, right: string): number {
  if (right !== 'hangul') return right === 'open' ? 0 : LIKELY;
  const run = firstRun(after);
  if (
    isJosa(run, a.charCodeAt(0)) ||
    /^(?:이?라[고는며]|이?란|하[고는며]|이다|이었|였다|이며|이고|이나|에서|으로|인|일)/u.test(run)
  )
    return -4;
  return 3;
}

/** Units and counters follow a number directly in most texts, as do particles. */
function afterDigit(after: string, right: string): number {
  if (right === 'digit') return -5;
  if (right === 'latin')
    return /^(?:st|nd|rd|th|[kmgt]?[bgm]|km|cm|mm|kg|kW|MW|GW|TWh|°)/u.test(after) ? -2 : 1.5;
  return right === 'hangul' ? -3 : -2;
}

function afterLatin(before: string, after: string, right: string): number {
  if (right === 'hangul') return isJosa(firstRun(after), 65) ? -4 : 1;
  if (right === 'latin') {
    const isCapital = /\p{Lu}/u.test(after[0]!);
    if (isCapital) return /\p{Ll}$/u.test(before) ? 5 : -2;
    return -2;
  }
  return 0;
}

function firstRun(text: string): string {
  return /^[가-힣]{0,12}/u.exec(text)![0];
}
