import { isHangulSyllable } from '../text/hangul';
import { FAMILY_FIRST } from './data/englishCues';
import type { Alias, Entity } from './entity';
import { GAP, foldNames, isLatinOrDigit } from './foldText';
import { NameTrie } from './nameTrie';

/**
 * All names to look for, ready for one pass over any text. Opaque to other rooms: make it with
 * `createGazetteer`, give it to `recognizeMentions`.
 */
export interface Gazetteer {
  readonly entities: readonly Entity[];
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly patterns: readonly NamePattern[];
  readonly trie: NameTrie;
  /** Letters that stand for a country inside 북·러: unit → ids of the entities, the best first. */
  readonly letters: ReadonlyMap<number, readonly string[]>;
  /** Aliases of groups made of letters only, dots taken out: 북러 → ids by position. */
  readonly letterGroups: ReadonlyMap<string, readonly string[]>;
  /** Names that are not to be discovered: the writer said so. */
  readonly ignored: readonly string[];
}

/** One spelling to look for, and whom it names. Units as `foldNames` gives them. */
export interface NamePattern {
  readonly text: string;
  readonly length: number;
  readonly units: Uint16Array;
  readonly gaps: Uint8Array;
  /** Per unit, what the text's letter must be: see `CASE`. */
  readonly cases: Uint8Array;
  readonly hangulCount: number;
  readonly owners: readonly NameOwner[];
}

/** An entity a spelling stands for, and how surely. */
export interface NameOwner {
  readonly entity: Entity;
  readonly kind: Alias['kind'];
  readonly ambiguous: boolean;
}

/** Capitals demanded: none, one (北 US, every letter), or one except after a hyphen (Jong-un). */
export const CASE = { any: 0, capital: 1, capitalOrHyphen: 2 } as const;

/** Longer spellings are not looked for: it keeps the cost of one place of a text bounded. */
const LONGEST_NAME = 120;

/** Builds the gazetteer; of entities with the same label, a knowledge file's takes the builtin's place. */
export function createGazetteer(entities: readonly Entity[], ignored: readonly string[] = []): Gazetteer {
  const merged = replaceBuiltins(entities);
  const ownersBySpelling = collectSpellings(merged);
  const trie = new NameTrie(ownersBySpelling.size * 4);
  const patterns: NamePattern[] = [];
  for (const [text, owners] of ownersBySpelling) {
    const pattern = patternOf(text, owners);
    if (pattern.length === 0 || pattern.length > LONGEST_NAME) continue;
    trie.add(pattern.units, pattern.length, patterns.length);
    patterns.push(pattern);
  }
  return {
    entities: merged,
    entityById: new Map(merged.toReversed().map(entity => [entity.id, entity])),
    patterns,
    trie,
    letters: collectLetters(merged),
    letterGroups: collectLetterGroups(merged),
    ignored,
  };
}

/**
 * A builtin country that a knowledge file also describes (the same label, or its label among the builtin's
 * names) gives its spellings to that entity and goes.
 */
function replaceBuiltins(entities: readonly Entity[]): Entity[] {
  const listed = entities.filter(entity => entity.origin !== 'builtin');
  if (listed.length === entities.length) return [...entities];
  const successors = new Map<string, Entity>();
  for (const entity of listed.toReversed()) {
    if (!entity.members.length)
      for (const label of labelsOf(entity)) successors.set(`${kin(entity)} ${label}`, entity);
  }
  const inherited = new Map<Entity, Alias[]>();
  const kept = entities.filter(entity => {
    if (entity.origin !== 'builtin') return false;
    const successor = [...labelsOf(entity), ...entity.aliases.map(alias => alias.text)]
      .map(name => successors.get(`${kin(entity)} ${name}`))
      .find(found => found !== undefined);
    if (!successor) return true;
    const names = inherited.get(successor) ?? [];
    inherited.set(successor, [...names, ...labelAliases(entity), ...entity.aliases]);
    return false;
  });
  return [...listed.map(entity => withAliases(entity, inherited.get(entity) ?? [])), ...kept];
}

/** Types that are told apart when labels are compared: Russia the country is not Russia the film. */
function kin(entity: Entity): string {
  return entity.type === 'country' || entity.type === 'place' ? 'place' : entity.type;
}

function labelsOf({ labels }: Entity): string[] {
  return [labels.ko, labels.en].filter(label => label !== undefined);
}

function withAliases(entity: Entity, added: readonly Alias[]): Entity {
  if (!added.length) return entity;
  const own = new Set(entity.aliases.map(alias => alias.text));
  return { ...entity, aliases: [...entity.aliases, ...added.filter(alias => !own.has(alias.text))] };
}

function labelAliases({ labels, aliases }: Entity): Alias[] {
  const listed = new Set(aliases.map(alias => alias.text));
  return Object.entries(labels)
    .filter(([, text]) => text !== undefined && text.length > 0 && !listed.has(text))
    .map(([language, text]) => ({
      text: text as string,
      kind: language === 'ko' || language === 'en' ? 'full' : 'gloss',
      ambiguous: false,
    }));
}

function collectSpellings(entities: readonly Entity[]): Map<string, NameOwner[]> {
  const owners = new Map<string, NameOwner[]>();
  for (const entity of entities) {
    for (const { text, kind, ambiguous } of [
      ...labelAliases(entity),
      ...entity.aliases,
      ...familyNames(entity),
    ]) {
      if (kind === 'compound' || isBare(text) || isLetterGroup(entity, text)) continue;
      const sharing = owners.get(text);
      if (!sharing) owners.set(text, [{ entity, kind, ambiguous }]);
      else if (!sharing.some(owner => owner.entity === entity)) sharing.push({ entity, kind, ambiguous });
    }
  }
  return owners;
}

/**
 * The last word of a person's name that has several, unless it is listed: 푸틴 of 블라디미르 푸틴, Putin. It
 * is somebody's name only where the whole name or an office stands too.
 */
function familyNames({ type, labels, aliases }: Entity): Alias[] {
  if (type !== 'person') return [];
  return [labels.ko, labels.en].flatMap((label): Alias[] => {
    const words = label?.split(' ') ?? [];
    const last = words.at(-1) ?? '';
    const isWestern = words.length > 1 && last.length >= 2 && !FAMILY_FIRST.has(words[0]!);
    if (!isWestern || aliases.some(alias => alias.text === last)) return [];
    return [{ text: last, kind: 'short', ambiguous: true }];
  });
}

/** One Hangul syllable or one letter says nothing by itself. */
function isBare(text: string): boolean {
  return text.trim().length < 2;
}

function patternOf(text: string, owners: readonly NameOwner[]): NamePattern {
  const { units, gaps, starts, length } = foldNames(text);
  const cases = new Uint8Array(length);
  const isAllCapitals = !/\p{Ll}/u.test(text);
  let hangulCount = 0;
  for (let at = 0; at < length; at++) {
    if (isHangulSyllable(units[at]!)) hangulCount++;
    const written = text.charCodeAt(starts[at]!);
    if (written === units[at] || !isLatinOrDigit(units[at]!)) continue;
    const isInitial = at === 0 || gaps[at] !== GAP.none || !isLatinOrDigit(units[at - 1]!);
    if (isAllCapitals) cases[at] = CASE.capital;
    else if (isInitial) cases[at] = CASE.capitalOrHyphen;
  }
  return {
    text,
    length,
    units: units.slice(0, length),
    gaps: gaps.slice(0, length),
    cases,
    hangulCount,
    owners,
  };
}

function collectLetters(entities: readonly Entity[]): Map<number, string[]> {
  const letters = new Map<number, string[]>();
  for (const entity of entities) {
    for (const { text, kind } of entity.aliases) {
      if (kind !== 'compound' || text.length !== 1) continue;
      const ids = letters.get(text.charCodeAt(0)) ?? [];
      if (!ids.includes(entity.id)) letters.set(text.charCodeAt(0), [...ids, entity.id]);
    }
  }
  return letters;
}

/** 북·러 and 북러 as names of a group of two: they are read letter by letter, not looked up. */
function isLetterGroup({ members }: Entity, text: string): boolean {
  return members.length > 1 && withoutDots(text).length === members.length;
}

function collectLetterGroups(entities: readonly Entity[]): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const entity of entities) {
    for (const { text } of [...labelAliases(entity), ...entity.aliases]) {
      if (isLetterGroup(entity, text)) groups.set(withoutDots(text), entity.members);
    }
  }
  return groups;
}

function withoutDots(text: string): string {
  return text.replaceAll(/[·ㆍ・･ᆞ‧∙•⋅\-‐‑–\s]/gu, '');
}
