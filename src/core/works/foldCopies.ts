import { bySource } from '../sources/bySource';
import { overlaps } from '../text/textRange';
import type { TextRange } from '../text/textRange';
import type { Works } from './works';

/** A passage that was found, and the words in it that were. */
interface FoundPassage extends TextRange {
  readonly sourceId: string;
  readonly highlights: readonly TextRange[];
}

/** A hit, and the copies in which the same words would be hits too. */
export interface FoldedHit<Hit> {
  readonly hit: Hit;
  readonly alsoIn: readonly string[];
}

/**
 * Each passage once, as the best copy has it, at the place of whichever came first. Where the best copy is
 * no hit (the writer searches one source, or it splits its paragraphs otherwise) the other stands for it.
 */
export function foldCopies<Hit extends FoundPassage>(hits: readonly Hit[], works: Works): FoldedHit<Hit>[] {
  const hitsOf = bySource(hits, hit => hit.sourceId);
  const standsFor = new Map<Hit, string[]>();
  const order: Hit[] = [];
  for (const hit of hits) {
    const best = betterHit(hit, hitsOf, works);
    const copies = standsFor.get(best);
    if (!copies) order.push(best);
    standsFor.set(best, [...(copies ?? []), ...(hit === best ? [] : [hit.sourceId])]);
  }
  return order.map(hit => ({ hit, alsoIn: [...new Set(standsFor.get(hit))] }));
}

function betterHit<Hit extends FoundPassage>(
  hit: Hit,
  hitsOf: ReadonlyMap<string, readonly Hit[]>,
  works: Works,
): Hit {
  // Paragraphs may end elsewhere in a copy: all its words must be there, but one of those found says where.
  const isThere = works.betterPlace(hit.sourceId, hit) !== undefined;
  const place = isThere && works.betterPlace(hit.sourceId, hit.highlights[0] ?? hit);
  if (!place) return hit;
  const middle = (place.start + place.end) >> 1;
  const better = hitsOf
    .get(place.sourceId)
    ?.find(other => overlaps(other, { start: middle, end: middle + 1 }));
  return better ? betterHit(better, hitsOf, works) : hit;
}
