import { isHangulAt } from '../../text/hangul';
import { phrase } from '../../text/phrase';
import type { Phrase } from '../../text/phrase';
import { spaceOdds } from './boundaryModel';
import type { Reading } from './join';
import type { OwnWords } from './ownWords';
import { shapeOdds } from './shapeOdds';
import type { BracketHabit } from './shapeOdds';

/** What is known of a file's line ends before any one of them is looked at. */
export interface LineEndSigns {
  /** Whether a blank before the line end tells words apart: everywhere, at some line ends, or not at all. */
  readonly trailing: 'always' | 'sometimes' | 'never';
  /** Whether a blank at the start of the next line does. */
  readonly leading: boolean;
  /** How much a space is to be expected at any line end, as log-odds beside what running text would give. */
  readonly prior: number;
  readonly own?: OwnWords;
  readonly brackets: BracketHabit;
  /** Evidence that was already weighed, by line end. */
  readonly weighed: Map<LineEnd, number>;
}

/** The text on both sides of a line end. */
export interface LineEnd {
  readonly before: string;
  readonly after: string;
  readonly hasTrailingBlank: boolean;
  readonly hasLeadingBlank: boolean;
  /** Whether a straight quotation mark of the paragraph is still open there. */
  readonly isQuoted: boolean;
}

export function readWordOrSpace(end: LineEnd, signs: LineEndSigns): Reading {
  return bySign(end, signs) ?? byOdds(end, signs);
}

function bySign(end: LineEnd, { trailing, leading }: LineEndSigns): Reading | undefined {
  if (trailing !== 'never' && end.hasTrailingBlank)
    return space(0.99, phrase('a blank stands before the line end'));
  if (trailing === 'sometimes')
    return {
      chosen: 'word',
      confidence: 0.98,
      why: phrase('no blank stands before the line end, as it does elsewhere'),
    };
  if (trailing === 'always') return space(0.9, phrase('lines of this file end between words'));
  if (leading && end.hasLeadingBlank)
    return space(0.98, phrase('a blank stands at the start of the next line'));
  return undefined;
}

function space(confidence: number, why: Phrase): Reading {
  return { chosen: 'space', confidence, why };
}

function byOdds(end: LineEnd, signs: LineEndSigns): Reading {
  return readOdds(evidence(end, signs) + signs.prior);
}

/** The more likely reading by log-odds of a space. */
export function readOdds(odds: number): Reading {
  return {
    chosen: odds >= 0 ? 'space' : 'word',
    confidence: 1 / (1 + Math.exp(-Math.abs(odds))),
    why: odds >= 0 ? phrase('the parts read as two words') : phrase('the parts read as one word'),
  };
}

/** What of the signs the words on both sides are weighed with. */
export type WordSigns = Pick<LineEndSigns, 'own' | 'brackets' | 'weighed'>;

/** Log-odds of a space by the text on both sides alone. */
export function evidence(end: LineEnd, signs: WordSigns): number {
  const known = signs.weighed.get(end);
  if (known !== undefined) return known;
  const odds = weigh(end, signs);
  signs.weighed.set(end, odds);
  return odds;
}

function weigh({ before, after, isQuoted }: LineEnd, { own, brackets }: WordSigns): number {
  if (!isHangulAt(before, before.length - 1) || !isHangulAt(after, 0))
    return shapeOdds(before, after, { ...brackets, isQuoted });
  return spaceOdds(trailingRun(before), leadingRun(after), own);
}

/** Longer runs are no words. */
const LONGEST_RUN = 12;

function trailingRun(text: string): string {
  let start = text.length;
  while (start > 0 && text.length - start < LONGEST_RUN && isHangulAt(text, start - 1)) start--;
  return text.slice(start);
}

function leadingRun(text: string): string {
  let end = 0;
  while (end < LONGEST_RUN && isHangulAt(text, end)) end++;
  return text.slice(0, end);
}
