import type { Source } from '../sources/source';
import { compareUnits } from '../text/compare';
import type { Phrase } from '../text/phrase';
import { firstIndexNot } from '../text/bisect';
import { overlaps } from '../text/textRange';
import type { TextRange } from '../text/textRange';
import { copyTraits, whyBetter } from './betterCopy';
import { readLetters } from './letters';
import { groupCopies } from './groupCopies';
import type { Grouping, RelatedSource, RelatedText } from './groupCopies';
import { FEWEST_LETTERS, relate } from './relation';
import type { ReadText, Relation, RelationKind } from './relation';
import { SketchIndex } from './sketchIndex';
import type { WorkNotes } from './workNotes';

/** Several sources with one text: the best of them, and what the others are to it. */
export interface Work {
  readonly best: string;
  readonly others: readonly OtherCopy[];
}

export interface OtherCopy {
  readonly id: string;
  readonly kind: RelationKind;
  /** At how many places its words differ from the best copy's. */
  readonly differences: number;
  /** How much of it stands in the best copy, 0 to 1. */
  readonly share: number;
  /** Why the other one is the better copy. */
  readonly whyBetter: readonly Phrase[];
}

/** A range of a source's text. */
export interface SourcePlace extends TextRange {
  readonly sourceId: string;
}

interface Kept extends RelatedText {
  readonly relations: Map<string, RelatedSource>;
}

/**
 * Which sources are the same work, by their text. Adding a source costs as much as it is long, and a
 * comparison with each that shares much of it. The answer depends on the sources held alone.
 */
export class Works {
  private readonly known = new Map<string, Kept>();
  private readonly sketches = new SketchIndex();
  private grouped: Grouping | undefined;

  /** Takes in a source; an earlier version under the same id is replaced. */
  add(source: Source, notes: WorkNotes): void {
    this.remove(source.id);
    const read = readText(source);
    if (read.letters.length < FEWEST_LETTERS) return;
    const traits = copyTraits(source, read.letters.length, notes.isPreferred);
    const own = { source, traits, notes, relations: new Map<string, RelatedSource>() };
    for (const id of this.sketches.add(source.id, read.letters)) {
      const other = this.known.get(id)!;
      const relation = relateInOrder(source.id, read, id, readText(other.source));
      if (!relation) continue;
      own.relations.set(id, seenFrom('a', relation, id));
      other.relations.set(source.id, seenFrom('b', relation, source.id));
    }
    this.known.set(source.id, own);
    this.grouped = undefined;
  }

  remove(id: string): void {
    const known = this.known.get(id);
    if (!known) return;
    for (const other of known.relations.keys()) this.known.get(other)?.relations.delete(id);
    this.known.delete(id);
    this.sketches.remove(id);
    this.grouped = undefined;
  }

  /** The works that stand in more than one source, by the id of their best copy. */
  all(): readonly Work[] {
    return [...this.grouping.others]
      .sort(([a], [b]) => compareUnits(a, b))
      .map(([id, others]) => {
        const best = this.known.get(id)!;
        return {
          best: id,
          others: others.map(other => otherCopy(best, this.known.get(other)!)).sort(byKind),
        };
      });
  }

  /** The better copy that stands for a source; undefined where it stands for itself. */
  bestOf(id: string): string | undefined {
    return this.grouping.bestById.get(id);
  }

  /** The source that stands for this one and all it is a copy of. */
  workOf(id: string): string {
    const best = this.bestOf(id);
    return best === undefined ? id : this.workOf(best);
  }

  /** Where the better copy has the words of `range`; undefined where it does not have them all. */
  betterPlace(id: string, range: TextRange): SourcePlace | undefined {
    const best = this.bestOf(id);
    const known = this.known.get(id);
    if (best === undefined || !known) return undefined;
    const asked = lettersOf(known.source.body.text, range);
    const same = known.relations.get(best)!.same;
    const at = same[firstIndexNot(same, ({ own }) => own.end < asked.end)];
    if (!at || at.own.start > asked.start) return undefined;
    const scale = (at.other.end - at.other.start) / Math.max(1, at.own.end - at.own.start);
    const place = (offset: number): number => Math.round(at.other.start + (offset - at.own.start) * scale);
    return { sourceId: best, start: place(asked.start), end: place(asked.end) };
  }

  /** Whether two places have the same words: they overlap in the copy that stands for both. */
  isSamePlace(a: SourcePlace, b: SourcePlace): boolean {
    const [first, second] = [this.placeInBest(a), this.placeInBest(b)];
    return first.sourceId === second.sourceId && overlaps(first, second);
  }

  private placeInBest(place: SourcePlace): SourcePlace {
    const better = this.betterPlace(place.sourceId, place);
    return better ? this.placeInBest(better) : place;
  }

  private get grouping(): Grouping {
    return (this.grouped ??= groupCopies([...this.known.values()]));
  }
}

function byKind(a: OtherCopy, b: OtherCopy): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareUnits(a.id, b.id);
}

const KINDS: readonly RelationKind[] = ['copy', 'version', 'part'];

function otherCopy(best: RelatedText, other: RelatedText): OtherCopy {
  const { kind, differences, share } = other.relations.get(best.source.id)!;
  return { id: other.source.id, kind, differences, share, whyBetter: whyBetter(best.traits, other.traits) };
}

/** Compares always in the order of the ids, so that the answer cannot depend on which came first. */
function relateInOrder(id: string, read: ReadText, otherId: string, other: ReadText): Relation | undefined {
  if (compareUnits(id, otherId) < 0) return relate(read, other);
  const turned = relate(other, read);
  return (
    turned && {
      ...turned,
      shareOfA: turned.shareOfB,
      shareOfB: turned.shareOfA,
      same: turned.same.map(({ a, b }) => ({ a: b, b: a })),
    }
  );
}

function seenFrom(side: 'a' | 'b', relation: Relation, id: string): RelatedSource {
  const { kind, differences, shareOfA, shareOfB, same } = relation;
  const places = same.map(({ a, b }) => (side === 'a' ? { own: a, other: b } : { own: b, other: a }));
  return { id, kind, differences, share: side === 'a' ? shareOfA : shareOfB, same: places };
}

function readText({ body: { text } }: Source): ReadText {
  return { text, ...readLetters(text) };
}

/** The range without the marks and spaces at its ends, which copies have or have not. */
function lettersOf(text: string, range: TextRange): TextRange {
  const words = text.slice(range.start, range.end);
  const lead = Math.max(0, words.search(/[\p{L}\p{N}]/u));
  const bare = words.slice(lead);
  let length = bare.length;
  while (length > 0 && !/[\p{L}\p{N}]/u.test(bare.charAt(length - 1))) length--;
  return { start: range.start + lead, end: range.start + lead + length };
}
