import type { Phrase } from '../text/phrase';

/** What a line end of the original became. */
export type JoinKind = 'word' | 'space' | 'paragraph';

/** A way to read a line end; `dropHyphen` is a word whose hyphen the typesetter put there, and goes. */
export type JoinWay = JoinKind | 'dropHyphen';

export const JOIN_WAYS: readonly JoinWay[] = ['word', 'space', 'paragraph', 'dropHyphen'];

/** One line end, how it was read and how sure that is: an unsure one is worth a look by the writer. */
export interface Join {
  /** Offset in the repaired text: where the halves meet, or where the space or the paragraph break stands. */
  readonly at: number;
  readonly chosen: JoinKind;
  readonly way: JoinWay;
  /** How else it can be read, the likeliest first. */
  readonly others: readonly JoinWay[];
  /** From 0.5 (as likely as the alternative) to 1. */
  readonly confidence: number;
  readonly why: Phrase;
  /** The writer has looked at it and said how it reads. */
  readonly byWriter?: boolean;
}

/** Line ends less sure than this are marked in the reader, and verification accepts them either way. */
export const DOUBTFUL = 0.85;

export function isDoubtful({ confidence, byWriter }: Join): boolean {
  return confidence < DOUBTFUL && !byWriter;
}

/** Whether the hyphen at a line end may be the typesetter's or the word's own: too common to be marked. */
export function mayDropHyphen({ confidence, way, others }: Join): boolean {
  return confidence < 0.95 && (way === 'dropHyphen' || others.includes('dropHyphen'));
}

/** What stands in the place of a line end. */
export const JOINED: Readonly<Record<JoinWay, string>> = {
  word: '',
  space: ' ',
  paragraph: '\n\n',
  dropHyphen: '',
};

/** The part of the repaired text that a line end became; empty within a word. */
export function joinRange({ at, way }: Join): { readonly start: number; readonly end: number } {
  return { start: at, end: at + JOINED[way].length };
}

/**
 * How the writer reads one line end of a source, kept by the words around it: offsets do not outlive a
 * change of the file, nor a better repair.
 */
export interface JoinCorrection {
  readonly prefix: string;
  readonly suffix: string;
  readonly read: JoinWay;
}
