import { decomposeSyllable, isHangulSyllable } from '../text/hangul';
import type { Units } from '../text/units';

/** Leads, vowels and tails in Unicode's order, as the loose letters a keyboard gives; a tail may be none. */
const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const TAILS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** Letters that are typed as two. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  'ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ'
    .split(' ')
    .map(([whole = '', ...parts]) => [whole, parts.join('')]),
);
const WHOLES: ReadonlyMap<string, string> = new Map([...PAIRS].map(([whole, parts]) => [parts, whole]));

/** The letters of a Korean word as they are typed: 권 → ㄱㅜㅓㄴ. What is no Hangul stays. */
export function toJamo(word: string): string {
  let letters = '';
  for (const character of word) {
    const parts = decomposeSyllable(character.charCodeAt(0));
    const whole = parts
      ? [LEADS.charAt(parts.lead), VOWELS.charAt(parts.vowel), parts.tail ? TAILS.charAt(parts.tail) : '']
      : [character];
    for (const letter of whole) letters += PAIRS.get(letter) ?? letter;
  }
  return letters;
}

/**
 * The same letters as numbers below 256, one for each key, put into `into` from `at` on; returns the place after
 * the last. Equal letters give equal numbers; what is no Hangul may share one.
 */
export function writeLetters(word: string, into: Uint8Array, at: number): number {
  let place = at;
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    const parts = decomposeSyllable(unit);
    if (!parts) {
      const keys = KEYS_OF.get(word.charAt(index));
      if (keys) for (const key of keys) into[place++] = key;
      else into[place++] = 128 | (unit & 127);
      continue;
    }
    into[place++] = LEAD_KEYS[parts.lead]!;
    for (const key of VOWEL_KEYS[parts.vowel]!) into[place++] = key;
    for (const key of TAIL_KEYS[parts.tail]!) into[place++] = key;
  }
  return place;
}

/** A syllable is typed with five letters at most (뷁 with a doubled vowel and a doubled tail). */
export const MOST_LETTERS = 5;

function keysOf(letter: string): readonly number[] {
  return (PAIRS.get(letter) ?? letter).split('').map(key => key.charCodeAt(0) - 0x3130);
}

const KEYS_OF: ReadonlyMap<string, readonly number[]> = new Map(
  Array.from({ length: 51 }, (_, index) => String.fromCharCode(0x3131 + index)).map(letter => [
    letter,
    keysOf(letter),
  ]),
);
const LEAD_KEYS = LEADS.split('').map(letter => keysOf(letter)[0]!);
const VOWEL_KEYS = VOWELS.split('').map(keysOf);
const TAIL_KEYS = TAILS.split('').map((letter, tail) => (tail === 0 ? [] : keysOf(letter)));

/** The syllables that typing these letters one after another gives; letters that form none stay loose. */
export function composeJamo(letters: string): string {
  let word = '';
  for (let at = 0; at < letters.length;) {
    const lead = LEADS.indexOf(letters.charAt(at));
    if (lead < 0 || !isVowel(letters, at + 1)) {
      word += letters.charAt(at++);
      continue;
    }
    const vowel = wholeAt(letters, at + 1, VOWELS);
    const tail = tailAt(letters, at + 1 + vowel.length);
    word += String.fromCharCode(0xac00 + (lead * 21 + vowel.index) * 28 + tail.index);
    at += 1 + vowel.length + tail.length;
  }
  return word;
}

/** The leading consonant of a syllable; a loose letter is its own. */
export function leadOf(word: Units, at: number): string {
  const unit = word.charCodeAt(at);
  const parts = decomposeSyllable(unit);
  return parts ? LEADS.charAt(parts.lead) : String.fromCharCode(unit);
}

/** The word with its last consonant on its own, as the beginning of a next syllable: 보슽 → 보스ㅌ, 값 → 갑ㅅ. */
export function withLooseTail(word: string): string | undefined {
  const parts = decomposeSyllable(word.charCodeAt(word.length - 1));
  if (!parts?.tail) return undefined;
  const letters = toJamo(TAILS.charAt(parts.tail));
  const kept = letters.length > 1 ? TAILS.indexOf(letters.charAt(0)) : 0;
  const open = String.fromCharCode(word.charCodeAt(word.length - 1) - parts.tail + kept);
  return word.slice(0, -1) + open + letters.slice(-1);
}

/** Whether a word of Korean letters has one that stands in no syllable: ㅍㅌ, 푸ㅌ. */
export function hasLooseJamo(word: string): boolean {
  return /[ㄱ-ㅣ]/.test(word);
}

/** Whether every unit is a loose consonant: ㅂㅅㅌㅊㄴ. */
export function isChoseong(word: string): boolean {
  return /^[ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ]+$/.test(word);
}

/**
 * Whether `word` begins as `pattern` says, in which a loose consonant stands for every syllable that begins
 * with it: ㅍㅌ and 푸ㅌ begin 푸틴.
 */
export function beginsLike(word: Units, pattern: string): boolean {
  if (word.length < pattern.length) return false;
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at);
    if (isHangulSyllable(unit) ? word.charCodeAt(at) !== unit : leadOf(word, at) !== pattern[at])
      return false;
  }
  return true;
}

/** Whether a word is typed beginning with these letters (see `toJamo`), of which it is told without writing all of its own. */
export function isTypedWith(word: Units, letters: string): boolean {
  let typed = '';
  for (let at = 0; at < word.length && typed.length < letters.length; at++) {
    typed += toJamo(String.fromCharCode(word.charCodeAt(at)));
    if (!letters.startsWith(typed.slice(0, letters.length))) return false;
  }
  return typed.length >= letters.length;
}

interface Letter {
  readonly index: number;
  /** How many typed letters it is made of. */
  readonly length: number;
}

function isVowel(letters: string, at: number): boolean {
  return at < letters.length && VOWELS.includes(letters.charAt(at));
}

/** The letter at `at`, of two typed ones where they melt into one of `table`. */
function wholeAt(letters: string, at: number, table: string): Letter {
  const pair = WHOLES.get(letters.slice(at, at + 2));
  if (pair && table.includes(pair)) return { index: table.indexOf(pair), length: 2 };
  return { index: table.indexOf(letters.charAt(at)), length: 1 };
}

/** A consonant is the tail of a syllable unless it is the lead of the next one. */
function tailAt(letters: string, at: number): Letter {
  const none = { index: 0, length: 0 };
  if (at >= letters.length || isVowel(letters, at + 1)) return none;
  const tail = wholeAt(letters, at, TAILS);
  if (tail.length === 2 && isVowel(letters, at + 2))
    return { index: TAILS.indexOf(letters.charAt(at)), length: 1 };
  return tail.index > 0 ? tail : none;
}
