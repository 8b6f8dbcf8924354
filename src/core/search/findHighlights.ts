import { analyze } from '../analysis/analyzer';
import type { Token } from '../analysis/analyzer';
import { bigramsOf } from '../analysis/bigrams';
import type { TextRange } from '../text/textRange';
import { compact, compactForm, matchPhrase } from './matchPhrase';
import type { CompactText } from './matchPhrase';
import type { WeightedTerm } from './queryTerms';

/** What is marked in a passage: words with the stems that answer them, and phrases. */
export interface Highlighted {
  readonly words: readonly { readonly token: Token; readonly stems: ReadonlySet<string> }[];
  readonly phrases: readonly string[];
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
  const tokens = analyze(text);
  const compactText = compact(text);
  const stemText = joinStems(tokens);
  const ranges = phrases.flatMap(phrase => matchPhrase(compactText, compactForm(phrase)));
  for (const word of words) {
    const found = ofTokens(tokens, word.stems, word.token);
    found.push(...insideWords(compactText, stemText, word.token));
    ranges.push(...(found.length ? found : ofParts(tokens, word.token)));
  }
  return merge(ranges);
}

function ofTokens(tokens: readonly Token[], stems: ReadonlySet<string>, asked: Token): TextRange[] {
  return tokens.flatMap(token => {
    const end = matchEnd(token, stems, asked);
    return end === undefined ? [] : [{ start: token.start, end }];
  });
}

/** Where the matched part of a token ends; undefined when it does not match. */
function matchEnd(token: Token, stems: ReadonlySet<string>, asked: Token): number | undefined {
  const { start, end, stemEnd, surface, terms } = token;
  const isPlain = surface.length === end - start;
  if (terms.stem === asked.terms.stem) {
    // 김정은 lost its last syllable to the particle 은 on both sides: what was typed is marked.
    return isPlain && surface.startsWith(asked.surface)
      ? Math.max(stemEnd, start + asked.surface.length)
      : stemEnd;
  }
  // A longer word that begins with what was typed: what was typed is marked.
  if (stems.has(terms.stem))
    return asked.kind === 'korean' ? Math.min(stemEnd, start + asked.terms.stem.length) : stemEnd;
  return isPlain && terms.other === asked.terms.stem ? start + terms.other.length : undefined;
}

/** Only for words of syllables: `art` is no part of `party` that anybody looks for. */
function insideWords(text: CompactText, stemText: CompactText, { kind, surface, terms }: Token): TextRange[] {
  if (kind === 'latin' || kind === 'number' || terms.stem.length < 2) return [];
  const whole = matchPhrase(text, surface);
  if (whole.length) return whole;
  const stem = matchPhrase(text, terms.stem);
  return stem.length ? stem : matchPhrase(stemText, terms.stem);
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

/** The runs of syllables that word and text share, two pairs at least: 우주군사화 in 군사화를. */
function ofParts(tokens: readonly Token[], { kind, terms }: Token): TextRange[] {
  if (kind === 'latin' || kind === 'number' || terms.stem.length < 3) return [];
  const wanted = new Set(bigramsOf([{ kind, gap: 'break', terms } as Token]));
  return tokens.flatMap(token => runsIn(token, wanted));
}

function runsIn({ kind, start, end, surface, terms }: Token, wanted: ReadonlySet<number>): TextRange[] {
  if (kind === 'latin' || kind === 'number' || surface.length !== end - start) return [];
  const { stem } = terms;
  const runs: TextRange[] = [];
  for (let from = 0; from + 1 < stem.length;) {
    let to = from;
    while (to + 1 < stem.length && wanted.has((stem.charCodeAt(to) << 16) | stem.charCodeAt(to + 1))) to++;
    if (to > from) runs.push({ start: start + from, end: start + to + 1 });
    from = to + 1;
  }
  return runs;
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
