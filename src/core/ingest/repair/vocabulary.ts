import { isJosa, josaLength } from '../../text/josa';
import { WORDS } from './data/words';
import { gatherOwnWords } from './ownWords';
import type { OwnWords } from './ownWords';

/** The Korean words that are known when a text is looked at: common ones, and those of the texts themselves. */
export interface Vocabulary {
  readonly own: OwnWords;
  /** Whether it is a word, without any particle. */
  has(word: string): boolean;
  /** Whether the texts write these syllables in one piece again and again. */
  isHabit(run: string): boolean;
  /** Whether a word begins here that ends with the run, but for a particle or an ending. */
  beginsWord(run: string): boolean;
  /** The particle or ending that follows a known word of two syllables or more; undefined where there is none. */
  endingOf(run: string): string | undefined;
  /** Whether the run can stand as it is. */
  isWordLike(run: string): boolean;
  /** Whether a known word begins with `left` and goes on into `right`. */
  lies(left: string, right: string): boolean;
}

const common: ReadonlySet<string> = new Set(WORDS);

/** What makes a verb or an adjective of a noun, or says that something is one. */
const AFTER_NOUN =
  /^(?:하|한|할|함|해|했|되|된|될|됨|돼|됐|시키|시켰|시킨|적|화|들|이었|였|이다|이며|이고|인)/u;
/** The same up to the end of the word. */
const AFTER_NOUN_WHOLE =
  /^(?:하는|하고|하며|하여|하지|하면|하던|한|할|했던|했고|했다|한다|되는|되고|되며|되어|된|될|됐다|되었다|하였다|적인|적으로|이었던|들이|들은|들을|들의)$/u;
/** Syllables that are words by themselves, before others or after them. */
const SHORT: ReadonlySet<string> = new Set(
  (
    '그이저각약총첫한두세네몇온새옛못안잘참곧늘또더및전제다내나너좀왜매본당타현동양단맨별갓막꼭딱썩퍽등때수것데바중간뒤후뿐채적줄자곳쪽점씩만큼분' +
    '명개번회차년월일시초말건권대척통편호위조억원량법체물불길집눈손발몸힘꿈땅돈뜻글책칼배밤낮봄빛값낯밥국술옷신산강들논밭숲섬돌쇠금은철군민왕핵지' +
    '듯리터김판해씨님큰작긴높먼옳좋될할갈올볼된난쓸낼클둔든선준낸찬센'
  ).split(''),
);

/** A word of the texts counts when it stands there this often, whatever is behind it. */
const OFTEN = 2;

export function gatherVocabulary(texts: readonly string[]): Vocabulary {
  const own = gatherOwnWords(linesOf(texts), false);
  const stems = new Map<string, number>();
  for (const [run, count] of own.words) {
    for (const stem of stemsOf(run)) stems.set(stem, (stems.get(stem) ?? 0) + count);
  }
  const has = (word: string): boolean => common.has(word) || (stems.get(word) ?? 0) >= OFTEN;
  const isInflected = (run: string): boolean => {
    for (let length = Math.min(7, run.length); length >= 2; length--) {
      const rest = run.slice(length);
      const fits = !rest || isJosa(rest, run.charCodeAt(length - 1)) || AFTER_NOUN.test(rest);
      if (fits && has(run.slice(0, length))) return true;
    }
    return false;
  };
  return {
    own,
    has,
    isHabit: run => common.has(run) || (own.words.get(run) ?? 0) >= OFTEN,
    beginsWord: isInflected,
    endingOf: run => {
      for (let length = run.length - 1; length >= 2; length--) {
        const ending = run.slice(length);
        const fits = isJosa(ending, run.charCodeAt(length - 1)) || AFTER_NOUN_WHOLE.test(ending);
        if (fits && has(run.slice(0, length))) return ending;
      }
      return undefined;
    },
    isWordLike: run => SHORT.has(run) || (own.words.get(run) ?? 0) >= OFTEN || isInflected(run),
    lies: (left, right) => {
      for (let length = 1; length <= Math.min(6, right.length); length++)
        if (has(left + right.slice(0, length))) return true;
      return false;
    },
  };
}

function* linesOf(texts: readonly string[]): Generator<string> {
  for (const text of texts) yield* text.split('\n');
}

/** The run itself, and what is left without its particle. */
function stemsOf(run: string): string[] {
  const stems = [run];
  for (let length = Math.min(josaLength(run), run.length - 2); length > 0; length--) {
    const stem = run.slice(0, -length);
    if (isJosa(run.slice(-length), stem.charCodeAt(stem.length - 1))) stems.push(stem);
  }
  return stems;
}
