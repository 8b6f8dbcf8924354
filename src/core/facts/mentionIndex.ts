import type { Mention } from '../entities/entity';
import type { AnnotatedSource } from './annotatedSource';

/** One place of a source that names an entity. */
export interface MentionPlace {
  readonly annotated: AnnotatedSource;
  readonly mention: Mention;
}

/** Every mention of the corpus by entity, source by source: what hovers and the Names view ask, in constant time. */
export type MentionIndex = ReadonlyMap<string, readonly MentionPlace[]>;

export function indexMentions(sources: Iterable<AnnotatedSource>): MentionIndex {
  const index = new Map<string, MentionPlace[]>();
  for (const annotated of sources) {
    for (const mention of annotated.mentions) {
      const places = index.get(mention.entity.id);
      if (places) places.push({ annotated, mention });
      else index.set(mention.entity.id, [{ annotated, mention }]);
    }
  }
  return index;
}

/** In how many sources the places of an entity lie; a name of a large desk has tens of thousands. */
export function countSources(places: readonly MentionPlace[]): number {
  let count = 0;
  let last: AnnotatedSource | undefined;
  for (const { annotated } of places) {
    if (annotated !== last) count++;
    last = annotated;
  }
  return count;
}
