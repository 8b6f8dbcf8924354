import type { RangeWords } from './grammar';
import type { Bound, Meaning } from './meaning';
import type { Atom } from './scan';

/** One expression before it is resolved: an atom, a range of two, or an atom that is open to one side. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly first: Meaning;
  readonly last?: Meaning;
  readonly bound?: Bound;
}

/**
 * Puts 2023년 10월 | 부터 | 올해 4월 | 까지 together, and takes in 부터 and 이후 where they stand alone. A preposition
 * opens the time but is no part of its words: since, from and until stay outside, as annotators of English have it.
 */
export function joinRanges(text: string, atoms: readonly Atom[], words: readonly RangeWords[]): Expression[] {
  const expressions: Expression[] = [];
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index]!;
    const next = atoms[index + 1];
    const joined = next && joinTwo(text, atom, next, words);
    if (joined) {
      expressions.push(joined);
      index++;
    } else expressions.push(single(text, atom, words, expressions.at(-1)?.end ?? 0));
  }
  return expressions;
}

function joinTwo(text: string, atom: Atom, next: Atom, words: readonly RangeWords[]): Expression | undefined {
  if (atom.until || !atom.meaning || !next.meaning || next.meaning.era !== undefined) return undefined;
  for (const language of words) {
    const link = language.readLink(text, atom.end);
    if (link?.end !== next.start) continue;
    const close = language.readClose(text, next.end, link);
    const opening = language.readBoundBefore(text, atom.start);
    if (link.needsClose && close === undefined && opening === undefined) continue;
    return {
      start: atom.start,
      end: close ?? next.end,
      first: atom.meaning,
      last: next.until ?? next.meaning,
    };
  }
  return undefined;
}

function single(text: string, atom: Atom, words: readonly RangeWords[], floor: number): Expression {
  const { start, end, meaning, until } = atom;
  const plain = { start, end, first: meaning! };
  if (until) {
    const close = words.map(language => language.readClose(text, end)).find(found => found !== undefined);
    return { ...plain, end: close ?? end, last: until };
  }
  if (atom.bound) return { ...plain, bound: atom.bound };
  for (const language of words) {
    const whole = language.readAround(text, end);
    if (whole) return { start, end: whole.end, first: { ...meaning!, around: whole.around } };
    const after = language.readBoundAfter(text, end);
    if (after) return { ...plain, end: after.end, bound: after.bound };
    const before = language.readBoundBefore(text, start);
    if (before?.bound && before.start >= floor) return { ...plain, bound: before.bound };
  }
  return plain;
}
