import { JOINED } from '../../sources/join';
import type { Join } from '../../sources/join';
import { phrase } from '../../text/phrase';
import { editMapped } from '../../text/mappedText';
import type { MappedText } from '../../text/mappedText';
import type { TextEdit } from '../../text/textEdit';
import { otherWays, wayOf } from './join';
import type { Reading } from './join';
import { readLineEnds } from './lineEnds';
import { readLines } from './lines';
import { readParagraphEnd } from './paragraphEnd';
import { isFinished } from './shapes';
import { findWrapping } from './wrapping';

/** A text whose paragraphs are one line each, and how each line end was read. */
export interface JoinedText {
  readonly mapped: MappedText;
  readonly joins: readonly Join[];
}

/** A text in lines, and a reading for every line end between two of them. */
export interface ReadLineEnds {
  readonly mapped: MappedText;
  readonly readings: readonly Reading[];
}

/**
 * Reads the line ends of plain text. Two questions, each answered by several kinds of evidence: does the
 * paragraph end here, and if not, does a word?
 */
export function readJoins(mapped: MappedText): ReadLineEnds {
  const { text } = mapped;
  const lines = readLines(text);
  const wrapping = findWrapping(text, lines);
  const paragraphs = lines.gaps.map((_, index) => readParagraphEnd(text, lines, index, wrapping));
  return { mapped, readings: readLineEnds(text, lines, paragraphs, wrapping) };
}

/** Reads the line ends of text whose paragraphs are known: an empty line stands between them. */
export function readJoinsWithin(mapped: MappedText): ReadLineEnds {
  const { text } = mapped;
  const lines = readLines(text);
  const paragraphs = lines.gaps.map(({ newlines }) => (newlines > 1 ? SET_APART : undefined));
  return { mapped, readings: readLineEnds(text, lines, paragraphs, findWrapping(text, lines)) };
}

const SET_APART: Reading = {
  chosen: 'paragraph',
  confidence: 0.97,
  why: phrase('the page sets the paragraphs apart'),
};

/** Puts a paragraph break, a space or nothing in the place of every line end, and trims the whole. */
export function applyReadings({ mapped, readings }: ReadLineEnds): JoinedText {
  const { text } = mapped;
  const { lines } = readLines(text);
  const edits: TextEdit[] = [];
  const joins: Join[] = [];
  const first = lines[0];
  if (!first)
    return { mapped: editMapped(mapped, [{ range: { start: 0, end: text.length }, newText: '' }]), joins };
  if (first.start > 0) edits.push({ range: { start: 0, end: first.start }, newText: '' });
  let shift = -first.start;
  readings.forEach((reading, index) => {
    const { start: lineStart, end: lineEnd } = lines[index]!;
    const { chosen, confidence, why, byWriter } = reading;
    const way = wayOf(reading);
    const range = { start: lineEnd - (way === 'dropHyphen' ? 1 : 0), end: lines[index + 1]!.start };
    const others =
      reading.others ??
      otherWays(
        way,
        text.slice(Math.max(lineStart, lineEnd - 2), lineEnd),
        isFinished(text, lineStart, lineEnd),
      );
    joins.push({
      at: range.start + shift,
      chosen,
      way,
      others,
      confidence,
      why,
      ...(byWriter && { byWriter }),
    });
    edits.push({ range, newText: JOINED[way] });
    shift += JOINED[way].length - (range.end - range.start);
  });
  const last = lines.at(-1)!;
  if (last.end < text.length) edits.push({ range: { start: last.end, end: text.length }, newText: '' });
  return { mapped: editMapped(mapped, edits), joins };
}
