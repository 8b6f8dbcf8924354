import type { TextRange } from '../text/textRange';
import { findFolded, isDoubtfulJoin } from './exactWords';
import type { FoldedText } from './foldLayout';
import { foldLayout } from './foldLayout';
import { beginsNegated, isNegated } from './negation';

/** How a cut is shown: …, ......, (중략), (...), […], 〔후략〕. */
const CUT =
  /[([（〔［〈<]\s{0,3}(?:[…⋯‥]+|\.{2,}|(?:중|후|전|하)략|(?:이하|중간)?\s?생략)\s{0,3}[)\]）〕］〉>]|[…⋯‥]+|\.{3,}/u;
/** The quoting writer's addition; a single Latin letter is a changed capital: `[T]he`. */
const ADDITION = /[[［〔]([^[\]［］〔〕]{0,200})[\]］〕]/u;
/** Below this length a part is found anywhere, so it must be a whole word. */
const SHORT_PART = 4;
/** Below this length a part means nothing but in its own sentence. */
const MEANINGFUL_PART = 8;
const LONGEST_CUT = 1_200;
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
    words.replace(new RegExp(ADDITION, 'gu'), (whole: string, inside: string, at: number) => {
      if (new RegExp(`^(?:${CUT.source})$`, 'u').test(whole)) return whole;
      if (/^\p{Script=Latin}$/u.test(inside)) return letter(inside);
      return turnsRound(inside, words.slice(0, at), words.slice(at + whole.length)) ? whole : '';
    });
  return [strip(found => found.toLowerCase()), strip(found => found.toUpperCase())];
}

/**
 * An addition explains; it does not make the source say something else. One that negates what it stands
 * with, or is glued to a number, stays among the words, which then are not the source's.
 */
function turnsRound(inside: string, before: string, behind: string): boolean {
  const glued = inside.trim() + /^[가-힣]{0,6}/u.exec(behind)![0];
  const isInNumber =
    (/\d[.,]?$/u.test(before) && /^[\d.,]/u.test(inside)) || (/\d$/u.test(inside) && /^\d/u.test(behind));
  return isNegated(inside) || isInNumber || (glued.length > 1 && beginsNegated(glued, inside.trim().length));
}

/** Of all ways to find the parts in order, the one that spans least and is no collage. */
function nearestTogether(parts: readonly string[], source: FoldedText): TextRange[] | undefined {
  let best: TextRange[] | undefined;
  let from = 0;
  for (let tries = 0; tries < MOST_STARTS; tries++) {
    const places = inOrder(parts, source, from);
    if (!places) break;
    if ((!best || span(places) < span(best)) && isOnePassage(places, source)) best = places;
    from = places[0]!.start + 1;
  }
  return best;
}

function inOrder(parts: readonly string[], source: FoldedText, from: number): TextRange[] | undefined {
  const places: TextRange[] = [];
  for (const part of parts) {
    const place = findPart(part, source, places.at(-1)?.end ?? from, places.length > 0);
    if (!place) return undefined;
    places.push(place);
  }
  return places;
}

/** Behind a cut a part begins where a word begins; a very short one is a whole word. */
function findPart(
  part: string,
  source: FoldedText,
  from: number,
  isBehindCut: boolean,
): TextRange | undefined {
  const isFit = (place: TextRange) =>
    (!isBehindCut || isWordEdge(source, place.start)) &&
    (part.length >= SHORT_PART || (isWordEdge(source, place.start) && isWordEdge(source, place.end)));
  let place = findFolded(part, source, from);
  while (place && !isFit(place)) place = findFolded(part, source, place.start + 1);
  return place;
}

/** Whether no word goes on over the edge at `index` of the folded text. */
function isWordEdge(source: FoldedText, index: number): boolean {
  const { text } = source;
  const at = source.at(index);
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? '');
  return !isLetter(text[at - 1]) || !isLetter(text[at]) || isDoubtfulJoin(source, index);
}

/**
 * Parts from all over a text are no quotation of it: no cut is longer than a long paragraph, and a part
 * too short to mean anything alone (없다) belongs to the sentence of the part before or behind it.
 */
function isOnePassage(places: readonly TextRange[], source: FoldedText): boolean {
  return places.every((place, index) => {
    const before = places[index - 1];
    const behind = places[index + 1];
    if (before && place.start - before.end > LONGEST_CUT) return false;
    if (place.end - place.start >= MEANINGFUL_PART || places.length === 1) return true;
    return (
      (before && isOneSentence(before.end, place.start, source)) ||
      (behind && isOneSentence(place.end, behind.start, source))
    );
  });
}

function isOneSentence(from: number, to: number, source: FoldedText): boolean {
  // The last character before the cut may itself be the stop that ends a sentence.
  const between = source.text.slice(source.at(Math.max(0, from - 1)), source.at(to));
  return !/(?<!\d)[.?!][”’"')\]]{0,3}\s/u.test(between);
}

function span(places: readonly TextRange[]): number {
  return places.at(-1)!.end - places[0]!.start;
}
