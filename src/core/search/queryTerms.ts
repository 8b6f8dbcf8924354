import { analyze } from '../analysis/analyzer';
import type { Token } from '../analysis/analyzer';
import { bigramsOf } from '../analysis/bigrams';
import { toJamo } from '../analysis/jamo';
import { otherInitials } from '../analysis/initialSound';
import { isHangulAt } from '../text/hangul';
import { inverseDocumentFrequency } from './bm25';
import { findOtherNames, lookUpNames } from './otherNames';
import type { NamedRun, OtherNames } from './otherNames';
import { EMPTY_WORD, TOPIC_OF_QUESTION, topicOf, weightOfWord } from './questionWords';
import type { TermDictionary } from './termDictionary';
import { partsOf } from './wordParts';

/** A word of the query: the index's terms that answer it, and how telling it is. */
export interface QueryWord {
  readonly token: Token;
  readonly terms: readonly WeightedTerm[];
  /** Rarity of the word in the index, times what kind of word it is. */
  readonly weight: number;
  /** Not a question word: only such words are marked in the text. */
  readonly isTelling: boolean;
  /** Whether the index has the word, one that begins with it, or another name; else `terms` are guesses. */
  readonly isKnown: boolean;
  /** The other names of what it names, by their stems: Putin for 푸틴. */
  readonly otherNames: ReadonlyMap<string, string>;
  /** Other names of several words: Vladimir Putin. */
  readonly otherPhrases: readonly string[];
}

/** A term of the index with its share: 1 for the word itself, less for a beginning or a similar word. */
export interface WeightedTerm {
  readonly id: number;
  readonly boost: number;
  /** One word of a name of several, a part, a guess: it finds passages, but is not marked in them. */
  readonly isPart?: true;
}

export interface QueryTerms {
  readonly words: readonly QueryWord[];
  readonly bigrams: readonly number[];
  /** All terms of the words. */
  readonly ids: ReadonlySet<number>;
  /** The terms that MiniSearch looks up, … */
  readonly rare: readonly WeightedTerm[];
  /** … and those too common for that: they are counted on the best candidates alone. */
  readonly common: readonly WeightedTerm[];
}

/**
 * So many postings MiniSearch scores for one query, the rarest terms first. It makes objects for every
 * passage it meets, and would need tens of milliseconds for a question over 10,000 passages.
 */
const STEM_BUDGET = 1000;
/** A word of one syllable, of letters or digits has no syllable pairs to be found by: it is allowed more. */
const PAIRLESS_SHARE = 1 / 2;

/** A question of more words than this is cut: the first ones say what it is about. */
const MOST_WORDS = 64;
const SECOND_READING = 0.25;
/** 로동신문 for 노동신문: North and South spell the same word. */
const OTHER_INITIAL = 0.6;
const BEGINNING = 0.4;
const SIMILAR = 0.3;
const MOST_BEGINNINGS = 24;
const MOST_SIMILAR = 4;

const UNNAMED: NamedRun = { names: [], length: 0 };

/** What to look up for the words of a query; with `prefix`, the last word may be unfinished. */
export function readQueryTerms(
  text: string,
  dictionary: TermDictionary,
  passageCount: number,
  prefix: boolean,
  otherNames?: OtherNames,
): QueryTerms {
  const tokens = analyze(text).slice(0, MOST_WORDS);
  const named = otherNames ? findOtherNames(text, tokens, otherNames) : undefined;
  const topic = topicOf(text, tokens);
  const words = tokens.map((token, index): QueryWord => {
    const kind = weightOfWord(token.surface, token.terms.stem) * (index === topic ? TOPIC_OF_QUESTION : 1);
    const known = termsOf(token, kind, dictionary, prefix && index === tokens.length - 1);
    const others = lookUpNames(named?.get(index) ?? UNNAMED, kind, dictionary);
    const isKnown = known.length > 0 || others.terms.length > 0;
    const isWhole = known.some(({ boost }) => boost >= kind);
    const own = [
      ...(isKnown ? known : similarTerms(token, kind, dictionary)),
      ...(isWhole ? [] : partsOf(token, kind, dictionary)),
    ];
    const terms = [...own, ...others.terms];
    const frequency = Math.max(0, ...(own.length ? own : terms).map(({ id }) => dictionary.frequency(id)));
    return {
      token,
      terms,
      weight: kind * inverseDocumentFrequency(frequency, passageCount),
      isTelling: kind > EMPTY_WORD,
      isKnown,
      otherNames: others.byStem,
      otherPhrases: others.phrases,
    };
  });
  const telling = words.filter(word => word.isTelling).map(word => word.token);
  const { rare, common } = split(
    words.flatMap(word => word.terms),
    dictionary,
  );
  const ids = new Set([...rare, ...common].map(term => term.id));
  return { words, bigrams: bigramsOf(telling.length ? telling : tokens), ids, rare, common };
}

function split(
  terms: readonly WeightedTerm[],
  dictionary: TermDictionary,
): Pick<QueryTerms, 'rare' | 'common'> {
  const boosts = new Map<number, number>();
  for (const { id, boost } of terms) boosts.set(id, Math.max(boost, boosts.get(id) ?? 0));
  const ordered = [...boosts]
    .map(([id, boost]) => ({ id, boost }))
    .sort((a, b) => dictionary.compare(a.id, b.id));
  let budget = STEM_BUDGET;
  const affordable = ordered.findIndex(({ id }) => (budget -= costOf(id, dictionary)) < 0);
  const count = affordable < 0 ? ordered.length : affordable;
  return { rare: ordered.slice(0, count), common: ordered.slice(count) };
}

function costOf(id: number, dictionary: TermDictionary): number {
  const stem = dictionary.stem(id);
  const hasPairs = stem.length > 1 && isHangulAt(stem, 0);
  return dictionary.frequency(id) * (hasPairs ? 1 : PAIRLESS_SHARE);
}

function termsOf(
  { kind, surface, terms }: Token,
  weight: number,
  dictionary: TermDictionary,
  isUnfinished: boolean,
): WeightedTerm[] {
  const found: WeightedTerm[] = [];
  const exact = dictionary.find(terms.stem);
  const isKnown = exact !== undefined && dictionary.frequency(exact) > 0;
  if (isKnown) found.push({ id: exact, boost: weight });
  const other = terms.other === undefined ? undefined : dictionary.find(terms.other);
  if (other !== undefined && dictionary.frequency(other) > 0)
    found.push({ id: other, boost: weight * SECOND_READING });
  if (kind === 'korean' && terms.stem.length > 1) {
    for (const spelling of otherInitials(terms.stem)) {
      const id = dictionary.find(spelling);
      if (id !== undefined && dictionary.frequency(id) > 0) found.push({ id, boost: weight * OTHER_INITIAL });
    }
  }
  if (isUnfinished || (!isKnown && kind !== 'number')) {
    // A known stem with something after it (김정은) goes on as it was typed: 김정은체제, not 김정일.
    const beginning = isKnown && kind === 'korean' ? surface : terms.stem;
    for (const id of dictionary.beginningWith(beginning, isUnfinished ? MOST_BEGINNINGS : MOST_SIMILAR)) {
      const length = dictionary.stem(id).length;
      const share = length / (length + 0.3 * (length - terms.stem.length));
      found.push({ id, boost: weight * BEGINNING * share });
    }
  }
  return found;
}

/**
 * Words that one mistake may have made of an unknown one; short words are near too many. A Korean one is not marked:
 * where a query has few words, `explain` reads it anew and says so, and in a long question it may be no mistake.
 */
function similarTerms({ kind, terms }: Token, weight: number, dictionary: TermDictionary): WeightedTerm[] {
  const { stem } = terms;
  const boost = weight * SIMILAR;
  if (kind === 'latin' && stem.length > 3)
    return dictionary.similarTo(stem, MOST_SIMILAR).map(id => ({ id, boost }));
  if (kind !== 'korean' || toJamo(stem).length <= 4) return [];
  const id = dictionary.mistypedAs(stem);
  return id === undefined ? [] : [{ id, boost, isPart: true }];
}
