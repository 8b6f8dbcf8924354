import type { Entity, Mention } from './entity';
import type { DiscoveredName, DiscoveryText } from './discovery/discovered';
import { STRONG } from './discovery/discovered';
import { findAuthors } from './discovery/authors';
import { findBareNames } from './discovery/bareNames';
import { findBrandNames } from './discovery/brandNames';
import { findCalibres } from './discovery/calibres';
import { findDefined } from './discovery/definitions';
import { findDesignators } from './discovery/designators';
import { findEnglishNames } from './discovery/englishNames';
import { findForeignPlaces } from './discovery/foreignPlaces';
import { findGlossed } from './discovery/glosses';
import { findLaws } from './discovery/laws';
import { findNumberedEvents } from './discovery/numberedEvents';
import { findPeople } from './discovery/people';
import { findQuotedTitles } from './discovery/quotedTitles';
import { findSuffixNames } from './discovery/suffixNames';
import type { Word } from './discovery/words';
import { glossAt } from './localNames';

/**
 * Names that nobody listed, by their shape: an office beside them, a telling last noun, a gloss, (이하 …).
 * Those sure enough to be shown unasked, as entities with origin `text`; `known` are the mentions found
 * already, in any order, and `ignored` what the writer does not want suggested.
 */
export function discoverEntities(
  text: string,
  words: readonly Word[],
  known: readonly Mention[],
  ignored: readonly string[] = [],
): Entity[] {
  const found = entitiesOf(
    text,
    proposedNames(inputOf(text, words, known)).filter(({ score }) => score >= STRONG),
  );
  if (!ignored.length) return found;
  const unwanted = new Set(ignored.map(name => `text:${plain(name)}`));
  return found.filter(({ id }) => !unwanted.has(id));
}

function proposedNames(input: DiscoveryText): DiscoveredName[] {
  return [
    findDefined(input),
    findGlossed(input),
    findDesignators(input),
    findCalibres(input),
    findAuthors(input),
    findPeople(input),
    findBareNames(input),
    findSuffixNames(input),
    findBrandNames(input),
    findForeignPlaces(input),
    findLaws(input),
    findNumberedEvents(input),
    findQuotedTitles(input.text),
    findEnglishNames(input),
  ].flat();
}

function inputOf(text: string, words: readonly Word[], known: readonly Mention[]): DiscoveryText {
  const knownAt = new Map<number, Mention>();
  for (const mention of known) {
    const other = knownAt.get(mention.start);
    if (!other || other.end < mention.end) knownAt.set(mention.start, mention);
  }
  return { text, words, knownAt };
}

/** One entity per spelling; the surest rule decides the type. What is seen elsewhere adds spellings and offices. */
function entitiesOf(text: string, names: readonly DiscoveredName[]): Entity[] {
  const byId = new Map<string, Entity>();
  for (const name of names.toSorted((a, b) => b.score - a.score || a.start - b.start)) {
    const label = text.slice(name.start, name.end).replaceAll(/\s+/gu, ' ');
    const id = `text:${plain(label)}`;
    const entity = byId.get(id) ?? newEntity(id, label, name);
    const gloss = glossAt(text, name.end);
    byId.set(
      id,
      withSpellings(entity, gloss === undefined ? name : { ...name, aliases: [...name.aliases, gloss] }),
    );
  }
  return [...byId.values()];
}

/** A spelling without what printers vary: case, spaces, dots, hyphens. */
function plain(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s·ㆍ・-]/gu, '');
}

/** Whether the writer does not want this name suggested. */
export function isIgnored(label: string, ignored: Iterable<string>): boolean {
  const wanted = plain(label);
  for (const name of ignored) if (plain(name) === wanted) return true;
  return false;
}

function newEntity(id: string, label: string, { type }: DiscoveredName): Entity {
  return {
    id,
    type,
    labels: labelsOf(label),
    aliases: [],
    roles: [],
    facts: [],
    members: [],
    origin: 'text',
  };
}

function withSpellings(entity: Entity, { aliases, office }: DiscoveredName): Entity {
  const isNew = office !== undefined && !entity.roles.some(role => role.title.ko === office);
  if (entity.aliases.length >= MOST_ALIASES || (!aliases.length && !isNew)) return entity;
  const own = new Set(entity.aliases.map(alias => alias.text));
  const added = aliases
    .filter(spelling => !own.has(spelling))
    .map(spelling => ({ text: spelling, kind: 'short', ambiguous: false }) as const);
  const roles =
    isNew && entity.roles.length < MOST_ALIASES
      ? [...entity.roles, { title: { ko: office }, evidence: [] }]
      : entity.roles;
  return { ...entity, aliases: [...entity.aliases, ...added], roles };
}

/** A name has few short forms; a hostile text has any number. */
const MOST_ALIASES = 5;

function labelsOf(label: string): Entity['labels'] {
  return /[가-힣]/u.test(label) ? { ko: label } : { en: label };
}
