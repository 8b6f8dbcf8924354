import type { Token } from '../analysis/analyzer';
import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';
import type { TextRange } from '../text/textRange';
import type { Facet } from './facets';
import { withoutFilters } from './query';
import type { Query } from './query';
import type { QueryTerms, QueryWord } from './queryTerms';
import { rereadWord } from './rereadWord';
import type { KnownWords, Reading } from './rereadWord';
import type { Hit } from './searchIndex';
import { hasFilters } from './sourceFilter';

/** What one reading of a query finds. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly terms: QueryTerms;
}

/** What the index can be asked about a query that it does not wholly understand. */
export interface Asked extends KnownWords {
  run(query: Query): Found;
  /** Whether the word stands anywhere, be it inside other words. */
  holds(token: Token): boolean;
}

/** A question of more words is no list of keywords: its words are not all expected to stand in the sources. */
const MOST_KEYWORDS = 6;

/** The answer to a query with unknown words, or without hits: read in another way, or with a word on why. */
export function explain(
  query: Query,
  found: Found,
  isUnfinished: boolean,
  asked: Asked,
): Pick<Found, 'hits' | 'total' | 'facets'> & { readonly readAs?: Phrase } {
  const { words } = found.terms;
  const isQuestion = words.length > MOST_KEYWORDS && found.hits.length > 0;
  const unknown = isQuestion ? [] : wholeWords(words.filter(word => isUnknown(word, asked)));
  const read = unknown.flatMap((word): ReadWord[] => {
    const { start, end } = word.token;
    const isLast = isUnfinished && word === words.at(-1);
    const reading = rereadWord(query.text.slice(start, end), word.token, isLast, asked);
    return reading ? [{ word, reading }] : [];
  });
  if (read.length) {
    const other = withReadings(query, read);
    const reread = asked.run(other);
    const readAs = sayReadings(query, other, read);
    if (reread.hits.length) return { ...reread, ...(readAs ? { readAs } : {}) };
  }
  if (!found.hits.length && query.phrases.length) {
    const loose = asked.run({ ...query, phrases: [] });
    if (loose.hits.length) return { ...loose, readAs: NOT_IN_A_ROW };
  }
  if (!found.hits.length) {
    const readAs = whyNothing(query, unknown, asked);
    return { ...found, ...(readAs ? { readAs } : {}) };
  }
  // The word that is being typed may yet become one that is known.
  const missing = unknown.filter(word => !(isUnfinished && word === words.at(-1)));
  if (!missing.length) return found;
  const readAs = phrase(
    'No source has the word “{0}”. These are results for the other words.',
    namesOf(query, missing),
  );
  return { ...found, readAs };
}

const NOT_IN_A_ROW = phrase(
  'Nowhere do these words stand in a row. These are results without the quotation marks.',
);

/** KN-99 is three words to the index; to the writer it is one. */
function wholeWords(words: readonly QueryWord[]): QueryWord[] {
  return words.filter(
    ({ token }) => !words.some(other => other.token !== token && isInside(token, other.token)),
  );
}

function isInside(inner: TextRange, outer: TextRange): boolean {
  const isSmaller = inner.end - inner.start < outer.end - outer.start;
  return isSmaller && inner.start >= outer.start && inner.end <= outer.end;
}

interface ReadWord {
  readonly word: QueryWord;
  readonly reading: Reading;
}

function isUnknown({ isTelling, isKnown, token }: QueryWord, asked: Asked): boolean {
  if (!isTelling || isKnown) return false;
  return token.kind === 'latin' || token.kind === 'number' || !asked.holds(token);
}

/** The query with its unknown words replaced, inside quotation marks too. */
function withReadings(query: Query, read: readonly ReadWord[]): Query {
  let { text, phrases } = query;
  for (const { word, reading } of read.toReversed()) {
    const { start, end } = word.token;
    const written = text.slice(start, end);
    text = text.slice(0, start) + reading.word + text.slice(end);
    phrases = phrases.map(words => words.replaceAll(written, reading.word));
  }
  return { ...query, text, phrases };
}

function sayReadings(query: Query, other: Query, read: readonly ReadWord[]): Phrase | undefined {
  const ways = new Set(read.map(({ reading }) => reading.how));
  if (ways.has('spelling')) {
    const wrong = read.filter(({ reading }) => reading.how === 'spelling').map(({ word }) => word);
    const words = namesOf(query, wrong);
    return phrase('No source has the word “{0}”. These are results for “{1}”.', words, other.text);
  }
  if (ways.has('layout'))
    return phrase('Typed in the other keyboard layout? These are results for “{0}”.', other.text);
  if (ways.has('choseong'))
    return phrase('Read by first consonants: these are results for “{0}”.', other.text);
  // A syllable that is still being composed: nothing was read otherwise than it will be written.
  return undefined;
}

/** Which part of the query keeps everything away, and how much there would be without it. */
function whyNothing(query: Query, unknown: readonly QueryWord[], asked: Asked): Phrase | undefined {
  if (hasFilters(query)) {
    const { total } = asked.run(withoutFilters(query));
    if (total) return phrase('Nothing passes your filters. Without them: {0} results.', total);
  }
  if (query.excluded.length) {
    const { total } = asked.run({ ...query, excluded: [] });
    if (total) return phrase('Every result has a word you left out. With it: {0} results.', total);
  }
  return unknown.length ? phrase('No source has the word “{0}”.', namesOf(query, unknown)) : undefined;
}

function namesOf({ text }: Query, words: readonly QueryWord[]): string {
  return words.map(({ token: { start, end } }) => text.slice(start, end)).join(', ');
}
