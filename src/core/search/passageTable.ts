import type { Source } from '../sources/source';
import { grown } from './growing';
import { FacetTable } from './facetTable';
import type { Facet } from './facets';
import { weightOfKind } from './indexedPassage';
import type { Context, IndexedPassage } from './indexedPassage';
import { pieceOfNumber, pieceOfText } from './pieces';
import type { Piece, PieceReader } from './pieces';

/** The passages of a source have numbers in a row, from `first` on. */
interface Row {
  readonly source: Source;
  /** Tells this version of the source from others. */
  readonly mark: string;
  readonly first: number;
  readonly contexts: Context[];
}

/** A row as it is stored: its source by its mark, and the contexts each with the number of passages that share it. */
interface StoredRow extends Pick<Row, 'mark' | 'first'> {
  readonly id: string;
  readonly contexts: readonly (readonly [count: number, context: Context])[];
}

/** A passage whose text is not known any more. */
export interface LostPassage {
  readonly place: number;
  readonly length: number;
  readonly context: Context;
}

/** Gives the source of an id, if it is still the version that was marked so. */
export type MarkedSource = (id: string, mark: string) => Source | undefined;

/**
 * The passages of the index by their numbers. What is known of them stays in arrays: an object for each
 * passage, and Maps to find it, took more memory than its text.
 */
export class PassageTable {
  private readonly rowBySource = new Map<string, Row>();
  /** By the number that `rowNumbers` has; undefined where the source is gone. */
  private readonly rows: (Row | undefined)[] = [];
  private readonly facets = new FacetTable();
  private rowNumbers: Int32Array<ArrayBuffer>;
  private indexes: Int32Array<ArrayBuffer>;
  private lengths: Int32Array<ArrayBuffer>;
  /** What the kind of each passage weighs, in hundredths. */
  private weights: Uint8Array<ArrayBuffer>;
  private next: number;
  private count = 0;
  /** Passages that were stored, but not those of a source as it is now: they are left out already. */
  readonly lost: readonly LostPassage[] = [];

  constructor(from?: PieceReader, sourceOf: MarkedSource = () => undefined) {
    this.rowNumbers = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.indexes = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.lengths = from?.numbers(Int32Array) ?? new Int32Array(1 << 8);
    this.weights = from?.numbers(Uint8Array) ?? new Uint8Array(1 << 8);
    this.next = from?.number() ?? 0;
    const stored = from ? (JSON.parse(from.text()) as (StoredRow | null)[]) : [];
    this.lost = stored.flatMap(row => this.restore(row, sourceOf));
  }

  /** What it is made of, for a table that goes on from here. */
  pieces(): Piece[] {
    const { indexes, lengths, next, rowNumbers, rows, weights } = this;
    const stored = rows.map(row => (row ? storedRow(row) : null));
    return [rowNumbers, indexes, lengths, weights, pieceOfNumber(next), pieceOfText(JSON.stringify(stored))];
  }

  get size(): number {
    return this.count;
  }

  /** Every number is below this one. */
  get end(): number {
    return this.next;
  }

  has(sourceId: string): boolean {
    return this.rowBySource.has(sourceId);
  }

  /** The number of one more passage, after the earlier ones of its source. */
  add({ source, index, length, context }: Omit<IndexedPassage, 'place' | 'passage'>, mark: string): number {
    const place = this.next++;
    if (place >= this.lengths.length) this.grow(place + 1);
    const row = this.rowBySource.get(source.id) ?? this.addRow({ source, mark, first: place, contexts: [] });
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
  divide(lists: readonly Int32Array[]): Facet[] {
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

  private addRow(row: Row): Row {
    this.rowBySource.set(row.source.id, row);
    this.rows.push(row);
    this.facets.add(row.source);
    return row;
  }

  /** Takes in the next of the stored rows, or gives the passages that it had. */
  private restore(stored: StoredRow | null, sourceOf: MarkedSource): LostPassage[] {
    const source = stored ? sourceOf(stored.id, stored.mark) : undefined;
    const contexts =
      stored?.contexts.flatMap(([count, context]) => Array<Context>(count).fill(context)) ?? [];
    if (stored && source) {
      this.addRow({ source, mark: stored.mark, first: stored.first, contexts });
      this.count += contexts.length;
      return [];
    }
    this.rows.push(undefined);
    this.facets.add(undefined);
    return contexts.map((context, index) => {
      const place = stored!.first + index;
      return { place, length: this.lengths[place]!, context };
    });
  }

  private grow(needed: number): void {
    this.rowNumbers = grown(this.rowNumbers, needed);
    this.indexes = grown(this.indexes, needed);
    this.lengths = grown(this.lengths, needed);
    this.weights = grown(this.weights, needed);
  }
}

function storedRow({ contexts, first, mark, source }: Row): StoredRow {
  const counted: [number, Context][] = [];
  for (const context of contexts) {
    const last = counted.at(-1);
    if (last?.[1] === context) last[0]++;
    else counted.push([1, context]);
  }
  return { id: source.id, mark, first, contexts: counted };
}

function placesOf({ first, contexts }: Row): number[] {
  return contexts.map((_, index) => first + index);
}
