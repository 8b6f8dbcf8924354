import type { AnnotatedSource } from './facts/annotatedSource';
import { Tally } from './search/facets';
import type { Facet } from './search/facets';
import { firstIndexNot } from './text/bisect';
import type { TextRange } from './text/textRange';

/** The names in the best hits, each counted once a hit: what a query could be narrowed by. */
export function nameFacets(
  hits: readonly (TextRange & { readonly sourceId: string })[],
  annotatedOf: (sourceId: string) => AnnotatedSource | undefined,
): Facet[] {
  const tally = new Tally('name');
  for (const { sourceId, start, end } of hits) {
    const labels = new Set<string>();
    const mentions = annotatedOf(sourceId)?.mentions ?? [];
    for (let at = firstIndexNot(mentions, mention => mention.start < start); at < mentions.length; at++) {
      const mention = mentions[at]!;
      if (mention.start >= end) break;
      labels.add(mention.entity.label);
    }
    for (const label of labels) tally.add(label, 1);
  }
  return tally.best().filter(({ count }) => count > 1);
}
