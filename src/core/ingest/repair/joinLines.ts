import { editMapped } from '../../text/mappedText';
import type { MappedText } from '../../text/mappedText';
import type { TextEdit } from '../../text/textEdit';
import type { Join, Reading } from './join';
import { readLineEnds } from './lineEnds';
import { readLines } from './lines';
import type { Lines } from './lines';
import { readParagraphEnd } from './paragraphEnd';
import { findWrapping } from './wrapping';

/** A text whose paragraphs are one line each, and how each line end was read. */
export interface JoinedText {
  readonly mapped: MappedText;
  readonly joins: readonly Join[];
}

/**
 * Joins the lines of plain text to paragraphs, with an empty line between paragraphs. Two questions, each
 * answered by several kinds of evidence: does the paragraph end here, and if not, does a word?
 */
export function joinLines(mapped: MappedText): JoinedText {
  const { text } = mapped;
  const lines = readLines(text);
  const wrapping = findWrapping(text, lines);
  const paragraphs = lines.gaps.map((_, index) => readParagraphEnd(text, lines, index, wrapping));
  return applyReadings(mapped, lines, readLineEnds(text, lines, paragraphs, wrapping));
}

/** Puts a paragraph break, a space or nothing in the place of every line end, and trims the whole. */
function applyReadings(mapped: MappedText, { lines }: Lines, readings: readonly Reading[]): JoinedText {
  const edits: TextEdit[] = [];
  const joins: Join[] = [];
  const first = lines[0];
  if (!first)
    return {
      mapped: editMapped(mapped, [{ range: { start: 0, end: mapped.text.length }, newText: '' }]),
      joins,
    };
  if (first.start > 0) edits.push({ range: { start: 0, end: first.start }, newText: '' });
  let shift = -first.start;
  readings.forEach(({ chosen, confidence, why, dropsHyphen }, index) => {
    const range = { start: lines[index]!.end - (dropsHyphen ? 1 : 0), end: lines[index + 1]!.start };
    const newText = NEW_TEXT[chosen];
    joins.push({ at: range.start + shift, chosen, confidence, why });
    edits.push({ range, newText });
    shift += newText.length - (range.end - range.start);
  });
  const last = lines.at(-1)!;
  if (last.end < mapped.text.length)
    edits.push({ range: { start: last.end, end: mapped.text.length }, newText: '' });
  return { mapped: editMapped(mapped, edits), joins };
}

const NEW_TEXT = { word: '', space: ' ', paragraph: '\n\n' } as const;
