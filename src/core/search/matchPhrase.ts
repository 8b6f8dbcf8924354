import { classOf } from '../analysis/characterClass';
import { foldAndRead } from '../analysis/hanja';
import { isHangulAt } from '../text/hangul';
import type { TextRange } from '../text/textRange';

/**
 * A text without white space, middle dots, hyphens and marks, folded, its hanja read: the form in which a phrase of a broken
 * PDF is found. `offsets` gives the place of each unit in the text it came from.
 */
export interface CompactText {
  readonly text: string;
  readonly offsets: Uint32Array;
}

export function compact(text: string): CompactText {
  const folded = foldAndRead(text);
  const kept = keptRuns(folded.text);
  const offsets = new Uint32Array(folded.text.length);
  let length = 0;
  for (let run = 0; run < kept.length; run += 2) {
    for (let index = kept[run]!; index < kept[run + 1]!; index++)
      offsets[length++] = folded.offsets ? folded.offsets[index]! : index;
  }
  return { text: joinRuns(folded.text, kept), offsets };
}

/** The compact form alone, where the way back is not needed. */
export function compactForm(text: string): string {
  const folded = foldAndRead(text).text;
  return joinRuns(folded, keptRuns(folded));
}

/**
 * Whether the compact `phrase` can stand in `text` at all, told at a glance: each of its syllables must be there
 * as it is, unless the text has loose jamo or hanja that are read as syllables.
 */
export function mayHoldPhrase(text: string, phrase: string): boolean {
  for (let index = 0; index < phrase.length; index++)
    if (isHangulAt(phrase, index) && !text.includes(phrase.charAt(index)))
      return READ_AS_SYLLABLES.test(text);
  return true;
}

/** Conjoining jamo and hanja. */
const READ_AS_SYLLABLES = /[\u1100-\u11ff\u3400-\u9fff\ua960-\ua97f\ud7b0-\ud7ff\uf900-\ufaff]/;

/** Every place in `text` where the compact `phrase` stands, left to right, not overlapping. */
export function matchPhrase(text: CompactText, phrase: string): TextRange[] {
  const ranges: TextRange[] = [];
  if (!phrase) return ranges;
  for (let at = text.text.indexOf(phrase); at >= 0; at = text.text.indexOf(phrase, at + phrase.length)) {
    ranges.push({ start: text.offsets[at]!, end: text.offsets[at + phrase.length - 1]! + 1 });
  }
  return ranges;
}

/** Starts and ends, in turn, of the stretches that are kept. */
function keptRuns(text: string): number[] {
  const runs: number[] = [];
  for (let at = 0; at < text.length;) {
    if (!isKept(text.charCodeAt(at))) {
      at++;
      continue;
    }
    runs.push(at);
    while (at < text.length && isKept(text.charCodeAt(at))) at++;
    runs.push(at);
  }
  return runs;
}

function joinRuns(text: string, runs: readonly number[]): string {
  let joined = '';
  for (let run = 0; run < runs.length; run += 2) joined += text.slice(runs[run], runs[run + 1]);
  return joined;
}

function isKept(unit: number): boolean {
  const found = classOf(unit);
  return (
    found === 'korean' ||
    found === 'hanja' ||
    found === 'latin' ||
    found === 'digit' ||
    (found === 'mark' && unit > 0x2100)
  );
}
