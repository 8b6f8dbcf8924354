import type { Source } from '../sources/source';
import { authorName } from '../sources/sourceMetadata';
import type { SourceMetadata } from '../sources/sourceMetadata';
import { BestFacets } from './facets';
import type { Facet } from './facets';

/** What is known of a source that results come from. */
export interface CountedSource extends FacetSource {
  readonly count: number;
}

type FacetSource = Pick<Source, 'id' | 'metadata'>;

/** How the results in these sources divide. */
export function facetsOf(sources: readonly CountedSource[]): Facet[] {
  const table = new FacetTable();
  for (const source of sources) table.add(source);
  return table.divide(Int32Array.from(sources, ({ count }) => count));
}

const FIELDS = ['author', 'year', 'type'] as const;

interface Value {
  readonly field: (typeof FIELDS)[number];
  readonly value: string;
}

/**
 * What the sources can be told apart by: authors, years, types and titles, all but the titles as numbers. A common word
 * is in thousands of sources, and counting them must not read each of them at every keystroke.
 */
export class FacetTable {
  private readonly values: Value[] = [];
  private readonly numberOf = new Map<string, number>();
  /** By the number of a source: what it is, and the numbers of its values. */
  private readonly sources: (FacetSource | undefined)[] = [];
  private readonly valuesOf: (readonly number[])[] = [];

  /** Takes in one more source, under the next number; a number may stay without one. */
  add(source: FacetSource | undefined): void {
    this.sources.push(source && { id: source.id, metadata: source.metadata });
    this.valuesOf.push(source ? this.describe(source.metadata) : []);
  }

  remove(source: number): void {
    this.sources[source] = undefined;
    this.valuesOf[source] = [];
  }

  /** The values that most results have, and the titles; `counts` says how many results each source has. */
  divide(counts: Int32Array): Facet[] {
    const results = new Int32Array(this.values.length);
    const titles = new BestFacets<number>({
      field: 'source',
      valueOf: source => this.sources[source]!.id,
      labelOf: source => this.title(source),
    });
    for (let source = 0; source < counts.length; source++) {
      const count = counts[source]!;
      if (!count) continue;
      for (const value of this.valuesOf[source]!) results[value]! += count;
      titles.offer(count, source);
    }
    return [...this.bestValues(results), ...titles.all()];
  }

  private describe({ author = [], issued = '', type }: SourceMetadata): number[] {
    const year = /^\d{4}/.exec(issued)?.[0];
    return [
      ...new Set(author.map(name => this.number('author', authorName(name)))),
      ...(year ? [this.number('year', year)] : []),
      ...(type ? [this.number('type', type)] : []),
    ];
  }

  /** Of each field in turn. */
  private bestValues(results: Int32Array): Facet[] {
    const valueOf = (number: number): string => this.values[number]!.value;
    const best = new Map(
      FIELDS.map(field => [field, new BestFacets({ field, valueOf, labelOf: valueOf })] as const),
    );
    for (const [number, { field }] of this.values.entries()) best.get(field)!.offer(results[number]!, number);
    return [...best.values()].flatMap(each => each.all());
  }

  private title(source: number): string {
    const { id, metadata } = this.sources[source]!;
    return metadata.title ?? id;
  }

  private number(field: Value['field'], value: string): number {
    const key = `${field} ${value}`;
    const known = this.numberOf.get(key);
    if (known !== undefined) return known;
    this.numberOf.set(key, this.values.length);
    return this.values.push({ field, value }) - 1;
  }
}
