import type { ResultGroup } from './protocol';

/** A line of the list the keyboard can stand on: a source's header, or a hit below it. */
export type Row =
  | { readonly kind: 'group'; readonly key: string; readonly isExpanded: boolean; readonly sourceId: string }
  | { readonly kind: 'hit'; readonly key: string; readonly groupKey: string; readonly hit: string };

/** The rows as shown: hits of collapsed sources are left out. */
export function rowsOf(groups: readonly ResultGroup[], collapsed: ReadonlySet<string>): Row[] {
  return groups.flatMap(group => {
    const key = groupKey(group.sourceId);
    const isExpanded = !collapsed.has(key);
    const header: Row = { kind: 'group', key, isExpanded, sourceId: group.sourceId };
    if (!isExpanded) return [header];
    const hits = group.hits.map(({ id }): Row => ({ kind: 'hit', key: hitKey(id), groupKey: key, hit: id }));
    return [header, ...hits];
  });
}

/** Ids of sources and hits come from outside and may be equal; their rows' keys never are. */
export function groupKey(sourceId: string): string {
  return `source ${sourceId}`;
}

export function hitKey(hit: string): string {
  return `hit ${hit}`;
}

/** The row Enter opens from the field, and where the list is entered: the best hit, or a closed header. */
export function firstTarget(rows: readonly Row[]): Row | undefined {
  return rows.find(row => row.kind === 'hit') ?? rows[0];
}
