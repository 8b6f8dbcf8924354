import { findCountryLetters } from './countryLetters';
import type { Entity, Mention } from './entity';
import { foldNames } from './foldText';
import type { FoldedNames } from './foldText';
import type { Gazetteer } from './gazetteer';
import { licenseHits } from './licence';
import { matchNames } from './matchNames';
import { nestByLength } from './nesting';

/** What is known of the text beside its words. */
export interface RecognitionOptions {
  /** The text's own date, ISO as precise as known: offices and summits are read against it. */
  readonly issued?: string;
  /** Whether names that nobody listed are looked for too; they are, unless this is false. */
  readonly discover?: boolean;
}

/** A name found and the entities it may stand for, before it is decided; units of the folded text. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly Entity[];
}

/**
 * Every place of `text` that names an entity: by start, the longest first, names inside names included.
 * Ranges are of `text` and cover the name alone, without its particle.
 */
export function recognizeMentions(
  text: string,
  gazetteer: Gazetteer,
  options: RecognitionOptions = {},
): Mention[] {
  void options;
  const folded = foldNames(text);
  const hits = licenseHits(folded, matchNames(folded, gazetteer));
  const letters = findCountryLetters(folded, gazetteer, hits);
  const found: Found[] = [
    ...hits.map(({ start, end, owners }) => ({
      start,
      end,
      entities: preferListed(owners.map(owner => owner.entity)),
    })),
    ...letters.map(({ start, end, entity }) => ({ start, end, entities: [entity] })),
  ];
  return nestByLength(found).flatMap(({ item, outer }) => {
    if (outer && outer.entities[0] === item.entities[0]) return [];
    return mentionsOf(folded, item, gazetteer, outer !== undefined);
  });
}

/** Of a knowledge file's entity and a builtin with the same name, the writer's own. */
function preferListed(entities: readonly Entity[]): readonly Entity[] {
  const listed = entities.filter(entity => entity.origin !== 'builtin');
  return listed.length ? listed : entities;
}

/** One mention, or for a group one per member at the same place. */
function mentionsOf(
  folded: FoldedNames,
  { start, end, entities }: Found,
  gazetteer: Gazetteer,
  nested: boolean,
): Mention[] {
  const first = entities[0]!;
  const range = { start: folded.starts[start]!, end: folded.ends[end - 1]! };
  const surface = folded.text.slice(range.start, range.end);
  const named = first.members.length
    ? first.members.flatMap(id => gazetteer.entityById.get(id) ?? [])
    : [first];
  const candidates = entities.length > 1 ? { candidates: entities.map(entity => entity.id) } : {};
  return named.map(entity => ({
    ...range,
    surface,
    type: entity.type,
    entity: { id: entity.id, label: labelOf(entity) },
    origin: 'listed',
    nested,
    ...candidates,
  }));
}

function labelOf({ labels, id }: Entity): string {
  return labels.ko ?? labels.en ?? labels.hanja ?? labels.roman ?? id;
}
