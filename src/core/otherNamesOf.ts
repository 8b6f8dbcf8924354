import type { Entity } from './entities/entity';
import { compactForm } from './search/matchPhrase';
import type { OtherNames } from './search/otherNames';

/** More names of one thing are not searched at once. */
const MOST_NAMES = 8;

/**
 * For the search: the names in all languages and scripts of what a name names. A name that several entities
 * share stands for none, unless it is sure for one of them alone.
 */
export function otherNamesOf(entities: readonly Entity[]): OtherNames {
  const ownersByName = new Map<string, Owner[]>();
  for (const entity of entities) {
    if (entity.members.length) continue;
    for (const { text, isSure } of namesOf(entity)) {
      const form = compactForm(text);
      const owners = ownersByName.get(form) ?? [];
      if (!owners.some(owner => owner.entity === entity))
        ownersByName.set(form, [...owners, { entity, isSure }]);
    }
  }
  return name => {
    const form = compactForm(name);
    const owners = ownersByName.get(form) ?? [];
    const sure = owners.length > 1 ? owners.filter(owner => owner.isSure) : owners;
    if (sure.length !== 1) return [];
    const others = namesOf(sure[0]!.entity).filter(
      ({ text, isSure }) => isSure && compactForm(text) !== form,
    );
    return [...new Set(others.map(({ text }) => text))].slice(0, MOST_NAMES);
  };
}

interface Owner {
  readonly entity: Entity;
  readonly isSure: boolean;
}

/** Labels, then aliases that are names: neither offices nor the letters of 북·러. */
function namesOf({ labels, aliases }: Entity): { text: string; isSure: boolean }[] {
  const names = aliases.filter(
    ({ kind, text }) => kind !== 'compound' && kind !== 'title' && text.length > 1,
  );
  return [
    ...Object.values(labels).map((text: string) => ({ text, isSure: true })),
    ...names.map(({ text, ambiguous }) => ({ text, isSure: !ambiguous })),
  ];
}
