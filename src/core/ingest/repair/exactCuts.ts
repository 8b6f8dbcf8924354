import type { LineEnd } from './wordOrSpace';

/**
 * Lines that a program cut after every so many characters and then stripped tell where blanks were: a
 * line is short by the blanks it lost at its start and at its end. With lengths 40, 39, 40 the blank was
 * lost at the end of the second line or at its start, and never at both other places. This finds the
 * most likely reading of a whole paragraph.
 *
 * stripped: blanks at both sides of a line were counted and lost. skipped: a line begins with the next
 * character that is no blank, so only a blank at a line's end makes it short.
 */
export type CutStyle = 'stripped' | 'skipped';

/** One line end of a paragraph: how many characters its line is short of the full length, and the odds of a space. */
export interface Cut {
  readonly end: LineEnd;
  readonly short: number;
  readonly odds: number;
}

export interface CutReading {
  readonly isSpace: readonly boolean[];
  /** Log-likelihood of the lengths and the words together. */
  readonly score: number;
}

export function readCuts(cuts: readonly Cut[], style: CutStyle): CutReading {
  return style === 'skipped' ? readSkipped(cuts) : readStripped(cuts);
}

/** What a length that the style cannot give costs: some other hand was at work there. */
const IMPOSSIBLE = -6;

function readSkipped(cuts: readonly Cut[]): CutReading {
  let score = 0;
  const isSpace = cuts.map(({ short, odds }) => {
    const space = short === 1 || (short === 0 && odds > 0);
    score += short > 1 ? IMPOSSIBLE : logistic(space ? odds : -odds);
    return short > 1 ? odds > 0 : space;
  });
  return { isSpace, score };
}

/** A reading of the line ends so far: the last one, and the state before it. */
interface State {
  readonly score: number;
  readonly isSpace?: boolean;
  readonly before?: State;
}

/** Keeps the best reading for each of two cases: the next line lost a blank at its start, or it did not. */
function readStripped(cuts: readonly Cut[]): CutReading {
  let whole: State = { score: 0 };
  let lost: State = { score: -Infinity };
  for (const { short, odds } of cuts) {
    const steps = [
      { from: whole, atEnd: short },
      { from: lost, atEnd: short - 1 },
    ].map(({ from, atEnd }) => ({ from, atEnd, cost: atEnd < 0 || atEnd > 1 ? IMPOSSIBLE : 0 }));
    const best = (options: readonly State[]): State => options.reduce((a, b) => (b.score > a.score ? b : a));
    const go = (from: State, isSpace: boolean, cost: number): State => ({
      score: from.score + cost + logistic(isSpace ? odds : -odds),
      isSpace,
      before: from,
    });
    const nextWhole = best(steps.map(({ from, atEnd, cost }) => go(from, atEnd === 1, cost)));
    const nextLost = best(
      steps.map(({ from, atEnd, cost }) => go(from, true, cost + (atEnd === 1 ? IMPOSSIBLE : 0))),
    );
    whole = nextWhole;
    lost = nextLost;
  }
  return traceBack(whole.score >= lost.score ? whole : lost);
}

function traceBack(last: State): CutReading {
  const isSpace: boolean[] = [];
  for (let state = last; state.before; state = state.before) isSpace.push(state.isSpace!);
  return { isSpace: isSpace.reverse(), score: last.score };
}

/** The logarithm of the probability that log-odds stand for. */
function logistic(odds: number): number {
  return -Math.log1p(Math.exp(-odds));
}
