import type { NameSummary } from '../../core/corpus';
import { ENTITY_TYPES } from '../../core/entities/entityTypes';
import type { EntityType } from '../../core/entities/entityTypes';

/** A group of the Names view: one type, or all names that no knowledge file lists. */
export interface GroupRow {
  readonly kind: 'group';
  readonly type: EntityType;
  readonly isSuggested: boolean;
  readonly names: readonly NameSummary[];
}

/** The names by type in the order of the table of types, suggestions last; empty groups are left out. */
export function nameRows(names: readonly NameSummary[]): GroupRow[] {
  const groups = (Object.keys(ENTITY_TYPES) as EntityType[]).map((type): GroupRow => ({
    kind: 'group',
    type,
    isSuggested: false,
    names: names.filter(name => name.isListed && name.type === type),
  }));
  const suggested: GroupRow = {
    kind: 'group',
    type: 'other',
    isSuggested: true,
    names: names.filter(name => !name.isListed),
  };
  return [...groups, suggested].filter(group => group.names.length);
}
