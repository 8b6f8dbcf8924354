import type { PassageKind } from '../../../sources/passage';
import { isFinished } from '../../repair/shapes';
import { beginsBlock, isBullet, isCaption, isNumbered } from '../../repair/structure';
import type { Line } from './lines';
import type { Measures } from './measures';

/** Lines that make one paragraph, and what they are where the page shows it. */
export interface LinedParagraph {
  readonly lines: readonly Line[];
  readonly kind?: PassageKind;
}

/** Divides the lines of the body, in the order of reading, into paragraphs. */
export function findParagraphs(lines: readonly Line[], measures: Measures): LinedParagraph[] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line, measures)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map(found => withKind(found, measures));
}

/** Whether the line goes on with the paragraph that is open. */
function goesOn(open: readonly Line[], line: Line, measures: Measures): boolean {
  const last = open.at(-1)!;
  if (last.cells.length || line.cells.length) return false;
  if (Math.abs(last.size - line.size) > last.size * 0.06) return false;
  const isFull = leavesNoRoom(last, line, measures);
  const finished = isFinished(last.text.trimEnd(), 0, last.text.trimEnd().length);
  if (last.font !== line.font && (!isFull || isShort(line, measures))) return false;
  if (isBullet(line.text) || (beginsBlock(line.text) && (finished || !isFull))) return false;
  if (!isFull && (finished || roomAfter(last, measures) > widthOf(measures, last) * 0.25)) return false;
  const indent = line.x - measures.column(line).left;
  const isIndented = indent > line.size * 0.6;
  if (last.flow !== line.flow) return isFull ? !isIndented || !finished : !finished && !isIndented;
  if (line.y - last.y > measures.leading(last.size) * 1.28) return false;
  return open.length > 1 ? keepsEdge(open, line, finished) : mayFollowFirst(last, line, finished);
}

/** Lines after the second begin where the second did. */
function keepsEdge(open: readonly Line[], line: Line, finished: boolean): boolean {
  const last = open.at(-1)!;
  const before = open.at(-2)!;
  const edge = before.flow === last.flow || last.flow !== line.flow ? last.x : Math.min(before.x, last.x);
  return Math.abs(line.x - edge) < line.size * 0.6 || (!finished && line.x < edge);
}

/** A second line may begin further left than an indented first, or further right below an item of a list. */
function mayFollowFirst(first: Line, line: Line, finished: boolean): boolean {
  const shift = line.x - first.x;
  if (shift < line.size * 0.6) return true;
  return !finished || isBullet(first.text) || isNumbered(first.text);
}

function roomAfter(line: Line, measures: Measures): number {
  return measures.column(line).right - line.right;
}

function widthOf(measures: Measures, line: Line): number {
  const { left, right } = measures.column(line);
  return right - left;
}

/** Whether what begins the next line had no place at the end of this one. */
function leavesNoRoom(line: Line, next: Line, measures: Measures): boolean {
  const room = roomAfter(line, measures);
  if (room <= line.size * 0.6) return true;
  const word = /^\s*\S{1,24}/u.exec(next.text)?.[0] ?? '';
  const width = ((next.right - next.x) * (word.length + 0.5)) / Math.max(1, next.text.length);
  return room < Math.min(width, (measures.tolerance + 0.3) * line.size);
}

function isShort(line: Line, measures: Measures): boolean {
  return roomAfter(line, measures) > widthOf(measures, line) * 0.2;
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
