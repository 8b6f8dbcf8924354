import type { EntityType } from '../entityTypes';
import { SUFFIX_CLASSES } from '../data/suffixClasses';
import type { DiscoveredName, DiscoveryText } from './discovered';

/** A short name that a text introduces for a longer one: X(이하 Y). Offsets of X and of Y. */
export interface Definition {
  readonly start: number;
  readonly end: number;
  readonly short: string;
  readonly shortStart: number;
}

const MOST_SHORT = 40;
/** A treaty's full name in quotation marks is long; a sentence is longer. */
const MOST_LONG = 120;

/** The (이하 …) definitions of a text; X is what stands in quotation marks before, or the last two words. */
export function findDefinitions(text: string): Definition[] {
  const found: Definition[] = [];
  for (let at = text.indexOf('이하'); at >= 0; at = text.indexOf('이하', at + 2)) {
    const open = text[at - 1] === ' ' ? at - 2 : at - 1;
    if (open < 1 || !'(（'.includes(text.charAt(open))) continue;
    const introduced = introducedAfter(text, at + 2);
    if (!introduced) continue;
    found.push({ ...definedBefore(text, open), short: introduced.text, shortStart: introduced.start });
  }
  return found;
}

function introducedAfter(text: string, from: number): { text: string; start: number } | undefined {
  const close = text.slice(from, from + MOST_SHORT + 4).search(/[)）]/u);
  if (close < 0) return undefined;
  const inside = text.slice(from, from + close);
  const words = /[^\s,:'"‘’“”「」『』〈〉《》][^'"‘’“”「」『』〈〉《》]*/u.exec(inside);
  const trimmed = words?.[0].trim();
  return words && trimmed ? { text: trimmed, start: from + words.index } : undefined;
}

function definedBefore(text: string, open: number): { start: number; end: number } {
  const isClosed = '’”\'"」』〉》'.includes(text.charAt(open - 1));
  const end = isClosed ? open - 1 : open;
  const before = text.slice(Math.max(0, end - MOST_LONG), end);
  const quote = Math.max(...['‘', '“', '「', '『', '《', '〈'].map(mark => before.lastIndexOf(mark)));
  if (quote >= 0 && !/[’”」』》〉.?!]/u.test(before.slice(quote + 1)))
    return { start: end - before.length + quote + 1, end };
  const word = /[\p{L}\p{N}·-]+$/u.exec(before.slice(-MOST_SHORT));
  return { start: end - (word?.[0].length ?? 0), end };
}

/** Definitions of names nobody listed, typed by the noun they end in. */
export function findDefined({ text, knownAt }: DiscoveryText): DiscoveredName[] {
  return findDefinitions(text).flatMap(({ start, end, short }): DiscoveredName[] => {
    const type = typeByEnd(text.slice(start, end)) ?? typeByEnd(short);
    const isKnown = (knownAt.get(start)?.end ?? 0) >= end;
    return type && !isKnown && end - start >= 2 ? [{ start, end, type, score: 0.9, aliases: [short] }] : [];
  });
}

function typeByEnd(name: string): EntityType | undefined {
  return SUFFIX_CLASSES.find(({ attached, loose }) =>
    [...attached, ...loose].some(suffix => name.endsWith(suffix)),
  )?.type;
}
