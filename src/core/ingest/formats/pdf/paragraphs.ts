import type { PassageKind } from '../../../sources/passage';
import { isFinished } from '../../repair/shapes';
import { beginsBlock, isBullet, isCaption, isNumbered } from '../../repair/structure';
import type { Line } from './lines';
import { pairs } from './measures';
import type { Measures } from './measures';

/** Lines that make one paragraph, and what they are where the page shows it. */
export interface LinedParagraph {
  readonly lines: readonly Line[];
  readonly kind?: PassageKind;
}

/** Divides the lines of the body, in the order of reading, into paragraphs. */
export function findParagraphs(lines: readonly Line[], measures: Measures): LinedParagraph[] {
  const paragraphs: Line[][] = [];
  const areMarked = paragraphsAreMarked(lines, measures);
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line, measures, areMarked)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map(found => withKind(found, measures));
}

/** Whether the line goes on with the paragraph that is open. */
function goesOn(open: readonly Line[], line: Line, measures: Measures, areMarked: boolean): boolean {
  const last = open.at(-1)!;
  if (last.cells.length || line.cells.length) return false;
  if (Math.abs(last.size - line.size) > last.size * 0.06) return false;
  if (isOneHeading(last, line, measures)) return true;
  const finished = isFinished(last.text.trimEnd(), 0, last.text.trimEnd().length);
  const isFull = leavesNoRoom(last, line, finished, measures);
  if (last.font !== line.font && (!isFull || isShort(line, measures))) return false;
  if (isBullet(line.text) || (beginsBlock(line.text) && (finished || !isFull))) return false;
  if (!isFull && ((finished && !areMarked) || isShort(last, measures))) return false;
  const isIndented = indentOf(line, measures) > line.size * 0.6;
  if (last.flow !== line.flow) return isFull ? !isIndented || !finished : !finished && !isIndented;
  if (isApart(last, line, measures)) return false;
  return open.length > 1 ? keepsEdge(open, line, finished) : mayFollowFirst(last, line, finished);
}

/** Lines of large type close below each other are one heading, however short the first is. */
function isOneHeading(last: Line, line: Line, { size }: Measures): boolean {
  const isLarge = last.size > size * 1.08 && last.font === line.font && last.flow === line.flow;
  return isLarge && line.y - last.y < last.size * 1.7 && !beginsBlock(line.text);
}

/** Lines after the second begin where the second did. */
function keepsEdge(open: readonly Line[], line: Line, finished: boolean): boolean {
  const last = open.at(-1)!;
  return Math.abs(line.x - last.x) < line.size * 0.6 || (!finished && line.x < last.x);
}

/** A second line may begin further left than an indented first, or further right below an item of a list. */
function mayFollowFirst(first: Line, line: Line, finished: boolean): boolean {
  const shift = line.x - first.x;
  if (isBullet(first.text) && finished && shift < line.size * 0.5) return false;
  if (shift < line.size * 0.6) return true;
  return !finished || isBullet(first.text) || isNumbered(first.text);
}

/**
 * Whether the file sets its paragraphs apart by indents or gaps: then a line that ends a sentence a little
 * short of the edge says nothing.
 */
function paragraphsAreMarked(lines: readonly Line[], measures: Measures): boolean {
  let ends = 0;
  let marked = 0;
  for (const [last, line] of pairs(lines)) {
    if (last.size !== line.size || Math.abs(last.size - measures.size) > 0.5) continue;
    const text = last.text.trimEnd();
    if (!isShort(last, measures) || !isFinished(text, 0, text.length) || beginsBlock(line.text)) continue;
    ends++;
    if (isApart(last, line, measures) || indentOf(line, measures) > line.size * 0.6) marked++;
  }
  return ends > 1 && marked >= ends * 0.8;
}

/** Whether more than the usual distance lies between two lines of a flow. */
function isApart(last: Line, line: Line, measures: Measures): boolean {
  return line.y - last.y > measures.leading(last.size) * 1.28;
}

function indentOf(line: Line, measures: Measures): number {
  return line.x - measures.column(line).left;
}

function roomAfter(line: Line, measures: Measures): number {
  return measures.column(line).right - line.right;
}

function widthOf(measures: Measures, line: Line): number {
  const { left, right } = measures.column(line);
  return right - left;
}

/**
 * Whether what begins the next line had no place at the end of this one. At the end of a sentence that may be
 * chance, so there the line has to be as full as others are.
 */
function leavesNoRoom(line: Line, next: Line, finished: boolean, measures: Measures): boolean {
  const room = roomAfter(line, measures);
  if (room <= line.size * 0.6) return true;
  const word = /^\s*\S{1,24}/u.exec(next.text)?.[0] ?? '';
  const width = ((next.right - next.x) * (word.length + 0.5)) / Math.max(1, next.text.length);
  return room < (finished ? Math.min(width, (measures.tolerance + 0.3) * line.size) : width);
}

function isShort(line: Line, measures: Measures): boolean {
  return roomAfter(line, measures) > widthOf(measures, line) * 0.25;
}

function withKind(lines: readonly Line[], measures: Measures): LinedParagraph {
  const kind = kindOf(lines, measures);
  return { lines, ...(kind && { kind }) };
}

function kindOf(lines: readonly Line[], { size, font }: Measures): PassageKind | undefined {
  const first = lines[0]!;
  if (first.cells.length) return 'table';
  const text = lines.map(line => line.text).join(' ');
  if (isCaption(text)) return text.length < 200 ? 'caption' : undefined;
  const isLarge = lines.every(line => line.size > size * 1.08);
  const isOther = lines.every(line => line.font !== font && line.size > size * 0.95);
  const isSentence = /[.!:;,…]["'”’)]?\s*$/.test(text);
  if ((isLarge || (isOther && !isSentence)) && lines.length <= 4 && text.length <= 160) return 'heading';
  // A last line that stands alone at the top of a page would be taken for one by its length.
  return undefined;
}
