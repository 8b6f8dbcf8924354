import { classOf } from '../analysis/characterClass';
import { foldAndRead } from '../analysis/hanja';
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

/** Whether nothing in the text is folded but the case of a to z. */
export function isPlain(text: string): boolean {
  return !FOLDED.test(text);
}

/**
 * Whether the compact `phrase` stands in a plain text, which is not folded for it but read past what is not kept:
 * of a common phrase tens of thousands of passages are asked.
 */
export function plainTextHolds(text: string, phrase: string): boolean {
  const plain = LATIN.test(phrase) ? text.toLowerCase() : text;
  if (plain.includes(phrase)) return true;
  const first = phrase.charAt(0);
  for (let at = plain.indexOf(first); at >= 0; at = plain.indexOf(first, at + 1))
    if (goesOn(plain, at, phrase)) return true;
  return false;
}

/** Whatever is another unit in the compact form, or melts into the unit before it, but for the case of a to z. */
const FOLDED =
  /[\u00c0-\u1fff\u2126-\u2188\u24b6-\u24cf\u2c00-\u2dff\u3400-\u9fff\ua640-\uabff\ud7b0-\udfff\uf900-\uffff]/;

const LATIN = /[a-z]/;

/** Whether the phrase, whose first unit stands at `start`, goes on there. */
function goesOn(text: string, start: number, phrase: string): boolean {
  for (let at = start + 1, index = 1; index < phrase.length; at++) {
    if (at >= text.length) return false;
    const unit = text.charCodeAt(at);
    if (unit === phrase.charCodeAt(index)) index++;
    else if (isKept(unit)) return false;
  }
  return true;
}

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
