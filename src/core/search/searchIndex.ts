import { analyze } from '../analysis/analyzer';
import type { Token } from '../analysis/analyzer';
import { bigramsOf } from '../analysis/bigrams';
import type { Passage } from '../sources/passage';
import type { Source } from '../sources/source';
import { authorName } from '../sources/sourceMetadata';
import { compareUnits } from '../text/compare';
import type { Phrase } from '../text/phrase';
import type { TextRange } from '../text/textRange';
import { BigramPostings } from './bigramPostings';
import { bm25, inverseDocumentFrequency } from './bm25';
import { IN_MEMORY } from './byteStore';
import type { ByteStore } from './byteStore';
import { explain } from './explain';
import type { Found } from './explain';
import type { Facet } from './facets';
import { findHighlights, stemsOf } from './findHighlights';
import { countWords, weightOfKind } from './indexedPassage';
import type { Context, IndexedPassage } from './indexedPassage';
import { compactForm } from './matchPhrase';
import type { OtherNames } from './otherNames';
import { issuedDay, recency } from './order';
import type { SearchOrder } from './order';
import { findPlaces, proximityScore } from './proximity';
import type { PlacesByTerm } from './proximity';
import { PassageTable } from './passageTable';
import type { LostPassage } from './passageTable';
import { PhraseSignatures } from './phraseSignatures';
import { PieceReader, pieceOfNumber } from './pieces';
import type { Piece } from './pieces';
import { parseQuery } from './query';
import type { Query } from './query';
import { readQueryTerms } from './queryTerms';
import type { QueryTerms } from './queryTerms';
import { ScoreBoard } from './scoreBoard';
import { sourceMark } from './sourceMark';
import { asksOfContent, hasFilters, passesFilters } from './sourceFilter';
import { spellingOf } from './spellingOf';
import { StemIndex } from './stemIndex';
import { TermDictionary } from './termDictionary';
import { WordPlaces } from './wordPlaces';

/** A passage that answers a query. All ranges are of the source's repaired text. */
export interface Hit {
  readonly score: number;
  readonly sourceId: string;
  readonly passage: Passage & { readonly index: number };
  readonly highlights: readonly TextRange[];
  readonly start: number;
  readonly end: number;
}

export interface SearchIndexOptions {
  readonly limit: number;
  /** The last word may be unfinished: the writer is typing. */
  readonly prefix?: boolean;
  /** The other names of what a word or a few words name: they are searched too, with a lower weight. */
  readonly otherNames?: OtherNames;
  /** Whether a passage has the names and times that the query asks for, by its place in its source. */
  readonly accepts?: (sourceId: string, passage: number) => boolean;
  readonly order?: SearchOrder;
}

export interface IndexAnswer {
  readonly hits: readonly Hit[];
  /** How many passages match, those beyond the limit included. */
  readonly total: number;
  /** How they divide by author, year, type and source. */
  readonly facets: readonly Facet[];
  /** Said above the hits: as what the query was read, which word is unknown, what would be found. */
  readonly readAs?: Phrase;
}

const BIGRAM_WEIGHT = 0.5;
/** So many of the best passages are looked at closely. */
const CANDIDATES = 60;
/** So many postings of syllable pairs are scored, the rarest pairs first: the common ones tell little. */
const BIGRAM_BUDGET = 10_000;
/** So many passages are looked through for an unknown word, or for how a word is written. */
const LOOKED_THROUGH = 8;

/** An index of so few passages is not worn. */
const SMALL = 1000;

interface Ranked {
  readonly place: number;
  readonly score: number;
}

/** What a query finds: its best passages, and how many there are. */
interface RankedAnswer extends Omit<Found, 'hits'> {
  readonly listed: readonly Ranked[];
}

type PassageTest = (place: number) => boolean;

/**
 * A passage with less than this share of the best one's score is not worth a look: it only shares some
 * syllables (블라디보스토크 for 보스토치니, whose own passages score four times as much).
 */
const WORTH = 0.3;

/**
 * Finds passages by what a writer types. Stems are searched by MiniSearch, syllable pairs by our own
 * postings, and the best of both are put in order by how the words stand together in them. Answers depend
 * on the sources held, not on the order in which they came.
 */
export class SearchIndex {
  private readonly dictionary: TermDictionary;
  private readonly bigrams: BigramPostings;
  private readonly stems: StemIndex;
  private readonly words: WordPlaces;
  private readonly signatures: PhraseSignatures;
  private readonly passages: PassageTable;
  private readonly board = new ScoreBoard();
  private totalLength: number;
  private changed = 0;

  /**
   * An empty index, or one that goes on from where another laid down its `pieces`, without the sources that are not
   * what they were then. Throws where the pieces are those of another version of this code.
   */
  constructor(store: ByteStore = IN_MEMORY, pieces?: readonly Piece[], shelf?: ReadonlyMap<string, Source>) {
    const from = pieces && new PieceReader(pieces);
    this.dictionary = new TermDictionary(from);
    this.bigrams = new BigramPostings(store, from);
    this.stems = new StemIndex(store, from);
    this.words = new WordPlaces(store, from);
    this.signatures = new PhraseSignatures(from);
    this.totalLength = from?.number() ?? 0;
    this.passages = new PassageTable(from, (id, mark) => {
      const source = shelf?.get(id);
      return source && markOf(source) === mark ? source : undefined;
    });
    this.forget(this.passages.lost);
  }

  /** Makes `pieces` quick, in steps between which others may have their turn. */
  *settle(): Generator<void> {
    this.bigrams.settle();
    yield;
    this.stems.settle();
    yield;
  }

  /** Whether most of its room is that of passages that are gone: it is better made anew than taken up again. */
  get isWorn(): boolean {
    return this.passages.end > 2 * this.size + SMALL;
  }

  /** What it is made of, valid until it changes; every piece may be large. */
  pieces(): Piece[] {
    return [
      ...this.dictionary.pieces(),
      ...this.bigrams.pieces(),
      ...this.stems.pieces(),
      ...this.words.pieces(),
      ...this.signatures.pieces(),
      pieceOfNumber(this.totalLength),
      ...this.passages.pieces(),
    ];
  }

  /** How many passages have come and gone since it was made. */
  get changes(): number {
    return this.changed;
  }

  /** Whether it has passages of the source, as it was when they were added. */
  has(sourceId: string): boolean {
    return this.passages.has(sourceId);
  }

  /** How many passages can be found. */
  get size(): number {
    return this.passages.size;
  }

  /** Takes in the passages of a source, all or those that are `wanted`; an earlier version is replaced. */
  add(source: Source, wanted?: ReadonlySet<number>): void {
    this.remove(source.id);
    const about = this.idsOf(aboutOf(source));
    // An index of a few passages is for one answer and never stored.
    const mark = wanted ? '' : markOf(source);
    let context: Context = { heading: [], about };
    let heading: string | undefined;
    for (const [index, passage] of source.passages.entries()) {
      if (wanted && !wanted.has(index)) continue;
      if (passage.heading !== heading) {
        heading = passage.heading;
        context = { heading: this.idsOf(heading ?? ''), about };
      }
      this.addPassage({ source, passage, index, context }, mark);
    }
  }

  remove(sourceId: string): void {
    for (const place of this.passages.placesOf(sourceId)) this.removePassage(this.passages.at(place));
    this.passages.remove(sourceId);
  }

  /** How rare a stem is in the passages, as a natural logarithm. */
  rarity(stem: string): number {
    const id = this.dictionary.find(stem);
    return inverseDocumentFrequency(id === undefined ? 0 : this.dictionary.frequency(id), this.size);
  }

  /** The best passages, best first. */
  search(asked: Query | string, options: SearchIndexOptions): readonly Hit[] {
    return this.answer(asked, options).hits;
  }

  /**
   * The best passages, how many there are, and, where words of the query are unknown, as what they were
   * read or what would be found without them.
   */
  answer(asked: Query | string, options: SearchIndexOptions): IndexAnswer {
    const query = typeof asked === 'string' ? parseQuery(asked) : asked;
    const isUnfinished = options.prefix === true && !(typeof asked === 'string' && /\s$/.test(asked));
    const found = this.run(query, { ...options, prefix: isUnfinished });
    const isPlain = found.hits.length > 0 && found.terms.words.every(word => word.isKnown || !word.isTelling);
    if (isPlain || !this.size) return { hits: found.hits, total: found.total, facets: found.facets };
    const answer = explain(query, found, isUnfinished, {
      dictionary: this.dictionary,
      spelling: id => this.spelling(id),
      isName: word => (options.otherNames?.(word).length ?? 0) > 0,
      run: query => this.run(query, { ...options, prefix: isUnfinished }),
      holds: token => this.holds(token),
    });
    const { hits, total, facets, readAs } = answer;
    return readAs ? { hits, total, facets, readAs } : { hits, total, facets };
  }

  private run(query: Query, options: SearchIndexOptions): Found {
    const { listed, total, facets, terms } = this.rank(query, options);
    const hits = listed.map(({ place, score }) => this.hit(this.passages.at(place), score, query, terms));
    return { hits, total, facets, terms };
  }

  private rank(query: Query, options: SearchIndexOptions): RankedAnswer {
    const { limit, prefix = false, otherNames, accepts, order = 'relevance' } = options;
    const terms = readQueryTerms(query.text, this.dictionary, this.size, prefix, otherNames);
    this.board.clear(this.passages.end);
    if (terms.words.length) this.scoreAll(terms);
    const all = this.matching(query, accepts);
    const candidates = this.board.bestOf(all, Math.max(CANDIDATES, limit));
    const weight = order === 'recent' ? this.recencyOf(candidates) : undefined;
    const ranked = candidates
      .map(place => ({ place, score: this.rankScore(place, terms) * (weight?.(place) ?? 1) }))
      .sort((a, b) => b.score - a.score || this.compare(a.place, b.place));
    // Filters alone have no better and worse: everything they leave is wanted.
    const least = query.text === '' ? -Infinity : (ranked[0]?.score ?? 0) * WORTH;
    const worth = ranked.filter(({ score }) => score >= least);
    const rest = this.restWorth(all, candidates, query.text === '' ? -Infinity : this.leastOf(candidates));
    const listed = order === 'newest' ? this.newest(worth, rest, limit) : worth.slice(0, limit);
    return {
      listed,
      total: worth.length + rest.length,
      facets: this.passages.divide([Int32Array.from(worth, ({ place }) => place), rest]),
      terms,
    };
  }

  /** What a passage must have that is not looked at closely: a share of the best one's first score. */
  private leastOf(candidates: readonly number[]): number {
    return WORTH * candidates.reduce((best, place) => Math.max(best, this.weighedFirst(place)), 0);
  }

  /**
   * The passages that were not looked at closely and are worth a look by their first score alone. On a large
   * desk a common word has most passages: nothing is made for each of them here.
   */
  private restWorth(all: Int32Array, candidates: readonly number[], least: number): Int32Array {
    // Asked of every passage: a byte for each is quicker than a Set of a few.
    const looked = new Uint8Array(this.passages.end);
    for (const place of candidates) looked[place] = 1;
    const worth = new Int32Array(all.length);
    let count = 0;
    for (let index = 0; index < all.length; index++) {
      const place = all[index]!;
      if (this.weighedFirst(place) < least || looked[place] === 1) continue;
      worth[count++] = place;
    }
    return worth.subarray(0, count);
  }

  private weighedFirst(place: number): number {
    return this.firstScore(place) * this.passages.weightAt(place);
  }

  private firstScore(place: number): number {
    return this.board.score(place) + 1e-4;
  }

  /** Of newer sources first, the best of a source before the rest of it; sources without a date come last. */
  private newest(worth: readonly Ranked[], rest: Int32Array, limit: number): Ranked[] {
    const day = ({ place }: Ranked): string => issuedDay(this.passages.sourceAt(place));
    return [...worth, ...Array.from(rest, place => ({ place, score: this.firstScore(place) }))]
      .sort(
        (a, b) =>
          compareUnits(day(b), day(a)) ||
          compareUnits(this.passages.sourceAt(a.place).id, this.passages.sourceAt(b.place).id) ||
          b.score - a.score ||
          this.compare(a.place, b.place),
      )
      .slice(0, limit);
  }

  private recencyOf(candidates: readonly number[]): (place: number) => number {
    const day = (place: number): string => issuedDay(this.passages.sourceAt(place));
    const newest = candidates.reduce((latest, place) => (day(place) > latest ? day(place) : latest), '');
    return place => recency(day(place), newest);
  }

  /** Whether a word that is no word of the index stands inside words or across them: 군사동맹 in 준군사동맹. */
  private holds({ surface, terms }: Token): boolean {
    const text = terms.stem.length > 1 ? terms.stem : surface;
    const { listed } = this.rank({ ...parseQuery(''), text }, { limit: LOOKED_THROUGH });
    const form = compactForm(text);
    const asked = bigramsOf(analyze(text));
    return listed.some(({ place }) => {
      const passage = textOf(this.passages.at(place));
      if (compactForm(passage).includes(form)) return true;
      const bigrams = new Set(bigramsOf(analyze(passage)));
      return asked.length > 0 && asked.every(bigram => bigrams.has(bigram));
    });
  }

  private spelling(id: number): string {
    const places = this.stems
      .passagesWith(id)
      .sort((a, b) => this.compare(a, b))
      .slice(0, LOOKED_THROUGH);
    const stem = this.dictionary.stem(id);
    return spellingOf(
      stem,
      places.map(place => textOf(this.passages.at(place))),
    );
  }

  private addPassage(
    found: Pick<IndexedPassage, 'source' | 'passage' | 'index' | 'context'>,
    mark: string,
  ): void {
    const text = textOf(found);
    const tokens = analyze(text);
    const { words, counts } = countWords(tokens, this.dictionary);
    const { heading, about } = found.context;
    const place = this.passages.add({ ...found, length: counts.size }, mark);
    this.changed++;
    this.words.add(place, words);
    this.signatures.add(place, text);
    for (const term of new Set([...counts.keys(), ...heading, ...about])) this.dictionary.count(term, 1);
    this.totalLength += counts.size;
    this.bigrams.add(place, bigramsOf(tokens));
    this.stems.add(place, { words: counts, heading, about });
  }

  private removePassage(indexed: IndexedPassage): void {
    this.bigrams.remove(indexed.place, bigramsOf(analyze(textOf(indexed))));
    this.removeTerms(indexed);
  }

  /** Takes out passages without their text. */
  private forget(passages: readonly LostPassage[]): void {
    this.bigrams.forget(new Set(passages.map(({ place }) => place)));
    for (const passage of passages) this.removeTerms(passage);
  }

  private removeTerms({ place, length, context: { heading, about } }: LostPassage): void {
    const counts = this.countsOf(place);
    for (const term of new Set([...counts.keys(), ...heading, ...about])) this.dictionary.count(term, -1);
    this.stems.remove(place, { words: counts, heading, about });
    this.totalLength -= length;
    this.changed++;
  }

  private countsOf(place: number): Map<number, number> {
    const counts = new Map<number, number>();
    this.words.forEach(place, term => counts.set(term, (counts.get(term) ?? 0) + 1));
    return counts;
  }

  private idsOf(text: string): number[] {
    return [...new Set(analyze(text).map(({ terms }) => this.dictionary.add(terms.stem)))];
  }

  /** Scores every passage that holds a rare enough stem or bigram of the query. */
  private scoreAll(terms: QueryTerms): void {
    let budget = BIGRAM_BUDGET;
    for (const bigram of this.bigrams.weigh(terms.bigrams)) {
      budget -= bigram.frequency;
      if (budget < 0 && !this.board.isEmpty) break;
      this.bigrams.score(bigram, BIGRAM_WEIGHT, this.board);
    }
    const frequencyOf = (term: number): number => this.dictionary.frequency(term);
    this.stems.score(terms.rare, frequencyOf, this.board);
    // Nothing but common words without syllable pairs: `the`, 1차.
    if (this.board.isEmpty) this.stems.score(terms.common, frequencyOf, this.board);
  }

  /**
   * The passages with a score that the query's filters, phrases and exclusions leave. A phrase may begin and
   * end inside words, and filters may stand alone: then every passage is asked.
   */
  private matching(query: Query, content: SearchIndexOptions['accepts']): Int32Array {
    const tests = this.testsOf(query, content);
    if (!tests.length) return this.board.places();
    const asksAll = query.phrases.length > 0 || query.text === '';
    const places = asksAll ? this.passages.places() : this.board.places();
    return tests.reduce(passing, places);
  }

  /** What a passage must fulfil besides matching, that which leaves least first. */
  private testsOf(query: Query, content: SearchIndexOptions['accepts']): PassageTest[] {
    const tests: PassageTest[] = [];
    const phrases = query.phrases.filter(phrase => compactForm(phrase));
    tests.push(...phrases.map(phrase => this.signatures.mayHold(compactForm(phrase))));
    tests.push(...phrases.map(phrase => this.phraseTest(phrase)));
    if (hasFilters(query)) {
      const passing = new Map<Source, boolean>();
      tests.push(place => {
        const source = this.passages.sourceAt(place);
        const known = passing.get(source) ?? passesFilters(query, source);
        passing.set(source, known);
        return known;
      });
    }
    if (content && asksOfContent(query)) {
      tests.push(place => {
        const { source, index } = this.passages.at(place);
        return content(source.id, index);
      });
    }
    tests.push(...query.excluded.map(words => this.exclusion(words)));
    return tests;
  }

  private exclusion(words: string): PassageTest {
    const tokens = analyze(words);
    const form = compactForm(words);
    const id = tokens.length === 1 ? this.dictionary.find(tokens[0]!.terms.stem) : undefined;
    const holders = new Set(id === undefined ? [] : this.stems.passagesWith(id));
    // -art must not drop a passage about a party: letters are compared by words, syllables anywhere.
    const isWord = form.length < 2 || (tokens.length === 1 && tokens[0]!.kind !== 'korean');
    if (isWord) return place => !holders.has(place);
    const [mayHold, holds] = [this.signatures.mayHold(form), this.phraseTest(words)];
    return place => !holders.has(place) && !(mayHold(place) && holds(place));
  }

  private phraseTest(phrase: string): PassageTest {
    const form = compactForm(phrase);
    // Most passages write it as it was typed, which is seen at once: of a common phrase tens of thousands are asked.
    return place => {
      const text = textOf(this.passages.at(place));
      return text.includes(phrase) || this.signatures.holds(place, text, form);
    };
  }

  /** The final score of a candidate, rounded so that the order of additions cannot be seen in it. */
  private rankScore(place: number, terms: QueryTerms): number {
    const indexed = this.passages.at(place);
    const places = findPlaces(this.words, place, terms.ids);
    const common = this.commonScore(indexed, terms, places);
    const total = this.board.score(place) + common + proximityScore(terms.words, indexed, places);
    return Math.round(total * weightOfKind(indexed.passage) * 1e4) / 1e4;
  }

  /** The score of the terms that were too common to be looked up. */
  private commonScore({ length }: IndexedPassage, { common }: QueryTerms, places: PlacesByTerm): number {
    const average = this.totalLength / Math.max(1, this.size);
    let score = 0;
    for (const { id, boost } of common) {
      const count = places.get(id)?.length ?? 0;
      const weight = boost * inverseDocumentFrequency(this.dictionary.frequency(id), this.size);
      if (count) score += weight * bm25(count, length, average);
    }
    return score;
  }

  private compare(a: number, b: number): number {
    const [first, second] = [this.passages.at(a), this.passages.at(b)];
    return compareUnits(first.source.id, second.source.id) || first.index - second.index;
  }

  private hit(indexed: IndexedPassage, score: number, query: Query, terms: QueryTerms): Hit {
    const { source, passage, index } = indexed;
    const { start, end } = passage;
    const find = (): readonly TextRange[] => this.highlights(indexed, query, terms);
    let found: readonly TextRange[] | undefined;
    return {
      score,
      sourceId: source.id,
      passage: { ...passage, index },
      // Looked for when they are asked for: while a writer types, most hits are only counted.
      get highlights() {
        return (found ??= find());
      },
      start,
      end,
    };
  }

  private highlights(
    indexed: IndexedPassage,
    { phrases }: Query,
    { words, ids }: QueryTerms,
  ): readonly TextRange[] {
    const { start } = indexed.passage;
    const telling = words.some(word => word.isTelling) ? words.filter(word => word.isTelling) : words;
    const places = findPlaces(this.words, indexed.place, ids);
    return findHighlights(textOf(indexed), {
      words: telling.map(({ token, terms, otherNames }) => {
        const marked = terms.filter(term => !term.isPart);
        return {
          token,
          stems: stemsOf(marked, id => this.dictionary.stem(id)),
          otherNames,
          places: marked.flatMap(({ id }) => places.get(id) ?? []),
        };
      }),
      phrases: [...phrases, ...telling.flatMap(word => word.otherPhrases)],
    }).map(range => ({ start: range.start + start, end: range.end + start }));
  }
}

/** A loop, not `filter`: a hundred thousand places are asked before a keystroke is answered. */
function passing(places: Int32Array, test: PassageTest): Int32Array {
  const kept = new Int32Array(places.length);
  let count = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index]!;
    if (test(place)) kept[count++] = place;
  }
  return kept.subarray(0, count);
}

function textOf({ source, passage }: Pick<IndexedPassage, 'source' | 'passage'>): string {
  return source.body.text.slice(passage.start, passage.end);
}

function markOf(source: Source): string {
  return sourceMark(source, aboutOf(source));
}

function aboutOf({ metadata }: Source): string {
  const authors = (metadata.author ?? []).map(author => `${authorName(author)} ${author.affiliation ?? ''}`);
  return [metadata.title, ...authors, metadata.containerTitle, metadata.publisher].filter(Boolean).join('. ');
}
