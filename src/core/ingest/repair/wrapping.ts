import type { Gap, Line, Lines } from './lines';
import { isFinished } from './shapes';
import { inCharacters, inColumns, onPaper } from './widths';
import type { Measure } from './widths';

/** How the lines of a file came to be: what its line ends can and cannot mean. */
export interface Wrapping {
  /** Newlines between two lines of one paragraph; 0 where no paragraph is broken over lines. */
  readonly newlines: number;
  /**
   * words: lines end between words only. characters: lines end anywhere, so words are cut. unknown: too
   * few lines to say.
   */
  readonly style: 'words' | 'characters' | 'unknown';
  /** How many of the lines that were cut off reach the full width to within a character, 0 to 1. */
  readonly evenness: number;
  readonly measure: Measure;
  /** Whether lines are cut at one length: a blank or two less than the longest around them at most. */
  readonly isExact: boolean;
  /** For each line, how far lines reach around there. */
  readonly fullWidths: readonly number[];
  /** A finished line that leaves more room than this ends its paragraph. */
  readonly tolerance: number;
  /** Whether the tolerance is exact, as in text that a program wrapped, or an estimate, as on paper. */
  readonly isMeasured: boolean;
  /** Whether paragraphs are also set apart by wider gaps. */
  readonly hasParagraphGaps: boolean;
  /** The indent of a line that goes on. */
  readonly usualIndent: number;
}

/** Lines on both sides that are looked at for the full width around a line. */
const NEIGHBOURS = 12;
/** Narrower than this (columns), lines are verses or cells, not prose. */
const NARROWEST = 44;

/** Looks at all lines of a text together. */
export function findWrapping(text: string, lines: Lines): Wrapping {
  const finished = lines.lines.map(line => isFinished(text, line.start, line.end));
  const candidates = [inCharacters, inColumns, onPaper].map(measure =>
    describe(text, lines, finished, measure),
  );
  // The most even reading is the one the file was wrapped by.
  return candidates.reduce((best, next) => (next.evenness > best.evenness + 0.02 ? next : best));
}

function describe(
  text: string,
  { lines, gaps }: Lines,
  finished: readonly boolean[],
  measure: Measure,
): Wrapping {
  const widths = lines.map(line => measure(text, line.start, line.end));
  const fullWidths = localMaxima(widths);
  const room = (index: number, whole: boolean): number =>
    fullWidths[index]! - widths[index]! - nextWidth(text, lines[index + 1]!, measure, whole);
  const newlines = wrapNewlines(text, lines, gaps, finished, index => room(index, true), fullWidths);
  const unfinished: number[] = [];
  for (let index = 0; index < gaps.length; index++) {
    if (gaps[index]!.newlines <= newlines && !finished[index] && widths[index]! > fullWidths[index]! * 0.6)
      unfinished.push(index);
  }
  // Latin words and numbers stay whole where Korean is cut, so lines before them say nothing.
  const telling = unfinished.filter(index => !/[\p{Script=Latin}\d]/u.test(text[lines[index + 1]!.start]!));
  const even = telling.filter(index => room(index, false) < 0.5).length;
  const evenness = telling.length ? even / telling.length : 0;
  const rooms = unfinished.map(index => room(index, true)).sort((a, b) => a - b);
  const usual = rooms[Math.floor(rooms.length * 0.9)] ?? 0;
  const full = fullWidths.reduce((widest, width) => Math.max(widest, width), 0);
  const style = telling.length < unfinished.length * 0.3 ? 'words' : styleOf(evenness, rooms);
  const cutsExactly = isExact(unfinished.map(index => fullWidths[index]! - widths[index]!));
  return {
    newlines,
    style,
    evenness,
    measure,
    isExact: cutsExactly,
    fullWidths,
    tolerance: exactTolerance(style, cutsExactly, rooms) ?? Math.max(usual, full * 0.03),
    isMeasured: exactTolerance(style, cutsExactly, rooms) !== undefined,
    hasParagraphGaps: gaps.filter(gap => gap.newlines > newlines).length >= 2,
    usualIndent: commonest(unfinished.map(index => lines[index + 1]!.indent)),
  };
}

/** Where a program wrapped the lines, the room that is left at a paragraph's end needs no estimate. */
function exactTolerance(
  style: Wrapping['style'],
  isExact: boolean,
  rooms: readonly number[],
): number | undefined {
  if (style === 'words' && rooms.length >= 8 && rooms.at(-1)! < 0.01) return -0.01;
  return style === 'characters' && isExact ? 0.5 : undefined;
}

/** Lines that end between words leave no room for the next word; lines that end anywhere are even, or do. */
function styleOf(evenness: number, rooms: readonly number[]): Wrapping['style'] {
  if (rooms.length < 4) return 'unknown';
  if (evenness >= 0.85) return 'characters';
  const roomy = rooms.filter(room => room > 1.5).length;
  return roomy <= rooms.length * 0.08 && evenness <= 0.65 ? 'words' : 'unknown';
}

/** Cut after so many characters, whatever they are; a blank there is lost, and one at the start of a line as well. */
function isExact(shortfalls: readonly number[]): boolean {
  const share = (most: number): number =>
    shortfalls.filter(short => short <= most).length / shortfalls.length;
  return shortfalls.length >= 2 && share(2) >= 0.97 && share(0) >= 0.35;
}

/** The width of what the line above would have had to take: a blank and the next word, or the next character. */
function nextWidth(text: string, next: Line, measure: Measure, whole: boolean): number {
  let end = next.start + 1;
  const longest = Math.min(next.end, next.start + 40);
  if (whole || /[.,)\]”’]/.test(text[next.start]!)) while (end < longest && text[end] !== ' ') end++;
  return measure(text, next.start, end) + (whole ? measure(' ', 0, 1) : 0);
}

/**
 * The number of newlines that lines of one paragraph are apart: of the numbers that occur, the smallest
 * after which sentences mostly go on. A PDF dump often has 2.
 */
function wrapNewlines(
  text: string,
  lines: readonly Line[],
  gaps: readonly Gap[],
  finished: readonly boolean[],
  room: (index: number) => number,
  fullWidths: readonly number[],
): number {
  let found = 0;
  for (const newlines of [1, 2, 3]) {
    let all = 0;
    let open = 0;
    let cut = 0;
    for (let index = 0; index < gaps.length; index++) {
      if (gaps[index]!.newlines !== newlines) continue;
      all++;
      if (finished[index]) continue;
      open++;
      const isWide = inColumns(text, lines[index]!.start, lines[index]!.end) >= NARROWEST * 0.8;
      if (isWide && room(index) <= fullWidths[index]! * 0.05) cut++;
    }
    const isWrap = cut > 0 && cut >= open * 0.5 && cut >= all * 0.25;
    if (isWrap && all >= gaps.length * 0.2) return newlines;
    if (isWrap && !found) found = newlines;
  }
  return found;
}

/** How far the lines around each line reach; lines that end a sentence may be short and count as well. */
function localMaxima(widths: readonly number[]): number[] {
  return widths.map((_, index) => {
    let widest = 0;
    const last = Math.min(widths.length - 1, index + NEIGHBOURS);
    for (let near = Math.max(0, index - NEIGHBOURS); near <= last; near++)
      widest = Math.max(widest, widths[near]!);
    return widest;
  });
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = 0;
  for (const [number, count] of counts) if (count > (counts.get(best) ?? 0)) best = number;
  return best;
}
