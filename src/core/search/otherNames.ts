import { analyze } from '../analysis/analyzer';
import type { Token } from '../analysis/analyzer';
import type { WeightedTerm } from './queryTerms';
import { EMPTY_WORD, weightOfWord } from './questionWords';
import type { TermDictionary } from './termDictionary';

/** The other names of what a word or a few words name, in any language and script; none for other words. */
export type OtherNames = (name: string) => readonly string[];

/** What to look up for the other names of a word. */
export interface NameTerms {
  readonly terms: readonly WeightedTerm[];
  /** The names of one word, by their stems. */
  readonly byStem: ReadonlyMap<string, string>;
  /** The names of several words. */
  readonly phrases: readonly string[];
}

/** Names of more words are not looked for, nor names after so many words of a question. */
const LONGEST_NAME = 3;
const MOST_WORDS = 16;
const OTHER_NAME = 0.6;
/** One word of a name of several may stand in other names: 북한 finds the passages with North, then. */
const PART_OF_NAME = 0.4;

/** The other names of a name in a query. */
export interface NamedRun {
  readonly names: readonly string[];
  /** How many words the name has there: one other name answers for all of them. */
  readonly length: number;
}

/** The other names by the place of the word that they answer: of `North Korea`, the last. */
export function findOtherNames(
  text: string,
  tokens: readonly Token[],
  otherNames: OtherNames,
): ReadonlyMap<number, NamedRun> {
  const found = new Map<number, NamedRun>();
  const count = Math.min(tokens.length, MOST_WORDS);
  for (let first = 0; first < count;) {
    let length = Math.min(LONGEST_NAME, count - first);
    for (; length > 0; length--) {
      const names = namesOfRun(text, tokens[first]!, tokens[first + length - 1]!, otherNames);
      if (!names.length) continue;
      found.set(first + length - 1, { names, length });
      break;
    }
    first += Math.max(1, length);
  }
  return found;
}

/** As it was typed, then without what may be a particle: 김정은 has none, 푸틴은 and Putin's have. */
function namesOfRun(text: string, first: Token, last: Token, otherNames: OtherNames): readonly string[] {
  if (first === last && !isTelling(first)) return [];
  const names = otherNames(text.slice(first.start, last.end));
  const beforeEnding = last.start + bareLength(last);
  return names.length || beforeEnding === last.end
    ? names
    : otherNames(text.slice(first.start, beforeEnding));
}

function bareLength({ kind, start, stemEnd, surface }: Token): number {
  const apostrophe = kind === 'latin' ? surface.search(/['’]/) : -1;
  return apostrophe > 0 ? apostrophe : stemEnd - start;
}

/** The index's terms for the names; of a name of several words, the rarest if it has all of them. */
export function lookUpNames(
  { names, length }: NamedRun,
  kind: number,
  dictionary: TermDictionary,
): NameTerms {
  const weight = kind * length;
  const terms: WeightedTerm[] = [];
  const byStem = new Map<string, string>();
  const phrases: string[] = [];
  for (const name of names) {
    const tokens = analyze(name);
    const ids = tokens.flatMap(({ terms }) => livingId(terms.stem, dictionary));
    if (!ids.length || ids.length < tokens.length || !tokens.some(isTelling)) continue;
    if (ids.length === 1) {
      terms.push({ id: ids[0]!, boost: weight * OTHER_NAME });
      byStem.set(tokens[0]!.terms.stem, tokens[0]!.surface);
    } else {
      const rarest = ids.toSorted((a, b) => dictionary.compare(a, b))[0]!;
      terms.push({ id: rarest, boost: weight * PART_OF_NAME, isPart: true });
      phrases.push(name);
    }
  }
  return { terms, byStem, phrases };
}

function livingId(stem: string, dictionary: TermDictionary): number[] {
  const id = dictionary.find(stem);
  return id !== undefined && dictionary.frequency(id) > 0 ? [id] : [];
}

/** US and WHO are words too once their case is folded: they find nothing but noise. */
function isTelling({ surface, terms }: Token): boolean {
  return weightOfWord(surface, terms.stem) > EMPTY_WORD;
}
