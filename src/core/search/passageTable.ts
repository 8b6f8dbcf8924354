import type { Source } from '../sources/source';
import { grown } from './growing';
import { FacetTable } from './facetTable';
import type { Facet } from './facets';
import { weightOfKind } from './indexedPassage';
import type { Context, IndexedPassage } from './indexedPassage';

/** The passages of a source have numbers in a row, from `first` on. */
interface Row {
  readonly source: Source;
  readonly first: number;
  readonly contexts: Context[];
}

/**
 * The passages of the index by their numbers. What is known of them stays in arrays: an object for each
 * passage, and Maps to find it, took more memory than its text.
 */
export class PassageTable {
  private readonly rowBySource = new Map<string, Row>();
  /** By the number that `rowNumbers` has; undefined where the source is gone. */
  private readonly rows: (Row | undefined)[] = [];
  private readonly facets = new FacetTable();
  private rowNumbers = new Int32Array(1 << 8);
  private indexes = new Int32Array(1 << 8);
  private lengths = new Int32Array(1 << 8);
  /** What the kind of each passage weighs, in hundredths. */
  private weights = new Uint8Array(1 << 8);
  private next = 0;
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Every number is below this one. */
  get end(): number {
    return this.next;
  }

  /** The number of one more passage, after the earlier ones of its source. */
  add({ source, index, length, context }: Omit<IndexedPassage, 'place' | 'passage'>): number {
    const place = this.next++;
    if (place >= this.lengths.length) this.grow(place + 1);
    const row = this.rowBySource.get(source.id) ?? this.addRow(source, place);
    this.rowNumbers[place] = this.rows.length - 1;
    this.indexes[place] = index;
    this.lengths[place] = length;
    this.weights[place] = Math.round(100 * weightOfKind(source.passages[index]!));
    row.contexts.push(context);
    this.count++;
    return place;
  }

  /** The passage of a number, which must be there. */
  at(place: number): IndexedPassage {
    const { source, first, contexts } = this.rows[this.rowNumbers[place]!]!;
    const index = this.indexes[place]!;
    const [passage, context] = [source.passages[index]!, contexts[place - first]!];
    return { source, passage, index, place, length: this.lengths[place]!, context };
  }

  /** What the kind of a passage weighs; read for every passage that a common word finds. */
  weightAt(place: number): number {
    return this.weights[place]! / 100;
  }

  sourceAt(place: number): Source {
    return this.rows[this.rowNumbers[place]!]!.source;
  }

  /** The numbers of all passages, ascending. */
  places(): Int32Array {
    const places = new Int32Array(this.count);
    let length = 0;
    for (let place = 0; place < this.next; place++)
      if (this.rows[this.rowNumbers[place]!]) places[length++] = place;
    return places;
  }

  /** How the passages divide by source, author, year and type; a number in more than one list counts as often. */
  divide(lists: readonly ArrayLike<number>[]): Facet[] {
    const counts = new Int32Array(this.rows.length);
    for (const places of lists)
      for (let index = 0; index < places.length; index++) counts[this.rowNumbers[places[index]!]!]!++;
    return this.facets.divide(counts);
  }

  placesOf(sourceId: string): number[] {
    const row = this.rowBySource.get(sourceId);
    return row ? placesOf(row) : [];
  }

  /** Takes out a source's passages. */
  remove(sourceId: string): void {
    const row = this.rowBySource.get(sourceId);
    if (!row) return;
    this.rowBySource.delete(sourceId);
    const number = this.rowNumbers[row.first]!;
    this.rows[number] = undefined;
    this.facets.remove(number);
    this.count -= row.contexts.length;
  }

  private addRow(source: Source, first: number): Row {
    const row: Row = { source, first, contexts: [] };
    this.rowBySource.set(source.id, row);
    this.rows.push(row);
    this.facets.add(source);
    return row;
  }

  private grow(needed: number): void {
    this.rowNumbers = grown(this.rowNumbers, needed);
    this.indexes = grown(this.indexes, needed);
    this.lengths = grown(this.lengths, needed);
    this.weights = grown(this.weights, needed);
  }
}

function placesOf({ first, contexts }: Row): number[] {
  return contexts.map((_, index) => first + index);
}
