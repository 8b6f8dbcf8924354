import type { AnnotatedSource } from './facts/annotatedSource';
import { BestFacets } from './search/facets';
import type { Facet } from './search/facets';
import { firstIndexNot } from './text/bisect';
import type { TextRange } from './text/textRange';

/** The names in the best hits, each counted once a hit: what a query could be narrowed by. */
export function nameFacets(
  hits: readonly (TextRange & { readonly sourceId: string })[],
  annotatedOf: (sourceId: string) => AnnotatedSource | undefined,
): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const { sourceId, start, end } of hits) {
    const labels = new Set<string>();
    const mentions = annotatedOf(sourceId)?.mentions ?? [];
    for (let at = firstIndexNot(mentions, mention => mention.start < start); at < mentions.length; at++) {
      const mention = mentions[at]!;
      if (mention.start >= end) break;
      labels.add(mention.entity.label);
    }
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const best = new BestFacets<string>({ field: 'name', valueOf: label => label, labelOf: label => label });
  for (const [label, count] of counts) if (count > 1) best.offer(count, label);
  return best.all();
}
