import type { Token } from '../analysis/analyzer';
import { analyze } from '../analysis/analyzer';
import { beginsLike, hasLooseJamo, isChoseong, isTypedWith, toJamo } from '../analysis/jamo';
import { typedInKorean, typedInLatin } from '../analysis/keyboardLayout';
import type { Units } from '../text/units';
import { isWithinEdits } from './editDistance';
import type { TermDictionary } from './termDictionary';

/** What a word that the index does not know was probably meant to be, and how that was found out. */
export interface Reading {
  readonly word: string;
  readonly how: 'layout' | 'choseong' | 'spelling' | 'composing';
}

/** What is known of the words of the sources. */
export interface KnownWords {
  readonly dictionary: TermDictionary;
  /** The word as the sources write it, particles apart: 한반도 for the stem 한반. */
  spelling(id: number): string;
  /** Whether it is a name that the writer's knowledge, or ours, has. */
  isName(word: string): boolean;
}

/**
 * Another reading of a word: typed in the other keyboard layout (vnxls), by its leading consonants (ㅍㅌ),
 * or with one wrong letter (푸팀). Only words that the sources have are read.
 */
export function rereadWord(
  written: string,
  token: Token,
  isUnfinished: boolean,
  known: KnownWords,
): Reading | undefined {
  if (token.kind === 'latin')
    return ofLayout(typedInKorean(written), isUnfinished, known) ?? ofLatinSpelling(token, known);
  if (token.kind !== 'korean' || written.length > LONGEST) return undefined;
  if (!hasLooseJamo(written)) return ofKoreanSpelling(token, known);
  return (
    ofLeads(written, isUnfinished, known) ??
    ofLayout(typedInLatin(written), isUnfinished, known) ??
    ofKoreanSpelling(token, known)
  );
}

/** Longer words are read one way only. */
const LONGEST = 24;
/** So many stems are asked how the sources write them. */
const MOST_SPELLINGS = 4;
/** Letters without which the beginning of a word says too little. */
const LEAST_LETTERS = 3;

function ofLayout(typed: string | undefined, isUnfinished: boolean, known: KnownWords): Reading | undefined {
  if (!typed || toJamo(typed).length < LEAST_LETTERS) return undefined;
  if (!hasLooseJamo(typed) && analyze(typed).every(({ terms }) => isLiving(terms.stem, known)))
    return { word: typed, how: 'layout' };
  if (!isUnfinished) return undefined;
  const letters = toJamo(typed);
  const { dictionary } = known;
  const begins = (first: string): boolean =>
    letters.startsWith(toJamo(first)) || toJamo(first).startsWith(letters);
  const [best] = dictionary.matching(begins, stem => isTypedWith(stem, letters), 1);
  return best === undefined ? undefined : { word: known.spelling(best), how: 'layout' };
}

function isLiving(stem: string, { dictionary }: KnownWords): boolean {
  const id = dictionary.find(stem);
  return id !== undefined && dictionary.frequency(id) > 0;
}

/** ㅂㅅㅌㅊㄴ, and the last syllable of a word that is still being composed: 푸ㅌ. */
function ofLeads(pattern: string, isUnfinished: boolean, known: KnownWords): Reading | undefined {
  const isLeads = isChoseong(pattern);
  if (pattern.length < 2 || (!isLeads && !isChoseong(pattern.slice(-1)))) return undefined;
  const id = wholeWord(pattern, known) ?? longerWord(pattern, known);
  if (id === undefined) return undefined;
  const how = !isLeads && isUnfinished ? 'composing' : 'choseong';
  return { word: known.spelling(id), how };
}

/** A name is meant rather than another word, unless that one is so many times as frequent. */
const NAME_SHARE = 4;

/** The most frequent word of exactly these syllables, or a name that is not much rarer: 푸틴 for ㅍㅌ, not 포탄. */
function wholeWord(pattern: string, known: KnownWords): number | undefined {
  const { dictionary } = known;
  const begins = (first: string): boolean => beginsLike(first, pattern.charAt(0));
  const isBegun = (stem: Units): boolean => stem.length === pattern.length && beginsLike(stem, pattern);
  const whole = dictionary.matching(begins, isBegun, MOST_SPELLINGS);
  const found = [...whole, ...cutWords(pattern, known)].sort((a, b) => dictionary.compare(b, a));
  const [first] = found;
  const least = first === undefined ? 0 : dictionary.frequency(first) / NAME_SHARE;
  const name = found.find(id => dictionary.frequency(id) >= least && known.isName(known.spelling(id)));
  return name ?? first;
}

/** Words of these syllables whose last one was taken for a particle. */
function cutWords(pattern: string, known: KnownWords): number[] {
  if (pattern.length < 3) return [];
  const shorter = pattern.slice(0, -1);
  const begins = (first: string): boolean => beginsLike(first, pattern.charAt(0));
  const isBegun = (stem: Units): boolean => stem.length === shorter.length && beginsLike(stem, shorter);
  return known.dictionary.matching(begins, isBegun, MOST_SPELLINGS).filter(id => {
    const word = known.spelling(id);
    return word.length === pattern.length && beginsLike(word, pattern);
  });
}

function longerWord(pattern: string, { dictionary }: KnownWords): number | undefined {
  const begins = (first: string): boolean => beginsLike(first, pattern.charAt(0));
  return dictionary.matching(begins, stem => beginsLike(stem, pattern), 1)[0];
}

/**
 * One letter of the keyboard added, dropped, changed, or swapped with the next. In a word that fell into loose
 * letters nothing is a particle: 북ㄱ한 has no 한, and 우클이나 no 이나.
 */
function ofKoreanSpelling({ surface, terms }: Token, known: KnownWords): Reading | undefined {
  const isBroken = hasLooseJamo(surface);
  if (toJamo(surface).length < (isBroken ? LEAST_LETTERS : LEAST_LETTERS + 1)) return undefined;
  for (const typed of isBroken ? [surface] : new Set([terms.stem, surface])) {
    const similar = known.dictionary.mistypedAs(typed);
    if (similar !== undefined) return { word: known.spelling(similar), how: 'spelling' };
  }
  const word = ofCutWord(surface, known);
  return word === undefined ? undefined : { word, how: 'spelling' };
}

/** 김정은 for 김정운 and 김저은: the index has 김정, whose last syllable it took for a particle. */
function ofCutWord(surface: string, known: KnownWords): string | undefined {
  if (surface.length < 3) return undefined;
  const cut = surface.slice(0, -1);
  const id = isLiving(cut, known) ? known.dictionary.find(cut) : known.dictionary.mistypedAs(cut);
  const word = id === undefined ? '' : known.spelling(id);
  return isWithinEdits(toJamo(word), toJamo(surface), 1) ? word : undefined;
}

function ofLatinSpelling({ terms }: Token, known: KnownWords): Reading | undefined {
  if (terms.stem.length < 4) return undefined;
  const [similar] = known.dictionary.similarTo(terms.stem, 1);
  return similar === undefined ? undefined : { word: known.spelling(similar), how: 'spelling' };
}
