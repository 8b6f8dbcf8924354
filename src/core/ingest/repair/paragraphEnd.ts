import { phrase } from '../../text/phrase';
import type { Phrase } from '../../text/phrase';
import type { Reading } from './join';
import type { Lines } from './lines';
import { isFinished } from './shapes';
import { beginsBlock, isBullet, isTableRow } from './structure';
import type { Wrapping } from './wrapping';

/** Why a line end is the end of a paragraph; undefined where the paragraph goes on in the next line. */
export function readParagraphEnd(
  text: string,
  { lines, gaps }: Lines,
  index: number,
  wrapping: Wrapping,
): Reading | undefined {
  const line = lines[index]!;
  const next = lines[index + 1]!;
  const gap = gaps[index]!;
  const finished = isFinished(text, line.start, line.end);
  const following = text.slice(next.start, Math.min(next.end, next.start + 200));
  const room = roomLeft(text, lines, index, wrapping);
  const isFull = room <= wrapping.tolerance;

  if (wrapping.newlines === 0)
    return paragraph(0.97, phrase('no paragraph of this file is broken over lines'));
  if (isTableRow(text.slice(line.start, line.end)) || isTableRow(following))
    return paragraph(0.95, phrase('a row of a table'));
  if (isBullet(following) || (beginsBlock(following) && (finished || !isFull)))
    return paragraph(0.97, phrase('the next line begins an item of its own'));
  if (gap.newlines > wrapping.newlines) {
    if (!isPageBreak(gap, wrapping)) return paragraph(0.97, phrase('a wider gap follows'));
    if (!isFull) return paragraph(finished ? 0.95 : 0.8, phrase('the line is short and a page ends'));
    return next.indent > wrapping.usualIndent && finished
      ? paragraph(0.8, phrase('the next line is indented'))
      : undefined;
  }
  if (
    next.indent !== wrapping.usualIndent &&
    (finished || !isFull) &&
    !(next.indent < wrapping.usualIndent && isFull)
  )
    return paragraph(finished ? 0.97 : 0.85, phrase('the next line is indented'));
  if (isFull) return undefined;
  if (finished)
    return isClearlyShort(room, index, wrapping)
      ? paragraph(0.9, phrase('the line is short and ends a sentence'))
      : undefined;
  return room > wrapping.fullWidths[index]! * 0.25
    ? paragraph(0.75, phrase('the line is much shorter than the others'))
    : undefined;
}

function paragraph(confidence: number, why: Phrase): Reading {
  return { chosen: 'paragraph', confidence, why };
}

/** How much more the line could have held: with what stands at the start of the next, more than none is left. */
function roomLeft(
  text: string,
  lines: Lines['lines'],
  index: number,
  { measure, fullWidths, style }: Wrapping,
): number {
  const line = lines[index]!;
  const next = lines[index + 1]!;
  const longest = Math.min(next.end, next.start + 40);
  let end = next.start + 1;
  if (style !== 'characters') while (end < longest && text[end] !== ' ') end++;
  const taken = measure(text, line.start, line.end) + measure(' ', 0, 1) + measure(text, next.start, end);
  return fullWidths[index]! - taken;
}

/** Where paragraphs are set apart by gaps as well, a short line alone has to be quite short. */
function isClearlyShort(
  room: number,
  index: number,
  { fullWidths, hasParagraphGaps, isMeasured }: Wrapping,
): boolean {
  if (hasParagraphGaps) return room > fullWidths[index]! * 0.15;
  return isMeasured || room > fullWidths[index]! * 0.04;
}

/** A form feed, or far more newlines at a stretch than end a paragraph here. */
function isPageBreak(
  { newlines, longestRun, hasFormFeed }: Lines['gaps'][number],
  wrapping: Wrapping,
): boolean {
  return hasFormFeed || (longestRun >= wrapping.newlines + 2 && newlines >= wrapping.newlines * 3);
}
