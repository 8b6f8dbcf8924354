import { compareUnits } from '../text/compare';
import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';
import { findSentences } from '../text/sentences';
import type { TextRange } from '../text/textRange';
import type { Entity, Mention } from './entity';
import { findReferring } from './referringWords';
import type { ReferringWords } from './referringWords';

/** Words that point back at names nearby (양국, 이번 회담, the two leaders), and what they may mean. */
export interface NearReference extends TextRange {
  readonly surface: string;
  /** Each a pair or a single name; one alone is probably meant, of several none is chosen. */
  readonly candidates: readonly (readonly Named[])[];
  readonly why: Phrase;
}

export interface Named {
  readonly id: string;
  readonly label: string;
}

/** A pair of countries or leaders is looked for in so many sentences, its own included; a meeting a little further. */
const SENTENCES_FOR_PAIR = 3;
const SENTENCES_FOR_ONE = 5;
/** No sentence is looked for further back than this, in UTF-16 units. */
const REACH = 900;

/**
 * What the words at `offset` point back at. Linked only when a single candidate stands near; otherwise all
 * that stand there are given, and none is chosen. Undefined where nothing does.
 */
export function nearReferenceAt(
  text: string,
  offset: number,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): NearReference | undefined {
  const words = findReferring(text, offset);
  if (!words) return undefined;
  const isPair = words.of === 'country' || words.of === 'person';
  const from = sentencesBefore(text, words.start, isPair ? SENTENCES_FOR_PAIR : SENTENCES_FOR_ONE);
  const named = mentions.filter(mention => mayBeMeant(mention, words, entities.get(mention.entity.id)));
  const near = named.filter(({ start, end }) => start >= from && end <= words.start);
  const found = isPair ? pairsIn(text, near, namedAfter(text, words.end, named)) : singlesIn(near, entities);
  if (!found.length) return undefined;
  const { start, end } = words;
  return { start, end, surface: text.slice(start, end), candidates: found, why: whyOf(found) };
}

/** Where the sentences that count as near begin. */
function sentencesBefore(text: string, start: number, count: number): number {
  const from = Math.max(0, start - REACH);
  const sentences = findSentences(text.slice(from, start));
  return from + (sentences.at(-count)?.start ?? 0);
}

function mayBeMeant({ type, surface }: Mention, words: ReferringWords, entity: Entity | undefined): boolean {
  if (type !== words.of) return false;
  if (words.of === 'person') return mayLead(entity);
  if (words.noun === undefined) return true;
  const names = [surface, ...Object.values(entity?.labels ?? {})].join('\n').toLowerCase();
  return names.includes(words.noun);
}

const LEADS =
  /대통령|총리|주석|국무위원장|총비서|서기장|국왕|최고지도자|president|prime minister|chairman|chancellor|king|queen|leader/iu;

/** Whoever is known to hold other offices only is no leader. */
function mayLead(entity: Entity | undefined): boolean {
  const titles = entity?.roles.flatMap(({ title }) => Object.values(title)) ?? [];
  return !titles.length || titles.some(title => LEADS.test(title));
}

/** Each thing that is named; of a name that may be two things, both. */
function singlesIn(near: readonly Mention[], entities: ReadonlyMap<string, Entity>): Named[][] {
  const read = near.flatMap(({ entity, candidates }) => (candidates ?? [entity.id]).map(id => nameOf(id)));
  return [...new Map(read.map(named => [named.id, [named]])).values()];

  function nameOf(id: string): Named {
    const label = near.find(({ entity }) => entity.id === id)?.entity.label;
    const labels = entities.get(id)?.labels;
    return { id, label: label ?? labels?.ko ?? labels?.en ?? id };
  }
}

/** The pair that the rest of the sentence names may be the one: 양국 관계는 북·러 조약으로. */
function namedAfter(text: string, end: number, mentions: readonly Mention[]): Mention[] {
  const rest = text.slice(end, end + AHEAD);
  const stop = rest.search(/[.!?\n]/u);
  const until = end + (stop < 0 ? rest.length : stop);
  return mentions.filter(mention => mention.start >= end && mention.end <= until);
}

const AHEAD = 40;

/**
 * The pairs that may be meant: those named side by side (북한과 러시아), or the only two there are. Names
 * that come after a pair make it doubtful, names before it do not.
 */
function pairsIn(text: string, near: readonly Mention[], ahead: readonly Mention[]): Named[][] {
  const all = distinct(near);
  if (all.length < 2) return [];
  const joined = chainsIn(text, near).filter(chain => distinct(chain).length === 2);
  const end = joined.length ? joined.at(-1)!.at(-1)!.end : Infinity;
  const before = joined.length ? joined.map(distinct) : all.length === 2 ? [all] : all.map(named => [named]);
  const after = chainsIn(text, ahead)
    .map(distinct)
    .filter(names => names.length === 2);
  const pairs = [...new Map([...before, ...after].map(names => [keyOf(names), names])).values()];
  const paired = new Set(pairs.flat().map(({ id }) => id));
  const later = distinct(near.filter(mention => mention.start >= end && !paired.has(mention.entity.id)));
  return [...pairs, ...later.map(named => [named])];
}

function keyOf(names: readonly Named[]): string {
  return names
    .map(({ id }) => id)
    .sort(compareUnits)
    .join(' ');
}

const JOINED = /^(?:와의|과의|와|과|및|,|and|&|[-–·ㆍ・/\s]){0,3}$/u;

/** Runs of names with nothing but a joint between them: 북·러, 한국과 일본, Russia and China. */
function chainsIn(text: string, mentions: readonly Mention[]): Mention[][] {
  const chains: Mention[][] = [];
  for (const mention of mentions) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (last && mention.start - last.end < 8 && JOINED.test(text.slice(last.end, mention.start)))
      chain!.push(mention);
    else chains.push([mention]);
  }
  return chains;
}

function distinct(mentions: readonly Mention[]): Named[] {
  return [...new Map(mentions.map(({ entity }) => [entity.id, entity])).values()];
}

function whyOf(candidates: NearReference['candidates']): Phrase {
  const names = candidates.map(named => named.map(({ label }) => label).join('–')).join(', ');
  if (candidates.length > 1) return phrase('Not clear which is meant; named close before: {0}.', names);
  return candidates[0]!.length > 1
    ? phrase('Probably {0}: no others are named together close before.', names)
    : phrase('Probably {0}: no other is named close before.', names);
}
