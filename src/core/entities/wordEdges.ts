import { isHangulSyllable } from '../text/hangul';
import { isJosa } from '../text/josa';
import { COPULA_STEMS, NOUNS_LIKE_JOSA, PREFIXES, SUFFIXES } from './data/koreanWordEdges';
import { remember } from './remember';
import type { FoldedNames } from './foldText';
import { GAP, foldedText, hangulEnd, isLatinOrDigit } from './foldText';

/**
 * How a name may stand in its eojeol. `clean`: nothing before it. `prefix`: after 구, 대, 친, …. `glued`:
 * after a particle whose space was lost, only for names that can be nothing else.
 */
export type LeftEdge = 'clean' | 'prefix' | 'glued' | 'none';

/** What stands directly before unit `start`. */
export function leftEdge(folded: FoldedNames, start: number): LeftEdge {
  if (start === 0 || folded.gaps[start] !== GAP.none) return 'clean';
  const before = folded.units[start - 1]!;
  const first = folded.units[start]!;
  if (isLatinOrDigit(first)) return isLatinOrDigit(before) ? 'none' : 'clean';
  if (!isHangulSyllable(before) || !isHangulSyllable(first)) return 'clean';
  const wordStart = hangulStart(folded, start);
  if (start - wordStart === 1 && PREFIXES.has(foldedText(folded, wordStart, start))) return 'prefix';
  return start - wordStart >= 2 && ENDS_A_WORD.has(before) ? 'glued' : 'none';
}

/**
 * Whether a name may end before unit `end`. `strong`: the name is long or sure enough that a particle and
 * the next word glued to it (러시아는왜) do not make it doubtful.
 */
export function isRightEdge(folded: FoldedNames, end: number, strong: boolean): boolean {
  if (end >= folded.length || folded.gaps[end] !== GAP.none) return true;
  const next = folded.units[end]!;
  const last = folded.units[end - 1]!;
  if (isLatinOrDigit(next)) return !isLatinOrDigit(last);
  if (!isHangulSyllable(next)) return true;
  const rest = foldedText(folded, end, hangulEnd(folded, end));
  return isTail(rest, last) || (strong && isGluedTail(rest, last));
}

/** Whether `rest` of an eojeol after a name is particles, the copula, or a known noun and then these. */
export function isTail(rest: string, before: number): boolean {
  return rest.length > LONGEST_KEPT ? readTail(rest, before) : keptTail(String.fromCharCode(before) + rest);
}

/** Long runs of Hangul are hostile or rare: not worth keeping. */
const LONGEST_KEPT = 8;

const keptTail = remember(word => readTail(word.slice(1), word.charCodeAt(0)));

function readTail(rest: string, before: number): boolean {
  if (rest.startsWith('장') && HEADED.has(before))
    return rest.length === 1 || isJosa(rest.slice(1), rest.charCodeAt(0));
  // 고령군+수: the head of a county.
  if (rest.startsWith('수') && before === COUNTY)
    return rest.length === 1 || isJosa(rest.slice(1), rest.charCodeAt(0));
  if (!TAIL_STARTS.has(rest.charCodeAt(0))) return false;
  if (endsNoun(rest, before)) return true;
  for (let length = Math.min(LONGEST_SUFFIX, rest.length); length >= 1; length--) {
    if (!SUFFIXES.has(rest.slice(0, length))) continue;
    if (length === rest.length || endsNoun(rest.slice(length), rest.charCodeAt(length - 1))) return true;
    if (isTwoSuffixes(rest.slice(length))) return true;
  }
  return false;
}

/** 러시아+군+인이, 이란+산+석유를: a second noun, then particles. */
function isTwoSuffixes(rest: string): boolean {
  for (let length = Math.min(LONGEST_SUFFIX, rest.length); length >= 1; length--) {
    if (!SUFFIXES.has(rest.slice(0, length))) continue;
    if (length === rest.length || endsNoun(rest.slice(length), rest.charCodeAt(length - 1))) return true;
  }
  return false;
}

/** Particles, or the copula, or a particle and the copula (뿐이었다). */
export function endsNoun(rest: string, before: number): boolean {
  if (isJosa(rest, before)) return true;
  if (startsWithCopula(rest)) return true;
  return (
    (rest.startsWith('뿐') || rest.startsWith('만') || rest.startsWith('들')) &&
    endsNoun(rest.slice(1), rest.charCodeAt(0))
  );
}

function startsWithCopula(rest: string): boolean {
  if (rest.startsWith('였')) return true;
  return COPULA_STEMS.some(stem => (stem.length === 1 ? rest === stem : rest.startsWith(stem)));
}

/** A particle with another word behind it, the space between them lost. */
function isGluedTail(rest: string, before: number): boolean {
  if (rest.length < 3 || NOUNS_LIKE_JOSA.some(noun => rest.startsWith(noun))) return false;
  return (
    isJosa(rest.slice(0, 2), before) || (isJosa(rest.slice(0, 1), before) && !WEAK_JOSA.has(rest.charAt(0)))
  );
}

/** One-syllable particles that begin too many nouns to be a sign of a lost space. */
const WEAK_JOSA: ReadonlySet<string> = new Set('도로만나고자든며란라요'.split(''));

/** Syllables that end most words before a noun: particles and adnominal endings. */
const ENDS_A_WORD: ReadonlySet<number> = new Set(
  '은는이가을를의에와과로도서던한된할될진린'.split('').map(syllable => syllable.charCodeAt(0)),
);

const COUNTY = '군'.charCodeAt(0);

/** Last syllables of institutions with a head: 금융감독원+장. */
const HEADED: ReadonlySet<number> = new Set('원회청처소실'.split('').map(syllable => syllable.charCodeAt(0)));

/** First syllables of everything that may follow a name: a quick no for most. */
const TAIL_STARTS: ReadonlySet<number> = new Set(
  [
    ...SUFFIXES,
    ...COPULA_STEMS,
    ...'은는이가을를과와으로의에도만께한부까마조처보같밖뿐대든나란라며고자야하커요였들'.split(''),
  ].map(tail => tail.charCodeAt(0)),
);

const LONGEST_SUFFIX = Math.max(...[...SUFFIXES].map(suffix => suffix.length));

/** Where the run of Hangul before `at` begins. Bounded like `hangulEnd`. */
function hangulStart(folded: FoldedNames, at: number): number {
  let start = at;
  while (start > 0 && at - start < 24 && isHangulSyllable(folded.units[start - 1]!)) {
    start--;
    if (folded.gaps[start] !== GAP.none) break;
  }
  return start;
}
