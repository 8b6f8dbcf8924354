import type { JoinKind, JoinWay } from '../../sources/join';
import type { Phrase } from '../../text/phrase';

/** A reading of one line end before the text is changed. */
export interface Reading {
  readonly chosen: JoinKind;
  readonly confidence: number;
  readonly why: Phrase;
  /** The hyphen at the line's end was put there by the typesetter and goes. */
  readonly dropsHyphen?: boolean;
  /** How else it can be read, where that is known better than from the marks at the line's end. */
  readonly others?: readonly JoinWay[];
  /** The writer has said so. */
  readonly byWriter?: boolean;
}

export function wayOf({ chosen, dropsHyphen }: Reading): JoinWay {
  return dropsHyphen ? 'dropHyphen' : chosen;
}

/** How else a line end can be read, by the last characters of its line. */
export function otherWays(way: JoinWay, lineEnd: string, isFinished: boolean): readonly JoinWay[] {
  if (/\p{Script=Latin}[-‐\u00AD]$/u.test(lineEnd))
    return OTHER_WAYS[way === 'dropHyphen' || way === 'word' ? 'hyphen' : 'paragraph'].filter(
      other => other !== way,
    );
  if (way === 'paragraph') return isFinished ? OTHER_WAYS.finished : OTHER_WAYS.paragraph;
  if (isFinished) return OTHER_WAYS.unfinished;
  return way === 'space' ? OTHER_WAYS.space : OTHER_WAYS.word;
}

/** One list for each case, shared by the many line ends of a long text. */
const OTHER_WAYS = {
  hyphen: ['dropHyphen', 'word'],
  paragraph: ['space', 'word'],
  finished: ['space'],
  unfinished: ['paragraph'],
  space: ['word'],
  word: ['space'],
} as const satisfies Readonly<Record<string, readonly JoinWay[]>>;
