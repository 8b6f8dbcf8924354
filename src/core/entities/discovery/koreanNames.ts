import { josaLength } from '../../text/josa';
import { DOUBLE_SURNAMES, GIVEN_SYLLABLES, NOT_NAMES, SURNAMES, TITLES } from '../data/koreanPeople';
import { remember } from '../remember';
import { endsNoun } from '../wordEdges';

const TITLE_SET: ReadonlySet<string> = new Set(TITLES);
/** Last syllables of offices: a quick no for most words. */
const TITLE_ENDS: ReadonlySet<number> = new Set(TITLES.map(title => title.charCodeAt(title.length - 1)));
const LONGEST_TITLE = Math.max(...TITLES.map(title => title.length));

/**
 * How many units of `word` are an office (국무위원장은 → 5), or 0. Compounds count by their end, when that
 * is two syllables or more: 경제부총리.
 */
export const titleLength: (word: string) => number = remember(readTitle);

function readTitle(word: string): number {
  for (let length = Math.min(word.length, 12); length >= 1; length--) {
    if (!TITLE_ENDS.has(word.charCodeAt(length - 1))) continue;
    if (length < word.length && !endsNoun(word.slice(length), word.charCodeAt(length - 1))) continue;
    if (isTitle(word.slice(0, length))) return length;
  }
  return 0;
}

/** Whether `word` is an office of the list itself, no compound of one. */
export function isListedTitle(word: string): boolean {
  return TITLE_SET.has(word);
}

/** Whether the whole of `head` is an office. */
export function isTitle(head: string): boolean {
  if (TITLE_SET.has(head)) return true;
  if (head.length < 4 || NO_TITLES.has(head)) return false;
  for (let start = Math.max(1, head.length - LONGEST_TITLE); start <= head.length - 2; start++) {
    if (TITLE_SET.has(head.slice(start))) return true;
  }
  return false;
}

/** Words that end like an office: 주식시장, 노동시장, 고려대상. */
const NO_TITLES: ReadonlySet<string> = new Set(
  '주식시장 노동시장 금융시장 국제시장 세계시장 증권시장 주택시장 수출시장 내수시장 원유시장'.split(' '),
);

/** Whether the word has the shape of a Korean full name: family name, given name, no common noun. */
export function isKoreanName(word: string): boolean {
  if (word.length < 3 || word.length > 4) return false;
  // 임원이 본부장을: a noun and its particle; hardly a given name ends so.
  if (word.endsWith('이')) return false;
  const familyLength = DOUBLE_SURNAMES.has(word.slice(0, 2)) ? 2 : 1;
  if (familyLength === 1 && (!SURNAMES.has(word.charAt(0)) || word.length === 4)) return false;
  if (NOT_NAMES.has(word) || titleLength(word)) return false;
  return (
    !NOT_GIVEN_ENDS.has(word.slice(-1)) &&
    word
      .slice(familyLength)
      .split('')
      .every(syllable => !NOT_GIVEN.has(syllable))
  );
}

/** Whether the word has the shape of a Korean full name made of syllables that most given names are made of. */
export function isUsualName(word: string): boolean {
  return (
    word.length === 3 &&
    isKoreanName(word) &&
    GIVEN_SYLLABLES.has(word.charAt(1)) &&
    GIVEN_SYLLABLES.has(word.charAt(2))
  );
}

/** A family name and a given name of one syllable: only beside a title. */
export function isShortKoreanName(word: string): boolean {
  return (
    word.length === 2 &&
    SURNAMES.has(word.charAt(0)) &&
    !NOT_NAMES.has(word) &&
    !NOT_GIVEN_ENDS.has(word.slice(-1)) &&
    !NOT_GIVEN.has(word.charAt(1))
  );
}

/** Last syllables of nouns that begin like a family name (이사회, 국방부, 조사단), and of no given name. */
const NOT_GIVEN_ENDS: ReadonlySet<string> = new Set(
  '로의부당회청처위단측시군팀실과업계권법론층급간적들력률액값던해'.split(''),
);
/** Syllables of no given name. */
const NOT_GIVEN: ReadonlySet<string> = new Set(
  '는를을에게께던했됐였었있없많않같된될할던며면까뿐든럼려므뒤때및더덜또꼭곧것곳줄밖앞옆쪽년달'.split(''),
);

/** The word without its particles; whole when it would get too short. */
export function withoutJosa(word: string, leaves = 2): string {
  const length = josaLength(word, leaves);
  return length ? word.slice(0, -length) : word;
}

/** Whether the word ends in a particle or ending that no name ends in: 만난, 있는, 러시아의, 그렇다면. */
export function endsLikeClause(word: string): boolean {
  return CLAUSE_END.test(word) || (word.length === 2 && ADNOMINAL.has(word.charAt(1)));
}

const CLAUSE_END =
  /(?:는|은|을|를|의|에|에서|으로|했던|하던|된|했|한|할|될|과|와|부터|까지|마다|처럼|보다|에게|께서|에도|에만|다면|려면|르면|으면|하면|되면|지만|면서|아서|어서|으며|는데|하고|하며|하여|해서|라며|라고|다고|다며|이던|였던|았던|었던|하게|되어|스런|로운|...가|롯해|통해|위해|대해|관해|향해|따라|맞아|두고|으론|..낸|..해)$/u;
/** 열린, 남긴, 끼친, 다른, 불러: two syllables that end so are mostly forms of a verb. */
const ADNOMINAL: ReadonlySet<string> = new Set('린긴친른킨난진운러려든'.split(''));
