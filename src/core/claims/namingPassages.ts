import { passageAt } from '../facts/evidence';
import type { MentionIndex } from '../facts/mentionIndex';
import type { Source } from '../sources/source';
import { compareUnits } from '../text/compare';
import type { TextRange } from '../text/textRange';
import type { ClaimUnit } from './claimUnits';

/** A passage that names what a claim names, in any language; found without its words. */
export interface NamingPassage {
  readonly source: Source;
  /** Its place among the source's passages. */
  readonly index: number;
  /** The names, as ranges of the source's repaired text. */
  readonly mentions: readonly TextRange[];
}

const MOST_PASSAGES = 20;
/** A name that stands in more places is near everything. */
const MOST_PLACES = 3000;

/** The passages that name two or more of the claim's names, or its only one, those with most of them first. */
export function namingPassages(units: readonly ClaimUnit[], mentions: MentionIndex): NamingPassage[] {
  const found = new Map<
    string,
    { place: NamingPassage; mentions: TextRange[]; names: Map<string, number> }
  >();
  const names = units.filter(unit => unit.kind === 'name');
  for (const { entityId, weight } of names) {
    for (const { annotated, mention } of (mentions.get(entityId) ?? []).slice(0, MOST_PLACES)) {
      const { source } = annotated;
      const passage = passageAt(source.passages, mention.start);
      if (!passage) continue;
      const key = `${passage.start}@${source.id}`;
      const index = found.get(key)?.place.index ?? source.passages.indexOf(passage);
      const entry = found.get(key) ?? {
        place: { source, index, mentions: [] },
        mentions: [],
        names: new Map<string, number>(),
      };
      entry.mentions.push(mention);
      entry.names.set(entityId, weight);
      found.set(key, entry);
    }
  }
  const weightOf = (entry: { names: Map<string, number> }): number =>
    [...entry.names.values()].reduce((sum, weight) => sum + weight, 0);
  const least = Math.min(2, new Set(names.map(({ entityId }) => entityId)).size);
  return [...found.values()]
    .filter(entry => entry.names.size >= least)
    .sort(
      (a, b) =>
        weightOf(b) - weightOf(a) ||
        compareUnits(a.place.source.id, b.place.source.id) ||
        a.place.index - b.place.index,
    )
    .slice(0, MOST_PASSAGES)
    .map(({ place, mentions }) => ({ ...place, mentions }));
}
