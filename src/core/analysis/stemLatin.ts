import type { TokenFilter } from './token';

/** Brings English inflections together: treaties, treaty; launched, launching, launches; Putin’s, Putin. */
export const stemLatin: TokenFilter = tokens =>
  tokens.map(token =>
    token.kind === 'latin' ? { ...token, terms: { stem: stemOf(token.surface) } } : token,
  );

/**
 * A light stem: plurals, -ed, -ing and a final e. It is never shown, so `missil` may stand for missile;
 * derivations (cooperation) stay apart, they change the sense.
 */
function stemOf(surface: string): string {
  const word = surface.replaceAll('’', "'").replace(/'s?$/, '');
  // Digits inside: a name of a thing (kn23), not a word that is inflected.
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  return withoutFinal(withoutTense(singular(word)));
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return word.slice(0, -3) + 'y';
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^suia]s$/.test(word) || word.endsWith('ias') ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  const length = word.endsWith('ing') ? 3 : word.endsWith('ied') ? 0 : word.endsWith('ed') ? 2 : 0;
  if (word.endsWith('ied') && word.length > 4) return word.slice(0, -3) + 'y';
  const stem = word.slice(0, word.length - length);
  if (!length || stem.length < 3 || !/[aeiouy]/.test(stem)) return word;
  // stopped → stop, but falling → fall
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function withoutFinal(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('e')) return word.slice(0, -1);
  return word.endsWith('y') ? word.slice(0, -1) + 'i' : word;
}
