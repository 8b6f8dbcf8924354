import { analyze } from '../analysis/analyzer';
import type { Token } from '../analysis/analyzer';
import type { Passage } from '../sources/passage';
import type { Source } from '../sources/source';
import { firstIndexNot } from '../text/bisect';
import { findOtherNames } from './otherNames';
import { parseQuery } from './query';
import type { Query } from './query';
import { EMPTY_WORD, weightOfWord } from './questionWords';
import { SearchIndex } from './searchIndex';
import type { IndexAnswer, SearchIndexOptions } from './searchIndex';
import { asksOfContent, passesFilters } from './sourceFilter';

/** So many passages are ranked: those that hold most of the words, rare ones before common ones. */
const CANDIDATES = 50;
/** A question of more words is scanned for its first ones. */
const MOST_WORDS = 12;

/**
 * Answers a query without an index, while there is none yet: the texts are looked through for the words, and
 * the passages that hold most of them are indexed for this one answer. As good as the index for what it finds;
 * it does not read mistyped words, first consonants or the other keyboard layout, and so says nothing of them.
 */
export function scanSources(
  sources: Iterable<Source>,
  text: string,
  options: SearchIndexOptions,
): IndexAnswer {
  const query = parseQuery(text);
  const patterns = patternsOf(query, options);
  const found: FoundPassage[] = [];
  const accepts = asksOfContent(query) ? options.accepts : undefined;
  for (const source of sources) {
    if (!passesFilters(query, source)) continue;
    const inSource = scan(source, patterns);
    found.push(...(accepts ? inSource.filter(({ index }) => accepts(source.id, index)) : inSource));
  }
  const index = new SearchIndex();
  for (const [source, passages] of bySource(best(found, patterns.length)))
    index.add(source, new Set(passages));
  const { hits, total, facets } = index.answer(text, options);
  return { hits, total, facets };
}

interface FoundPassage {
  readonly source: Source;
  readonly index: number;
  /** Which of the query's words stand there. */
  readonly words: readonly number[];
}

/** One pattern for each telling word of the query, other names of what it names included. */
function patternsOf(query: Query, { otherNames }: SearchIndexOptions): RegExp[] {
  const text = [query.text, ...query.phrases].join(' ');
  const tokens = analyze(text).slice(0, MOST_WORDS);
  const named = otherNames ? findOtherNames(text, tokens, otherNames) : undefined;
  const telling = tokens.filter(({ surface, terms }) => weightOfWord(surface, terms.stem) > EMPTY_WORD);
  return (telling.length ? telling : tokens).map(token => {
    const names = named?.get(tokens.indexOf(token))?.names ?? [];
    const words = [formOf(token), ...[text.slice(token.start, token.end), ...names].map(escaped)];
    return new RegExp(words.join('|'), 'gi');
  });
}

/** Figures are written with and without thousands separators. */
function formOf({ kind, terms }: Token): string {
  if (kind !== 'number') return escaped(terms.stem);
  return terms.stem.replaceAll(/\d(?=\d)/g, '$&,?');
}

function escaped(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The passages that hold at least one of the words; all of them when nothing but filters was typed. */
function scan(source: Source, patterns: readonly RegExp[]): FoundPassage[] {
  const { passages } = source;
  if (!patterns.length) return passages.map((_, index) => ({ source, index, words: [] }));
  const words = new Map<number, number[]>();
  for (const [word, pattern] of patterns.entries()) {
    for (const index of passagesWith(pattern, source.body.text, passages)) {
      const known = words.get(index);
      if (known) known.push(word);
      else words.set(index, [word]);
    }
  }
  return [...words].map(([index, found]) => ({ source, index, words: found }));
}

function passagesWith(pattern: RegExp, text: string, passages: readonly Passage[]): number[] {
  const found: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const at = match.index;
    const index = firstIndexNot(passages, ({ end }) => end <= at);
    const passage = passages[index];
    if (!passage) break;
    if (passage.start <= at) {
      found.push(index);
      // That it stands there is enough: on to the next passage.
      pattern.lastIndex = passage.end;
    }
  }
  return found;
}

/** The passages with the rarest words first, equals in the order of their sources. */
function best(found: readonly FoundPassage[], wordCount: number): FoundPassage[] {
  const counts = new Int32Array(wordCount);
  for (const { words } of found) for (const word of words) counts[word]!++;
  const score = ({ words }: FoundPassage): number =>
    words.reduce((sum, word) => sum + Math.log(1 + found.length / counts[word]!), 0);
  return found
    .map(passage => ({ passage, score: score(passage) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, CANDIDATES)
    .map(({ passage }) => passage);
}

function bySource(found: readonly FoundPassage[]): Map<Source, number[]> {
  const indexes = new Map<Source, number[]>();
  for (const { source, index } of found) {
    const known = indexes.get(source);
    if (known) known.push(index);
    else indexes.set(source, [index]);
  }
  return indexes;
}
