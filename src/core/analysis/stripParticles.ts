import { isJosa, josaLength } from '../text/josa';
import { verbStem } from './verbEndings';
import type { Token, TokenFilter, TokenTerms } from './token';

/**
 * Takes particles and the commonest endings from Korean words: 푸틴의 → 푸틴, 협력했다 → 협력. Two syllables
 * stay, because 회의, 지도 and 국가 only look like words with a particle; of such a short word the one syllable
 * is kept as a second reading (핵을: 핵을, else 핵). Only what leaves no doubt is taken from one (핵으로 → 핵).
 *
 * Some nouns lose a syllable that was theirs (한반도 → 한반). That does no harm as long as text and query
 * lose the same: 한반도는 and 한반도의 give 한반 too, since the longest run of particles is taken.
 */
export const stripParticles: TokenFilter = tokens => {
  const stripped: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'korean') stripped.push(token);
    else if (!isLooseParticle(token, tokens[index - 1])) stripped.push(strip(token));
  }
  return stripped;
};

/**
 * A particle that lost its word to a bracket, a quotation mark or another script: (KINU)|가, 習近平|은. Two
 * Korean words without a gap are hanja, read as Korean, and what follows them.
 */
function isLooseParticle({ gap, surface }: Token, before: Token | undefined): boolean {
  if (!before || (gap !== 'close' && gap !== 'none')) return false;
  return isJosa(surface, gap === 'close' ? before.surface.charCodeAt(before.surface.length - 1) : 0x61);
}

/** At least so many syllables are left. */
const LEAST = 2;
/** No particle or ending is looked for in longer "words": they are not Korean prose. */
const LONGEST_WORD = 40;
/**
 * What can only be a particle, or the end of a question, after a word of one syllable: 핵으로, 집에서는, 톤인가.
 * Others may be its second syllable (회의에, 국가에).
 */
const AFTER_ONE = /^(?:으로|에서|에게|에는|에도|에만|까지|부터|처럼|이라고|이라는)/;
const QUESTION_AFTER_ONE = /^(?:인가요?|일까요?|이었나|이었는가)$/;

function strip({ start, end, kind, gap, surface, terms: { other } }: Token): Token {
  const bare = termsOf(surface);
  const terms = other === undefined ? bare : { stem: bare.stem, other: termsOf(other).stem };
  // Written out: copying a token as a whole takes twice the time, and there is one for every word.
  return { start, end, kind, gap, surface, terms, stemEnd: end - surface.length + terms.stem.length };
}

/**
 * What was found for a word before: half of the words of a text are among a few thousand, and looking for
 * particles is most of the work of the analysis.
 */
const known = new Map<string, TokenTerms>();
const MOST_KNOWN = 50_000;

function termsOf(surface: string): TokenTerms {
  const found = known.get(surface);
  if (found) return found;
  const terms = readTerms(surface);
  if (known.size >= MOST_KNOWN) known.clear();
  if (surface.length <= LONGEST_WORD) known.set(surface, terms);
  return terms;
}

function readTerms(surface: string): TokenTerms {
  if (surface.length > LONGEST_WORD || surface.length < 2) return { stem: surface };
  if (surface.length > LEAST) {
    return { stem: isOneSyllable(surface) ? surface.charAt(0) : stemOf(surface) };
  }
  return josaLength(surface, 1) ? { stem: surface, other: surface.charAt(0) } : { stem: surface };
}

function isOneSyllable(surface: string): boolean {
  const rest = surface.slice(1);
  return QUESTION_AFTER_ONE.test(rest) || (AFTER_ONE.test(rest) && isJosa(rest, surface.charCodeAt(0)));
}

/**
 * Takes endings and particles off as long as there are any: 우간다의 must lose what 우간다 loses, which looks like a
 * verb in the present.
 */
function stemOf(surface: string): string {
  for (let stem = surface; ;) {
    const shorter = verbStem(stem, LEAST) ?? stem.slice(0, stem.length - josaLength(stem, LEAST));
    if (shorter === stem) return stem;
    stem = shorter;
  }
}
