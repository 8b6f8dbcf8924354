import type { NetworkPassage, Place } from './protocol';

/** The part of a passage where the chosen names stand nearest to each other. */
export interface Excerpt {
  /** From the first of the names to the last, in the source's text. */
  readonly range: Place;
  /** The words, those of the names marked. */
  readonly pieces: readonly { readonly text: string; readonly isName: boolean }[];
}

const BEFORE = 50;
const AFTER = 110;

export function excerptOf({ names, start, text }: NetworkPassage, choice: readonly number[]): Excerpt {
  const placesOf = (name: number) => names.find(other => other.name === name)?.places ?? [];
  const [first = { start, end: start }, second] = nearest(choice.map(placesOf));
  const range = second
    ? { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) }
    : first;
  const from = Math.max(0, range.start - start - BEFORE);
  const to = Math.min(text.length, range.end - start + AFTER);
  const marked = choice
    .flatMap(placesOf)
    .map(place => ({ start: place.start - start, end: place.end - start }))
    .filter(place => place.start >= from && place.end <= to)
    .sort((a, b) => a.start - b.start);
  return { range, pieces: piecesOf(text, from, to, marked) };
}

/** Of two names' places the pair that lies closest together; of one, the first. */
function nearest([ones = [], others = []]: readonly (readonly Place[])[]): readonly Place[] {
  let best: readonly Place[] = ones.slice(0, 1);
  let least = Infinity;
  for (const one of ones) {
    for (const other of others) {
      const distance = Math.abs(one.start - other.start);
      if (distance < least) [best, least] = [[one, other], distance];
    }
  }
  return best;
}

function piecesOf(text: string, from: number, to: number, marked: readonly Place[]): Excerpt['pieces'] {
  const pieces: { text: string; isName: boolean }[] = [];
  let at = from;
  for (const { start, end } of marked) {
    if (start < at) continue;
    pieces.push(
      { text: text.slice(at, start), isName: false },
      { text: text.slice(start, end), isName: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? '…' : ''), isName: false });
  return from > 0 ? [{ text: '…', isName: false }, ...pieces] : pieces;
}
