import { phrase } from '../../text/phrase';
import type { Phrase } from '../../text/phrase';
import type { Reading } from './join';
import { shapeOf } from './shapes';

/** What is known of a file's line ends before any one of them is looked at. */
export interface LineEndSigns {
  /** Whether a blank before the line end tells words apart: everywhere, at some line ends, or not at all. */
  readonly trailing: 'always' | 'sometimes' | 'never';
  /** Whether a cut word is to be expected, as log-odds of a space. */
  readonly prior: number;
}

/** The text on both sides of a line end. */
export interface LineEnd {
  readonly before: string;
  readonly after: string;
  readonly hasTrailingBlank: boolean;
}

export function readWordOrSpace(end: LineEnd, signs: LineEndSigns): Reading {
  if (signs.trailing !== 'never') return bySign(end, signs);
  const shape = byShape(end);
  const odds = shape.odds + signs.prior;
  const chosen = odds >= 0 ? 'space' : 'word';
  return { chosen, confidence: 1 / (1 + Math.exp(-Math.abs(odds))), why: shape.why };
}

function bySign({ hasTrailingBlank }: LineEnd, { trailing }: LineEndSigns): Reading {
  if (hasTrailingBlank)
    return { chosen: 'space', confidence: 0.99, why: phrase('a blank stands before the line end') };
  return trailing === 'always'
    ? { chosen: 'space', confidence: 0.8, why: phrase('lines of this file end between words') }
    : {
        chosen: 'word',
        confidence: 0.98,
        why: phrase('no blank stands before the line end, as it does elsewhere'),
      };
}

function byShape({ before, after }: LineEnd): { odds: number; why: Phrase } {
  const left = shapeOf(before.at(-1)!);
  const right = shapeOf(after[0]!);
  return { odds: left === 'hangul' && right === 'hangul' ? -0.5 : 1, why: phrase('the words on both sides') };
}
