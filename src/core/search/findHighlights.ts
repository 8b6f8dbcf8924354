import { analyze } from '../analysis/analyzer';
import type { Token } from '../analysis/analyzer';
import type { FoldedCharacters } from '../analysis/foldCharacters';
import { foldAndRead } from '../analysis/hanja';
import type { TextRange } from '../text/textRange';
import { compact, compactForm, matchPhrase } from './matchPhrase';
import type { CompactText } from './matchPhrase';
import type { WeightedTerm } from './queryTerms';

/** What is marked in a passage: words with the stems that answer them and where those stand, and phrases. */
export interface Highlighted {
  readonly words: readonly HighlightedWord[];
  readonly phrases: readonly string[];
}

export interface HighlightedWord {
  readonly token: Token;
  readonly stems: ReadonlySet<string>;
  /** Other names of what was typed, by their stems: they are marked whole. */
  readonly otherNames: ReadonlyMap<string, string>;
  /** Offsets at which tokens with these stems begin, as the index knows them. */
  readonly places: readonly number[];
}

/** The terms of a query word as stems, for `findHighlights`. */
export function stemsOf(terms: readonly WeightedTerm[], stem: (id: number) => string): Set<string> {
  return new Set(terms.map(({ id }) => stem(id)));
}

/**
 * The places in `text` that answer the query, in order, not overlapping: the word without its particle
 * (⟦푸틴⟧의), the word inside a word (준⟦군사동맹⟧), the words across a space or a broken line
 * (⟦군사 동맹⟧), and, where a Korean word stands nowhere whole, the part of it that does.
 */
export function findHighlights(text: string, { words, phrases }: Highlighted): TextRange[] {
  const passage = new AnalyzedLate(text);
  const ranges = phrases.flatMap(phrase => matchPhrase(passage.compact, compactForm(phrase)));
  for (const word of words) {
    const found = [...ofTokens(passage, word), ...insideWords(passage, word.token)];
    ranges.push(...(found.length ? found : acrossWords(passage, word.token)));
  }
  return merge(ranges);
}

/** A text of which nothing is computed before it is needed: twenty hits are marked at every keystroke. */
class AnalyzedLate {
  readonly text: string;
  private foldedForm: FoldedCharacters | undefined;
  private compactForm: CompactText | undefined;
  private analyzed: Token[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get folded(): FoldedCharacters {
    return (this.foldedForm ??= foldAndRead(this.text));
  }

  get compact(): CompactText {
    return (this.compactForm ??= compact(this.text));
  }

  get tokens(): readonly Token[] {
    return (this.analyzed ??= analyze(this.text));
  }
}

/** Words are read again where the index says they begin; so far a word reaches at most. */
const LONGEST_WORD = 26;

function ofTokens(passage: AnalyzedLate, word: HighlightedWord): TextRange[] {
  return word.places.flatMap(place => {
    const near = analyze(passage.text.slice(place, place + LONGEST_WORD)).map(token => moved(token, place));
    const end = endAt(near, place, word) ?? endAt(passage.tokens, place, word);
    return end === undefined ? [] : [{ start: place, end }];
  });
}

function endAt(tokens: readonly Token[], place: number, word: HighlightedWord): number | undefined {
  for (const token of tokens) {
    const end = token.start === place ? matchEnd(token, word) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}

function moved(token: Token, by: number): Token {
  return { ...token, start: token.start + by, end: token.end + by, stemEnd: token.stemEnd + by };
}

/** Where the matched part of a token ends; undefined when it does not match. */
function matchEnd(token: Token, { token: asked, stems, otherNames }: HighlightedWord): number | undefined {
  const { start, end, stemEnd, surface, terms } = token;
  const isPlain = surface.length === end - start;
  if (terms.stem === asked.terms.stem) {
    // 김정은 lost its last syllable to the particle 은 on both sides: what was typed is marked.
    return isPlain && surface.startsWith(asked.surface)
      ? Math.max(stemEnd, start + asked.surface.length)
      : stemEnd;
  }
  const name = otherNames.get(terms.stem);
  if (name !== undefined)
    return isPlain && surface.startsWith(name) ? Math.max(stemEnd, start + name.length) : stemEnd;
  // A longer word that begins with what was typed: what was typed is marked.
  if (stems.has(terms.stem))
    return asked.kind === 'korean' ? Math.min(stemEnd, start + asked.terms.stem.length) : stemEnd;
  return isPlain && terms.other === asked.terms.stem ? start + terms.other.length : undefined;
}

/** Only for words of syllables: `art` is no part of `party` that anybody looks for. */
function insideWords(
  { folded: { text, offsets } }: AnalyzedLate,
  { kind, surface, terms }: Token,
): TextRange[] {
  if (kind === 'latin' || kind === 'number' || terms.stem.length < 2) return [];
  const word = text.includes(surface) ? surface : terms.stem;
  const ranges: TextRange[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    ranges.push({ start: offsets?.[at] ?? at, end: offsets?.[end] ?? end });
  }
  return ranges;
}

/** Where the text writes as several words what was asked as one; else the parts of it that are there. */
function acrossWords(passage: AnalyzedLate, { kind, terms }: Token): TextRange[] {
  const { stem } = terms;
  if (kind === 'latin' || kind === 'number' || stem.length < 2 || stem.length > LONGEST_WORD) return [];
  const spaced = matchPhrase(passage.compact, stem);
  const parts = stem.length > 2 && !spaced.length ? partsOf(stem, passage.folded.text) : [];
  if (!parts.length) return spaced;
  // Only when all of it is there can it be there with a particle in between: 우주의 군사화.
  const isAllThere = parts.join('').length === stem.length;
  const inflected = isAllThere ? matchPhrase(joinStems(passage.tokens), stem) : [];
  if (inflected.length) return inflected;
  return parts.flatMap(part => matchPhrase(passage.compact, part));
}

/** The longest runs of syllables of a word, two at least, that the text holds: 군사 of 우주군사화. */
function partsOf(word: string, text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from + 1 < word.length;) {
    let to = from + 1;
    while (to < word.length && text.includes(word.slice(from, to + 1))) to++;
    if (to > from + 1) parts.push(word.slice(from, to));
    from = to;
  }
  return parts;
}

/** The stems one after another, as the syllable pairs read them: ⟦우주의 군사화⟧ holds 우주군사화. */
function joinStems(tokens: readonly Token[]): CompactText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const { start, end, kind, gap, surface, terms } of tokens) {
    if (gap === 'break') {
      pieces.push('\n');
      offsets.push(start);
    }
    if (kind === 'latin' || kind === 'number') continue;
    pieces.push(terms.stem);
    const isPlain = surface.length === end - start;
    for (let index = 0; index < terms.stem.length; index++) offsets.push(isPlain ? start + index : start);
  }
  return { text: pieces.join(''), offsets: Uint32Array.from(offsets) };
}

function merge(ranges: TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
