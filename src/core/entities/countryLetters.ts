import { isHangulSyllable } from '../text/hangul';
import { BOUND_PAIRS, CORE_LETTERS, FREE_PAIRS } from './data/countryPairs';
import { PAIR_TAILS } from './data/koreanWordEdges';
import type { Entity } from './entity';
import type { FoldedNames } from './foldText';
import { GAP, foldedText, hangulEnd } from './foldText';
import type { Gazetteer } from './gazetteer';
import type { Hit } from './matchNames';
import { endsNoun, isTail, leftEdge } from './wordEdges';

/** A country letter that stands with others: 북 and 러 of 북·러, 북러, 한-러; units of the folded text. */
export interface LetterHit {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
}

/**
 * The country letters of the text. A letter alone is never a country; two with a dot or hyphen between
 * them are, and so are the pairs and triples that print writes together.
 */
export function findCountryLetters(
  folded: FoldedNames,
  gazetteer: Gazetteer,
  hits: readonly Hit[],
): LetterHit[] {
  const nameStarts = new Set(hits.filter(isCountryOrUnion).map(hit => hit.start));
  const found: LetterHit[] = [];
  for (let at = 0; at < folded.length; at++) {
    // Inside a word: a quick no for most places.
    if (folded.gaps[at] === GAP.none && at > 0 && isHangulSyllable(folded.units[at - 1]!)) continue;
    if (!gazetteer.letters.has(folded.units[at]!) || leftEdge(folded, at) !== 'clean') continue;
    const end = dottedEnd(folded, gazetteer, at, nameStarts) ?? plainEnd(folded, gazetteer, at);
    if (end === undefined) continue;
    found.push(...lettersIn(folded, gazetteer, at, end));
    at = end - 1;
  }
  return found;
}

function isCountryOrUnion({ owners }: Hit): boolean {
  return owners.some(({ entity }) => entity.type === 'country' || entity.type === 'organization');
}

/** Where the letters of 북·러 or 한-러 that begin at `start` end; also the 한 of 한·아세안. */
function dottedEnd(
  folded: FoldedNames,
  { letters }: Gazetteer,
  start: number,
  nameStarts: ReadonlySet<number>,
): number | undefined {
  let end = start + 1;
  while (end - start < MOST_LETTERS && isDotted(folded, end)) {
    if (nameStarts.has(end)) return end;
    if (!letters.has(folded.units[end]!) || folded.units[end] === folded.units[end - 1]) return undefined;
    end++;
  }
  return end - start >= 2 && isPairTail(folded, end) ? end : undefined;
}

const MOST_LETTERS = 6;

function isDotted(folded: FoldedNames, at: number): boolean {
  if (at >= folded.length) return false;
  const gap = folded.gaps[at]!;
  return (gap & (GAP.dot | GAP.hyphen)) !== 0 && !(gap & (GAP.paragraph | GAP.space));
}

/** Where the letters of 북러 or 한미일 that begin at `start` end. */
function plainEnd(folded: FoldedNames, gazetteer: Gazetteer, start: number): number | undefined {
  let last = start + 1;
  while (
    last - start < MOST_LETTERS &&
    isTogether(folded, last) &&
    gazetteer.letters.has(folded.units[last]!)
  )
    last++;
  for (let end = last; end - start >= 2; end--) {
    const letters = foldedText(folded, start, end);
    if (isCompound(letters, gazetteer) && isPairTail(folded, end)) return end;
    if (BOUND_PAIRS.has(letters) && isBeforePairTail(folded, end)) return end;
  }
  return undefined;
}

/** No separator, or the end of a line inside the word. */
function isTogether(folded: FoldedNames, at: number): boolean {
  return at < folded.length && (folded.gaps[at] === GAP.none || folded.gaps[at] === GAP.line);
}

function isCompound(letters: string, { letterGroups }: Gazetteer): boolean {
  if (FREE_PAIRS.has(letters) || letterGroups.has(letters)) return !BOUND_PAIRS.has(letters);
  if (letters.length < 3) return false;
  return (
    new Set(letters).size === letters.length &&
    letters.split('').every(letter => CORE_LETTERS.includes(letter))
  );
}

function isPairTail(folded: FoldedNames, end: number): boolean {
  if (end >= folded.length || folded.gaps[end] !== GAP.none || !isHangulSyllable(folded.units[end]!))
    return true;
  const rest = foldedText(folded, end, hangulEnd(folded, end));
  return isTail(rest, folded.units[end - 1]!) || startsWithPairTail(rest);
}

/** A pair that is also a word needs 관계, 정상회담, … glued to it or as the next word. */
function isBeforePairTail(folded: FoldedNames, end: number): boolean {
  if (end >= folded.length || (folded.gaps[end]! & ~(GAP.space | GAP.line)) !== 0) return false;
  return startsWithPairTail(foldedText(folded, end, hangulEnd(folded, end + 1)));
}

function startsWithPairTail(rest: string): boolean {
  for (let length = Math.min(8, rest.length); length >= 1; length--) {
    if (!PAIR_TAILS.has(rest.slice(0, length))) continue;
    const after = rest.slice(length);
    if (length >= 2 || !after || endsNoun(after, rest.charCodeAt(length - 1)) || PAIR_TAILS.has(after))
      return true;
  }
  return false;
}

function lettersIn(folded: FoldedNames, gazetteer: Gazetteer, start: number, end: number): LetterHit[] {
  const members = new Set(gazetteer.letterGroups.get(foldedText(folded, start, end)) ?? []);
  const found: LetterHit[] = [];
  for (let at = start; at < end; at++) {
    const ids = gazetteer.letters.get(folded.units[at]!) ?? [];
    const id = ids.find(candidate => members.has(candidate)) ?? ids[0];
    const entity = id === undefined ? undefined : gazetteer.entityById.get(id);
    if (entity) found.push({ start: at, end: at + 1, entity });
  }
  return found;
}
