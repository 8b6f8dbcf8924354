import type { Entity, Labels, Mention } from '../entities/entity';
import type { EntityType } from '../entities/entityTypes';
import type { Passage } from '../sources/passage';
import type { Source } from '../sources/source';
import { firstIndexNot } from '../text/bisect';
import { compareUnits } from '../text/compare';
import type { TextRange } from '../text/textRange';
import { NO_STATEMENTS } from './annotatedSource';
import type { AnnotatedSource } from './annotatedSource';
import { labelOf, labelsOf } from './card';
import { evidenceAt, passageAt } from './evidence';
import type { Evidence } from './fact';
import type { MentionIndex } from './mentionIndex';

/**
 * A name and those that stand in the same passages: who appears with whom. Whatever is counted is counted from
 * `passages`, so every number leads to its places.
 */
export interface Neighbourhood {
  /** The name asked about first, then the others, those that share most passages with it first. */
  readonly names: readonly NetworkName[];
  /** The passages that name it, in order of source and place. */
  readonly passages: readonly SharedPassage[];
}

export interface NetworkName {
  readonly id: string;
  readonly label: string;
  readonly labels: Labels;
  readonly type: EntityType;
  /** Whether a knowledge file or the table of countries knows it; otherwise it was only found in the text. */
  readonly isListed: boolean;
}

export interface SharedPassage {
  readonly evidence: Evidence;
  /** Of the source's publication; absent where that is not known. */
  readonly year?: string;
  /** Each name in it once, with its places in the source's repaired text. */
  readonly names: readonly NamePlaces[];
}

export interface NamePlaces {
  /** Index into the names of the neighbourhood. */
  readonly name: number;
  readonly places: readonly TextRange[];
}

/** A passage that names what is asked about; its `highlights` are where. */
export interface NamingPassage extends TextRange {
  readonly sourceId: string;
  readonly annotated: AnnotatedSource;
  readonly highlights: readonly TextRange[];
}

/** The passages of prose that name an entity: not inside a longer name, and not where the words may name another. */
export function passagesNaming(entityId: string, mentions: MentionIndex): NamingPassage[] {
  const byPassage = new Map<Passage, { annotated: AnnotatedSource; places: TextRange[] }>();
  for (const { annotated, mention } of mentions.get(entityId) ?? []) {
    const passage = passageAt(annotated.source.passages, mention.start);
    if (!passage || NO_STATEMENTS.has(passage.kind) || !isCertain(mention)) continue;
    const known = byPassage.get(passage);
    if (known) known.places.push(mention);
    else byPassage.set(passage, { annotated, places: [mention] });
  }
  return [...byPassage].map(([{ start, end }, { annotated, places }]) => {
    return { start, end, sourceId: annotated.source.id, annotated, highlights: places };
  });
}

/** Who stands in the passages that name an entity. */
export function neighbourhoodOf(
  entityId: string,
  passages: readonly NamingPassage[],
  entities: ReadonlyMap<string, Entity>,
): Neighbourhood {
  const found = passages.map(passage => namesIn(passage));
  const known = new Map<string, { name: NetworkName; count: number }>();
  for (const mentions of found.flatMap(byId => [...byId.values()])) {
    const mention = mentions[0]!;
    const entry = known.get(mention.entity.id);
    if (entry) entry.count++;
    else known.set(mention.entity.id, { name: networkName(mention, entities), count: 1 });
  }
  const names = [...known.values()]
    .sort((a, b) => rank(b) - rank(a) || compareUnits(a.name.label, b.name.label))
    .map(({ name }) => name);
  const numbers = new Map(names.map(({ id }, index) => [id, index]));
  return {
    names,
    passages: passages.map((passage, index) => sharedPassage(passage, found[index]!, numbers)),
  };

  function rank({ name, count }: { name: NetworkName; count: number }): number {
    return name.id === entityId ? Infinity : count;
  }
}

/** The names that a passage is sure to mean, each with its places. */
function namesIn({ annotated: { mentions }, start, end }: NamingPassage): Map<string, Mention[]> {
  const byId = new Map<string, Mention[]>();
  const first = firstIndexNot(mentions, mention => mention.start < start);
  for (let at = first; at < mentions.length && mentions[at]!.start < end; at++) {
    const mention = mentions[at]!;
    if (!isCertain(mention)) continue;
    const known = byId.get(mention.entity.id);
    if (known) known.push(mention);
    else byId.set(mention.entity.id, [mention]);
  }
  return byId;
}

function isCertain({ nested, candidates }: Mention): boolean {
  return !nested && (candidates?.length ?? 0) < 2;
}

function networkName(mention: Mention, entities: ReadonlyMap<string, Entity>): NetworkName {
  const { id, label } = mention.entity;
  const entity = entities.get(id);
  return {
    id,
    label: labelOf(entity, label),
    labels: entity?.labels ?? labelsOf(mention),
    type: mention.type,
    isListed: entity !== undefined,
  };
}

function sharedPassage(
  { annotated: { source }, start, end }: NamingPassage,
  mentions: ReadonlyMap<string, readonly Mention[]>,
  numbers: ReadonlyMap<string, number>,
): SharedPassage {
  const year = yearOf(source);
  return {
    evidence: evidenceAt(source, { start, end }),
    ...(year === undefined ? {} : { year }),
    names: [...mentions].map(([id, places]) => ({
      name: numbers.get(id)!,
      places: places.map(place => ({ start: place.start, end: place.end })),
    })),
  };
}

function yearOf({ metadata }: Source): string | undefined {
  return /^\d{4}/.exec(metadata.issued ?? '')?.[0];
}
