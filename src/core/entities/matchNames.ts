import { isHangulSyllable } from '../text/hangul';
import { isJosa } from '../text/josa';
import { PREFIXES } from './data/koreanWordEdges';
import type { FoldedNames } from './foldText';
import { GAP, foldedText, hangulEnd, isLatinOrDigit } from './foldText';
import { CASE } from './gazetteer';
import type { Gazetteer, NameOwner, NamePattern } from './gazetteer';
import type { LeftEdge } from './wordEdges';
import { isRightEdge, leftEdge } from './wordEdges';

/** A listed spelling found in the text: `[start, end)` in units of the folded text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly owners: readonly NameOwner[];
  readonly left: LeftEdge | 'after';
}

/**
 * Every listed name that stands in the text as a name could: each place is tried once and looks no
 * further than the longest name, so the cost grows with the text and not with the number of names.
 */
export function matchNames(folded: FoldedNames, gazetteer: Gazetteer): Hit[] {
  const hits: Hit[] = [];
  const { trie } = gazetteer;
  let lastEnd = 0;
  for (let start = 0; start < folded.length; start++) {
    if (!trie.begins(folded.units[start]!)) continue;
    const left = edgeAt(folded, start, lastEnd);
    if (left === 'none') continue;
    let node = trie.step(0, folded.units[start]!);
    for (let end = start + 1; node !== 0; end++) {
      const names = trie.endingsAt(node);
      const hit = names && hitOf(folded, gazetteer, names, start, end, left);
      if (hit) {
        hits.push(hit);
        lastEnd = Math.max(lastEnd, end);
      }
      if (end >= folded.length || folded.gaps[end]! & GAP.paragraph) break;
      node = trie.step(node, folded.units[end]!);
    }
  }
  return hits;
}

/** The left edge, with one more way to begin: behind another name, with or without a particle between them. */
function edgeAt(folded: FoldedNames, start: number, lastEnd: number): Hit['left'] {
  const left = leftEdge(folded, start);
  if (left === 'clean' || lastEnd === 0 || start < lastEnd || start - lastEnd > 6) return left;
  for (let at = lastEnd; at <= start; at++) if (folded.gaps[at] !== GAP.none) return left;
  const between = foldedText(folded, lastEnd, start);
  const before = folded.units[lastEnd - 1]!;
  if (!between || isJosa(between, before)) return 'after';
  const isPrefixed =
    PREFIXES.has(between.slice(-1)) && (between.length === 1 || isJosa(between.slice(0, -1), before));
  return isPrefixed ? 'after' : left;
}

function hitOf(
  folded: FoldedNames,
  gazetteer: Gazetteer,
  names: readonly number[],
  start: number,
  end: number,
  left: Hit['left'],
): Hit | undefined {
  let owners: NameOwner[] | undefined;
  for (const name of names) {
    const pattern = gazetteer.patterns[name]!;
    if (!isSpelled(folded, start, pattern, gazetteer)) continue;
    for (const owner of pattern.owners) {
      if (!standsAsName(folded, start, end, pattern, owner, left)) continue;
      owners ??= [];
      if (!owners.some(known => known.entity === owner.entity)) owners.push(owner);
    }
  }
  return owners && { start, end, owners, left };
}

function standsAsName(
  folded: FoldedNames,
  start: number,
  end: number,
  pattern: NamePattern,
  { ambiguous, entity }: NameOwner,
  left: Hit['left'],
): boolean {
  if (left !== 'clean' && ambiguous) return false;
  if (left === 'glued' && pattern.hangulCount < 3) return false;
  if (isRightEdge(folded, end, !ambiguous)) return true;
  // The name of a country that can be nothing else may begin a compound nobody listed: 우크라이나사태.
  if (ambiguous || entity.type !== 'country' || pattern.hangulCount < 3) return false;
  return (
    isHangulSyllable(folded.units[end]!) &&
    hangulEnd(folded, end) - end >= 2 &&
    start + pattern.length === end
  );
}

/** Whether capitals and separators are those of the name, or a writer's or printer's variant of them. */
function isSpelled(folded: FoldedNames, start: number, pattern: NamePattern, gazetteer: Gazetteer): boolean {
  for (let at = 0; at < pattern.length; at++) {
    if (at > 0 && !isSameGap(folded, start, at, pattern, gazetteer)) return false;
    const demanded = pattern.cases[at]!;
    if (demanded === CASE.any) continue;
    const written = folded.text.charCodeAt(folded.starts[start + at]!);
    const isCapital = written !== folded.units[start + at];
    const isExcused = demanded === CASE.capitalOrHyphen && folded.gaps[start + at] === GAP.hyphen && at > 0;
    if (!isCapital && !isExcused) return false;
  }
  return true;
}

function isSameGap(
  folded: FoldedNames,
  start: number,
  at: number,
  pattern: NamePattern,
  gazetteer: Gazetteer,
): boolean {
  const inText = folded.gaps[start + at]!;
  const inName = pattern.gaps[at]!;
  if (inText === inName) return true;
  if (inText & GAP.paragraph) return false;
  const before = pattern.units[at - 1]!;
  const after = pattern.units[at]!;
  const isLatin = isLatinOrDigit(before) && isLatinOrDigit(after);
  if (inText === GAP.none) return !isLatin || inName !== GAP.space;
  if (inName !== GAP.none) return true;
  if (isLatin) return false;
  if (inText === GAP.line) return true;
  // Spaces are free in long Korean names (우주 프로그램), but no name is cut after one syllable.
  if (inText & GAP.space) return pattern.hangulCount >= 4 && at >= 2 && pattern.length - at >= 2;
  return areLetters(pattern, at, gazetteer);
}

/** 북·러 정상회담 where the name is listed as 북러 정상회담: the dot stands between country letters. */
function areLetters(pattern: NamePattern, at: number, { letters }: Gazetteer): boolean {
  if (at > 3) return false;
  for (let index = 0; index <= at; index++) if (!letters.has(pattern.units[index]!)) return false;
  return true;
}
