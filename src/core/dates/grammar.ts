import type { Around, Bound, Meaning } from './meaning';

/** One kind of expression: reads what begins at a place of a normalised text. */
export interface Pattern {
  readonly id: string;
  /**
   * What it can begin with, divided by blanks, so that it is tried nowhere else: `0` for every digit, a Latin
   * word in small letters, a mark, or the first one or two syllables of a Korean word, written without a gap.
   */
  readonly leads: string;
  /** May begin after a particle that lost its space (`북한은작년`): only for words that are never part of another. */
  readonly isDistinct?: boolean;
  read(text: string, at: number): Reading | undefined;
}

/** What a pattern read, up to `end`. Without a meaning it is a guard: a number or word that is no date. */
export interface Reading {
  readonly end: number;
  /** Where the expression begins, if not where the pattern was tried. */
  readonly start?: number;
  readonly meaning?: Meaning;
  /** The other end of a range that is written with one unit: 9∼11월. */
  readonly until?: Meaning;
  readonly bound?: Bound;
}

/** What joins the two ends of a range: 부터, or 과, which needs a 사이 after them or a `between` before. */
export interface Link {
  readonly end: number;
  readonly needsClose: boolean;
  readonly isAnd?: boolean;
}

/** What may stand between the ends of a range, or beside one, in a language. */
export interface RangeWords {
  /** After the first end: the position where the second must begin. */
  readLink(text: string, at: number): Link | undefined;
  /** After the second end: how far the range goes on (까지; 사이 after 과). */
  readClose(text: string, at: number, link?: Link): number | undefined;
  /** After an expression: 부터, 이후. */
  readBoundAfter(text: string, at: number): { readonly end: number; readonly bound: Bound } | undefined;
  /** Before an expression: since, from. */
  readBoundBefore(text: string, at: number): { readonly start: number; readonly bound?: Bound } | undefined;
  /** After a day: 의 주, 이 속한 달, which name the whole unit that it lies in. */
  readAround(text: string, at: number): { readonly end: number; readonly around: Around } | undefined;
}

/** The match of a sticky expression at a place. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}

/** A named group as a number, or undefined where it did not take part. */
export function numberIn(match: RegExpExecArray, group: string): number | undefined {
  const digits = match.groups?.[group];
  return digits === undefined ? undefined : Number(digits);
}

/** Leaves out the fields that are undefined, so that they are absent rather than empty. */
export function present<Fields extends object>(fields: {
  [Key in keyof Fields]: Fields[Key] | undefined;
}): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
