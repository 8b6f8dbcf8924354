import type { Phrase } from '../../text/phrase';

/** What a line end of the original became. */
export type JoinKind = 'word' | 'space' | 'paragraph';

/** One line end, how it was read and how sure that is: an unsure one is worth a look by the writer. */
export interface Join {
  /** Offset in the repaired text: where the halves meet, or where the space or the paragraph break stands. */
  readonly at: number;
  readonly chosen: JoinKind;
  /** From 0.5 (as likely as the alternative) to 1. */
  readonly confidence: number;
  readonly why: Phrase;
}

/** A reading of one line end before the text is changed. */
export interface Reading {
  readonly chosen: JoinKind;
  readonly confidence: number;
  readonly why: Phrase;
  /** The hyphen at the line's end was put there by the typesetter and goes. */
  readonly dropsHyphen?: boolean;
}
