import type { TextRange } from '../text/textRange';
import { findFolded } from './exactWords';
import type { FoldedText } from './foldLayout';
import { foldLayout } from './foldLayout';

/** How a cut is shown: …, ......, (중략), (...), […], 〔후략〕. */
const CUT =
  /[([（〔［〈<]\s{0,3}(?:[…⋯‥]+|\.{2,}|(?:중|후|전|하)략|(?:이하|중간)?\s?생략)\s{0,3}[)\]）〕］〉>]|[…⋯‥]+|\.{3,}/u;
/** The quoting writer's addition; a single letter is a changed capital: `[T]he`. */
const ADDITION = /[[［〔]([^[\]［］〔〕]{0,200})[\]］〕]/u;
/** Below this length a part is found anywhere, so it must be a whole word. */
const SHORT_PART = 4;
const MOST_STARTS = 100;

/** The parts of a shortened quotation in the source, in order and as near together as can be; undefined if one is missing. */
export function findShortened(words: string, source: FoldedText): TextRange[] | undefined {
  for (const parts of readingsOf(words)) {
    const places = nearestTogether(
      parts.map(part => foldLayout(part).folded),
      source,
    );
    if (places) return places.map(place => source.rangeOf(place));
  }
  return undefined;
}

/** The parts between cuts, additions left out: one list for each way to read the brackets; none if nothing is cut or added. */
export function readingsOf(words: string): string[][] {
  if (!CUT.test(words) && !ADDITION.test(words)) return [];
  const readings = [words, withoutOuterMarks(words) ?? words].flatMap(withoutAdditions);
  return [...new Set(readings)]
    .map(reading => reading.split(new RegExp(CUT, 'gu')).filter(part => /[\p{L}\p{N}]/u.test(part)))
    .filter(parts => parts.length);
}

/** `“…”` without its marks; undefined when the words do not stand in one pair of them. */
export function withoutOuterMarks(words: string): string | undefined {
  const trimmed = words.trim();
  const pair = (trimmed[0] ?? '') + (trimmed.at(-1) ?? '');
  if (trimmed.length < 3 || !['“”', '‘’', '""', "''", '「」', '『』'].includes(pair)) return undefined;
  return trimmed.slice(1, -1);
}

/** The words without additions; `[T]he` is read both as `The` and `the`. Cuts in brackets stay. */
function withoutAdditions(words: string): string[] {
  const strip = (letter: (found: string) => string) =>
    words.replace(new RegExp(ADDITION, 'gu'), (whole: string, inside: string) => {
      if (new RegExp(`^(?:${CUT.source})$`, 'u').test(whole)) return whole;
      return /^\p{L}$/u.test(inside) ? letter(inside) : '';
    });
  return [strip(found => found.toLowerCase()), strip(found => found.toUpperCase())];
}

/** Of all ways to find the parts in order, the one that spans least. */
function nearestTogether(parts: readonly string[], source: FoldedText): TextRange[] | undefined {
  let best: TextRange[] | undefined;
  let from = 0;
  for (let tries = 0; tries < MOST_STARTS; tries++) {
    const places = inOrder(parts, source, from);
    if (!places) break;
    if (!best || span(places) < span(best)) best = places;
    from = places[0]!.start + 1;
  }
  return best;
}

function inOrder(parts: readonly string[], source: FoldedText, from: number): TextRange[] | undefined {
  const places: TextRange[] = [];
  for (const part of parts) {
    const place = findPart(part, source, places.at(-1)?.end ?? from);
    if (!place) return undefined;
    places.push(place);
  }
  return places;
}

function findPart(part: string, source: FoldedText, from: number): TextRange | undefined {
  let place = findFolded(part, source, from);
  while (place && part.length < SHORT_PART && !isWord(place, source))
    place = findFolded(part, source, place.start + 1);
  return place;
}

/** Whether an eojeol begins and ends at the place's edges. */
function isWord(place: TextRange, source: FoldedText): boolean {
  const { start, end } = source.rangeOf(place);
  const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
  return !isLetter(source.text[start - 1] ?? '') && !isLetter(source.text[end] ?? '');
}

function span(places: readonly TextRange[]): number {
  return places.at(-1)!.end - places[0]!.start;
}
