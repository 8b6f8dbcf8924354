import { readCuts } from './exactCuts';
import type { Cut, CutStyle } from './exactCuts';
import { gatherLatinWords, readHyphen } from './hyphens';
import type { Reading } from './join';
import type { Line, Lines } from './lines';
import { gatherOwnWords } from './ownWords';
import { evidence, readOdds, readWordOrSpace } from './wordOrSpace';
import type { LineEnd, LineEndSigns, WordSigns } from './wordOrSpace';
import { inCharacters } from './widths';
import type { Wrapping } from './wrapping';
import { phrase } from '../../text/phrase';

/** Reads every line end within a paragraph as a space or as nothing; paragraph ends are given. */
export function readLineEnds(
  text: string,
  lines: Lines,
  paragraphs: readonly (Reading | undefined)[],
  wrapping: Wrapping,
): Reading[] {
  const inside = new Map<number, LineEnd>();
  let isQuoted = false;
  paragraphs.forEach((end, index) => {
    isQuoted = isQuoted !== hasOddMarks(text, lines.lines[index]!);
    if (!end) inside.set(index, lineEndAt(text, lines, index, wrapping, isQuoted));
    else isQuoted = false;
  });
  // Most texts that were written for the screen break no paragraph: there is nothing to look for signs of.
  if (!inside.size) return paragraphs.filter(end => end !== undefined);
  const signs = readSigns(text, lines, [...inside.values()], wrapping);
  const exact =
    signs.own && isCutExactly(signs, wrapping) ? readExactCuts(lines, inside, signs, wrapping) : undefined;
  const hyphens = readHyphens(text, inside);
  return paragraphs.map(
    (end, index) =>
      end ?? hyphens.get(index) ?? exact?.get(index) ?? readWordOrSpace(inside.get(index)!, signs),
  );
}

function readHyphens(text: string, inside: ReadonlyMap<number, LineEnd>): Map<number, Reading> {
  const readings = new Map<number, Reading>();
  const hyphens = [...inside].filter(([, { before }]) =>
    /\p{Script=Latin}[-‐\u00AD]$/u.test(before.slice(-4)),
  );
  if (!hyphens.length) return readings;
  const known = gatherLatinWords(text);
  for (const [index, { before, after }] of hyphens) {
    const reading = readHyphen(before, after, known);
    if (reading) readings.set(index, reading);
  }
  return readings;
}

function isCutExactly(signs: LineEndSigns, { measure, isExact, style }: Wrapping): boolean {
  return (
    measure === inCharacters &&
    isExact &&
    style !== 'words' &&
    signs.prior < 1 &&
    signs.trailing === 'never' &&
    !signs.leading
  );
}

/** Reads paragraph by paragraph the lines that were cut at one length, in the style that explains them better. */
function readExactCuts(
  { lines }: Lines,
  inside: ReadonlyMap<number, LineEnd>,
  signs: LineEndSigns,
  wrapping: Wrapping,
): Map<number, Reading> {
  const paragraphs: number[][] = [];
  for (const index of inside.keys()) {
    if (paragraphs.at(-1)?.at(-1) === index - 1) paragraphs.at(-1)!.push(index);
    else paragraphs.push([index]);
  }
  const cuts = paragraphs.map(indices =>
    indices.map((index): Cut => {
      const end = inside.get(index)!;
      const short = wrapping.fullWidths[index]! - (lines[index]!.end - lines[index]!.start);
      return { end, short, odds: evidence(end, signs) + signs.prior };
    }),
  );
  const read = (style: CutStyle): ReturnType<typeof readCuts>[] =>
    cuts.map(paragraph => readCuts(paragraph, style));
  const total = (all: ReturnType<typeof readCuts>[]): number =>
    all.reduce((sum, { score }) => sum + score, 0);
  const [stripped, skipped] = [read('stripped'), read('skipped')];
  const chosen = total(stripped) > total(skipped) ? stripped : skipped;
  // Where the lengths contradict the words again and again, they are even by chance.
  const cost =
    cuts.flat().reduce((sum, { odds }) => sum - Math.log1p(Math.exp(-Math.abs(odds))), 0) - total(chosen);
  const readings = new Map<number, Reading>();
  if (cost > 2 + 0.25 * inside.size) return readings;
  paragraphs.forEach((indices, at) =>
    indices.forEach((index, position) => {
      const { odds } = cuts[at]![position]!;
      const isSpace = chosen[at]!.isSpace[position]!;
      const byWords = readOdds(odds);
      if (isSpace === (byWords.chosen === 'space')) readings.set(index, byWords);
      else
        readings.set(index, {
          chosen: isSpace ? 'space' : 'word',
          confidence: 0.8,
          why: phrase('the length of the line shows whether a blank was lost'),
        });
    }),
  );
  return readings;
}

/** Whether straight quotation marks of the line open or close something that lies beyond it. */
function hasOddMarks(text: string, { start, end }: Line): boolean {
  let isOdd = false;
  for (let at = start; at < end; at++) if (text[at] === '"') isOdd = !isOdd;
  return isOdd;
}

/** As much of a line as is looked at on either side of its end. */
const SIDE = 60;

function lineEndAt(
  text: string,
  { lines }: Lines,
  index: number,
  wrapping: Wrapping,
  isQuoted: boolean,
): LineEnd {
  const line = lines[index]!;
  const next = lines[index + 1]!;
  return {
    before: text.slice(Math.max(line.start, line.end - SIDE), line.end),
    after: text.slice(next.start, Math.min(next.end, next.start + SIDE)),
    hasTrailingBlank: line.trailing > 0,
    hasLeadingBlank: next.indent > wrapping.usualIndent,
    isQuoted,
  };
}

function readSigns(
  text: string,
  { lines }: Lines,
  ends: readonly LineEnd[],
  wrapping: Wrapping,
): LineEndSigns {
  const trailing = ends.filter(end => end.hasTrailingBlank).length;
  const leading = ends.filter(end => end.hasLeadingBlank).length;
  const isSign = trailing >= 3 && trailing >= ends.length * 0.1;
  const isMixed = trailing < ends.length && wrapping.style !== 'words';
  const brackets = { beforeBracket: bracketHabit(text) };
  const known = {
    trailing: isSign ? (isMixed ? 'sometimes' : 'always') : 'never',
    leading: leading >= 3 && leading >= ends.length * 0.12 && leading < ends.length * 0.6,
    brackets,
    weighed: new Map<LineEnd, number>(),
  } as const;
  if (isSign) return { ...known, prior: 0 };
  const own = gatherOwnWords(linesOf(text, lines), true);
  return { ...known, own, prior: cutPrior(ends, { ...known, own }, wrapping) };
}

function* linesOf(text: string, lines: Lines['lines']): Generator<string> {
  for (const { start, end } of lines) yield text.slice(start, end);
}

/**
 * Whether this file cuts words at all, weighed from all its line ends together: if it did not, hardly any
 * of them would read as the middle of a word.
 */
function cutPrior(ends: readonly LineEnd[], signs: WordSigns, { style, evenness }: Wrapping): number {
  if (style === 'characters') return 0;
  // Every line that comes within a character of the full width is a little more likely by cutting.
  const looked = Math.min(ends.length, SAMPLE);
  let forWords = 1 - evenness * looked * 0.7 + (1 - evenness) * looked * 1.5;
  let telling = 0;
  for (const end of ends.slice(0, SAMPLE)) {
    // Latin words and numbers are kept whole even where Korean is cut.
    if (/[\p{Script=Latin}\d]/u.test(end.after[0]!)) continue;
    telling++;
    const odds = Math.max(-3, Math.min(3, evidence(end, signs)));
    forWords -= Math.log(SPACES + (1 - SPACES) * Math.exp(-odds));
  }
  if (telling < looked * 0.3 && style === 'words') return 6;
  return forWords > 0 ? Math.min(6, forWords) : 0;
}

/** After so many line ends the answer is clear. */
const SAMPLE = 300;

/** The share of line ends that fall on a space where lines are cut anywhere. */
const SPACES = 0.35;

/** Whether words and the brackets after them are set apart in this text, away from line ends. */
function bracketHabit(text: string): number {
  const head = text.slice(0, 200_000);
  const apart = (head.match(/[가-힣A-Za-z] \(/g) ?? []).length;
  const together = (head.match(/[가-힣A-Za-z]\(/g) ?? []).length;
  const hangul = /[가-힣]/.test(head);
  return Math.log((apart + (hangul ? 0.3 : 2)) / (together + (hangul ? 1 : 0.2)));
}
