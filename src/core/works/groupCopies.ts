import type { Source } from '../sources/source';
import type { TextRange } from '../text/textRange';
import { compareCopies } from './betterCopy';
import type { CopyTraits } from './betterCopy';
import type { RelationKind } from './relation';
import { namesSource } from './workNotes';
import type { WorkNotes } from './workNotes';

/** A source and those whose text it shares. */
export interface RelatedText {
  readonly source: Source;
  readonly traits: CopyTraits;
  readonly notes: WorkNotes;
  readonly relations: ReadonlyMap<string, RelatedSource>;
}

/** What a source has in common with another, `id`. */
export interface RelatedSource {
  readonly id: string;
  readonly kind: RelationKind;
  readonly differences: number;
  /** How much of the source stands in the other. */
  readonly share: number;
  /** The stretches of the source that stand in the other, in order, and where. */
  readonly same: readonly { readonly own: TextRange; readonly other: TextRange }[];
}

export interface Grouping {
  readonly bestById: ReadonlyMap<string, string>;
  /** By the best copy, what the others are. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/**
 * Chooses which source stands for which. The best of all takes its copies and versions, then the best of
 * the rest, and so on: each copy is compared with the one it stands under, never through a third. Then
 * what is left over and is part of another goes under that: a collection never joins the works in it.
 */
export function groupCopies(texts: readonly RelatedText[]): Grouping {
  const ordered = texts
    .filter(({ relations }) => relations.size)
    .toSorted((a, b) => compareCopies(a.traits, b.traits));
  const byId = new Map(ordered.map(text => [text.source.id, text]));
  const rank = new Map(ordered.map(({ source }, index) => [source.id, index]));
  const bestById = new Map<string, string>();
  const others = new Map<string, string[]>();
  const put = (id: string, best: string): void => {
    bestById.set(id, best);
    const under = others.get(best);
    if (under) under.push(id);
    else others.set(best, [id]);
  };
  const inRank = (relations: RelatedText['relations']): RelatedSource[] =>
    [...relations.values()].sort((a, b) => rank.get(a.id)! - rank.get(b.id)!);

  for (const best of ordered) {
    const { id } = best.source;
    if (bestById.has(id)) continue;
    for (const relation of inRank(best.relations)) {
      const isFree = !bestById.has(relation.id) && rank.get(relation.id)! > rank.get(id)!;
      if (isFree && relation.kind !== 'part' && !isDenied(best, byId.get(relation.id)!)) put(relation.id, id);
    }
  }
  for (const text of ordered) {
    const { id } = text.source;
    if (bestById.has(id)) continue;
    const isWhole = ({ id: other, kind }: RelatedSource): boolean =>
      kind === 'part' &&
      byId.get(other)!.traits.letters > text.traits.letters &&
      !isDenied(text, byId.get(other)!);
    const wholes = inRank(text.relations).filter(isWhole);
    const whole = wholes.find(other => !bestById.has(other.id)) ?? wholes[0];
    if (whole) put(id, whole.id);
  }
  return { bestById, others };
}

/** Whether the writer says that the two are not the same work. */
function isDenied(a: RelatedText, b: RelatedText): boolean {
  return (
    a.notes.notSameWork.some(name => namesSource(name, b.source.id)) ||
    b.notes.notSameWork.some(name => namesSource(name, a.source.id))
  );
}
