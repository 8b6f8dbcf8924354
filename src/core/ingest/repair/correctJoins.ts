import type { Join, JoinCorrection, JoinWay } from '../../sources/join';
import { joinRange } from '../../sources/join';
import { firstIndexNot } from '../../text/bisect';
import { phrase } from '../../text/phrase';
import type { Reading } from './join';
import { applyReadings } from './joinLines';
import type { JoinedText, ReadLineEnds } from './joinLines';

/** The text with the line ends read as the writer says, and what of that fits no line end (any more). */
export interface CorrectedText extends JoinedText {
  readonly unused: readonly JoinCorrection[];
}

/** How much is kept of the words on either side of a corrected line end. */
const CONTEXT = 24;

/**
 * The corrections with line end number `index` read as `read`, in place of what was said of it before. It is
 * named by the words around it, so that it is found again in a file that has changed.
 */
export function withCorrection(
  { mapped: { text }, joins }: JoinedText,
  index: number,
  read: JoinWay,
  corrections: readonly JoinCorrection[],
): readonly JoinCorrection[] {
  const join = joins[index]!;
  const whole = bare(text);
  const others = corrections.filter(correction => !joinsAt(correction, whole, joins).includes(index));
  if (read === join.way) return others;
  const { start, end } = joinRange(join);
  const prefix = text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, '');
  const suffix = text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, '');
  return [...others, { prefix, suffix, read }];
}

/**
 * Reads the line ends again with the writer's corrections. Where the same words stand around several line
 * ends, they read alike.
 */
export function correctJoins(
  read: ReadLineEnds,
  joined: JoinedText,
  corrections: readonly JoinCorrection[],
): CorrectedText {
  if (!corrections.length) return { ...joined, unused: [] };
  const text = bare(joined.mapped.text);
  const readings = [...read.readings];
  const unused = corrections.filter(correction => {
    const found = joinsAt(correction, text, joined.joins);
    const fitting = found.filter(index => isPossible(correction.read, joined.joins[index]!));
    for (const index of fitting)
      readings[index] = corrected(readings[index]!, joined.joins[index]!, correction);
    return !fitting.length;
  });
  return { ...applyReadings({ mapped: read.mapped, readings }), unused };
}

function isPossible(read: JoinWay, { way, others }: Join): boolean {
  return read === way || others.includes(read) || read !== 'dropHyphen';
}

function corrected({ chosen, why }: Reading, join: Join, { read }: JoinCorrection): Reading {
  const reading = {
    confidence: 1,
    why: chosen === read ? why : phrase('you read it like this'),
    others: [join.way, ...join.others].filter(way => way !== read),
    byWriter: true,
  };
  return read === 'dropHyphen'
    ? { ...reading, chosen: 'word', dropsHyphen: true }
    : { ...reading, chosen: read };
}

/** The line ends, by number, at which the words of the correction meet. */
function joinsAt(correction: JoinCorrection, { text, at }: BareText, joins: readonly Join[]): number[] {
  const prefix = bare(correction.prefix).text;
  const words = prefix + bare(correction.suffix).text;
  const found: number[] = [];
  if (!prefix || words === prefix) return found;
  for (let place = text.indexOf(words); place >= 0; place = text.indexOf(words, place + 1)) {
    const meet = place + prefix.length;
    const index = firstIndexNot(joins, join => join.at <= at[meet - 1]!);
    if (index < joins.length && joins[index]!.at <= at[meet]!) found.push(index);
  }
  return found;
}

/** A text without what a line end may have changed: blanks and hyphens. */
interface BareText {
  readonly text: string;
  /** Where each character stood. */
  readonly at: Uint32Array;
}

function bare(text: string): BareText {
  const at = new Uint32Array(text.length);
  let length = 0;
  for (const { index } of text.matchAll(/[^\s\-‐\u00AD]/g)) at[length++] = index;
  return { text: text.replace(/[\s\-‐\u00AD]+/g, ''), at };
}
