import { foldCharacters } from '../analysis/foldCharacters';

/** The letters and digits of a text in one row: what two copies of a work share whatever their layout. */
export interface Letters {
  readonly letters: string;
  /** The offset in the text of each of them. */
  readonly offsets: Uint32Array;
}

/**
 * Drops everything by which a PDF dump and a web page of the same essay differ: line ends, spaces, hyphens,
 * marks, case. Between two digits a mark stays, because 1.5 is not 15 (but
 * `2024. 6. 25.` is 2024.6.25.); a thousands separator goes.
 */
export function readLetters(text: string): Letters {
  const folded = foldCharacters(text);
  const units = folded.text;
  const kept: string[] = [];
  const offsets = new Uint32Array(units.length);
  let count = 0;
  for (const { 0: run, index } of units.matchAll(LETTERS)) {
    kept.push(run);
    for (let at = index; at < index + run.length; at++)
      offsets[count++] = folded.offsets ? folded.offsets[at]! : at;
  }
  return { letters: kept.join(''), offsets: offsets.slice(0, count) };
}

const LETTERS = /[\p{L}\p{N}]+|(?<=\p{N})[^\s,\p{L}\p{N}](?= {0,2}\p{N})/gu;
