import { foldCharacters } from './foldCharacters';
import { readHanjaWords } from './hanja';
import { joinCompounds } from './joinCompounds';
import { readNumbers } from './readNumbers';
import { readWords } from './readWords';
import { stemLatin } from './stemLatin';
import { stripParticles } from './stripParticles';
import type { Token, TokenFilter } from './token';

export type { Token } from './token';

/** In order: hanja are Korean words first of all; numbers take their units before particles are looked for. */
const FILTERS: readonly TokenFilter[] = [
  readHanjaWords,
  joinCompounds,
  readNumbers,
  stripParticles,
  stemLatin,
];

/**
 * The words of a text with the terms they are indexed and looked up by. Index and query go through this
 * one function (invariant 6), so that what it gets wrong it gets wrong alike on both sides.
 */
export function analyze(text: string): Token[] {
  const folded = foldCharacters(text);
  const tokens = FILTERS.reduce<readonly Token[]>((tokens, filter) => filter(tokens), readWords(folded.text));
  const { offsets } = folded;
  if (!offsets) return [...tokens];
  return tokens.map(token => {
    const start = offsets[token.start]!;
    // A cluster that composes to more units than it had leads back as a whole: no range is ever empty.
    const end = Math.max(start + 1, offsets[token.end]!);
    return { ...token, start, end, stemEnd: Math.min(end, Math.max(start + 1, offsets[token.stemEnd]!)) };
  });
}
