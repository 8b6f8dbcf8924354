import { classOf } from '../analysis/characterClass';
import { foldCharacters } from '../analysis/foldCharacters';
import type { TextRange } from '../text/textRange';

/**
 * A text without white space, middle dots, hyphens and marks, folded: the form in which a phrase of a broken
 * PDF is found. `offsets` gives the place of each unit in the text it came from.
 */
export interface CompactText {
  readonly text: string;
  readonly offsets: Uint32Array;
}

export function compact(text: string): CompactText {
  const folded = foldCharacters(text);
  const units = new Uint16Array(folded.text.length);
  const offsets = new Uint32Array(folded.text.length);
  let length = 0;
  for (let index = 0; index < folded.text.length; index++) {
    const unit = folded.text.charCodeAt(index);
    if (!isKept(unit)) continue;
    units[length] = unit;
    offsets[length++] = folded.offsets ? folded.offsets[index]! : index;
  }
  return { text: decode(units.subarray(0, length)), offsets: offsets.slice(0, length) };
}

/** The compact form alone, where the way back is not needed. */
export function compactForm(text: string): string {
  return compact(text).text;
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

/** In pieces, because a function takes only so many arguments. */
function decode(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < units.length; start += 4096) {
    pieces.push(String.fromCharCode(...units.subarray(start, start + 4096)));
  }
  return pieces.join('');
}
