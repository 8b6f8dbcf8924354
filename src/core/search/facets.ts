import { firstIndexNot } from '../text/bisect';
import { compareUnits } from '../text/compare';
import type { FilterField } from './query';

/** What a query could be narrowed by: a filter's value, how it is shown, and how many results it leaves. */
export interface Facet {
  readonly field: FilterField;
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** So many values of a field are offered, those with most results first. */
const MOST_VALUES = 20;

/** The values of a field, each by a key of the caller's. */
export interface FacetValues<Key> {
  readonly field: FilterField;
  readonly valueOf: (key: Key) => string;
  readonly labelOf: (key: Key) => string;
}

interface Best<Key> {
  readonly key: Key;
  readonly value: string;
  readonly count: number;
}

/**
 * Of the values of one field those that are offered. They are kept in order while looking, and nothing is made for
 * those that are not among them: a large desk has thousands of titles, and all are asked at every keystroke.
 */
export class BestFacets<Key> {
  private readonly values: FacetValues<Key>;
  private readonly best: Best<Key>[] = [];
  /** What a value must have to be among the best. */
  private least = 1;

  constructor(values: FacetValues<Key>) {
    this.values = values;
  }

  /** Takes in a value that `count` results have, if any. */
  offer(count: number, key: Key): void {
    if (count < this.least) return;
    const { best } = this;
    const value = this.values.valueOf(key);
    const comesAfter = (other: Best<Key>): boolean =>
      other.count > count || (other.count === count && compareUnits(other.value, value) < 0);
    const isFull = best.length === MOST_VALUES;
    if (isFull && comesAfter(best.at(-1)!)) return;
    best.splice(firstIndexNot(best, comesAfter), 0, { key, value, count });
    if (isFull) best.pop();
    if (best.length === MOST_VALUES) this.least = best.at(-1)!.count;
  }

  all(): Facet[] {
    const { field, labelOf } = this.values;
    return this.best.map(({ key, value, count }) => ({ field, value, label: labelOf(key), count }));
  }
}
