import type { NameSummary } from './corpus';
import type { Entity } from './entities/entity';
import { labelOf } from './facts/card';
import { countSources } from './facts/mentionIndex';
import type { Overview } from './facts/overview';
import { compareUnits } from './text/compare';

/** Every name that the sources mention, and those of `listed` that they do not; the most mentioned first. */
export function nameSummaries(
  { entities, mentions }: Pick<Overview, 'entities' | 'mentions'>,
  listed: readonly Entity[],
): NameSummary[] {
  const found = new Map<string, NameSummary>();
  for (const [id, places] of mentions) {
    const { mention } = places[0]!;
    const entity = entities.get(id);
    found.set(id, {
      id,
      label: entity ? labelOf(entity, id) : mention.entity.label,
      labels: entity?.labels ?? {},
      type: entity?.type ?? mention.type,
      isListed: entity !== undefined,
      mentionCount: places.length,
      sourceCount: countSources(places),
    });
  }
  for (const entity of listed)
    if (!found.has(entity.id) && !entity.members.length) found.set(entity.id, unmentioned(entity));
  return [...found.values()].sort(
    (a, b) => b.mentionCount - a.mentionCount || compareUnits(a.label, b.label),
  );
}

function unmentioned(entity: Entity): NameSummary {
  const { id, labels, type } = entity;
  const label = labelOf(entity, id);
  return { id, label, labels, type, isListed: true, mentionCount: 0, sourceCount: 0 };
}
