import { isJosa } from '../text/josa';
import type { DifferenceKind } from './differences';
import { foldLayout } from './foldLayout';
import { isNegated } from './negation';

/** What kind of change it is to write `quoted` for the source's words. */
export function classifyDifference(source: string, quoted: string): DifferenceKind {
  if (isNegated(source) !== isNegated(quoted) || hasLostPrefix(source, quoted)) return 'negation';
  if (numbersOf(source) !== numbersOf(quoted) || differsInNumeral(source, quoted)) return 'number';
  if (!quoted) return 'removed';
  if (!source) return 'added';
  const words = { source: lettersOf(source), quoted: lettersOf(quoted) };
  if (words.source === words.quoted) return 'spelling';
  if (differsInParticle(words.source, words.quoted)) return 'particle';
  return isMisspelling(words.source, words.quoted) ? 'spelling' : 'word';
}

/** 가능 against 불가능: one is the other with a negating syllable before it. */
function hasLostPrefix(source: string, quoted: string): boolean {
  const [longer, shorter] = source.length > quoted.length ? [source, quoted] : [quoted, source];
  return shorter.length > 1 && longer.slice(1) === shorter && '불부비미무몰반'.includes(longer[0] ?? '');
}

/** All numbers in digits, in order, with the 만 or 억 behind them. */
function numbersOf(words: string): string {
  return (words.match(/\d[\d,.]{0,40}(?:\s?[십백천만억조경]+)?/gu) ?? [])
    .map(number => number.replace(/[,.]+$|[,\s]/gu, ''))
    .join(' ');
}

const NUMERAL =
  /^(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|서른|첫|하나|둘|셋|넷|수십|수백|수천|수만|수십만|수백만|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|first|second|third|fourth|fifth|half|twice|once)/iu;

/** 두 차례 against 세 차례: another numeral before the same word. */
function differsInNumeral(source: string, quoted: string): boolean {
  const one = NUMERAL.exec(source)?.[0];
  const other = NUMERAL.exec(quoted)?.[0];
  if (!one || !other || one.toLowerCase() === other.toLowerCase()) return false;
  // 하나다 and 둘이다 differ in the number alone.
  const rest = (word: string, numeral: string) => word.slice(numeral.length).replace(/^이/u, '');
  return rest(source, one) === rest(quoted, other);
}

function lettersOf(words: string): string {
  return foldLayout(words).folded.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Both begin alike and end in a particle, or in none. */
function differsInParticle(source: string, quoted: string): boolean {
  let shared = 0;
  while (shared < source.length && shared < quoted.length && source[shared] === quoted[shared]) shared++;
  for (let length = shared; length > 0; length--) {
    const before = source.charCodeAt(length - 1);
    const rests = [source.slice(length), quoted.slice(length)];
    if (rests.every(rest => rest === '' || isJosa(rest, before))) return true;
  }
  return false;
}

/** One unit of a longer word is other, missing or doubled, or only capitals differ. */
function isMisspelling(source: string, quoted: string): boolean {
  if (source.toLowerCase() === quoted.toLowerCase()) return true;
  const length = Math.max(source.length, quoted.length);
  if (Math.min(source.length, quoted.length) < 4 || Math.abs(source.length - quoted.length) > 1) return false;
  let head = 0;
  while (head < length && source[head] === quoted[head]) head++;
  let tail = 0;
  while (tail < length - head && source.at(-1 - tail) === quoted.at(-1 - tail)) tail++;
  return length - head - tail <= 1;
}
