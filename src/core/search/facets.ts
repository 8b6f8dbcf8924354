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

/**
 * Of the values of one field those that are offered. They are kept in order while looking: a large desk has thousands of
 * titles, and all are asked at every keystroke.
 */
export class BestFacets {
  private readonly best: Facet[] = [];

  /** Takes in a value that `count` results have, if any; `describe` is asked when it may be among the best. */
  offer(count: number, describe: () => Omit<Facet, 'count'>): void {
    const { best } = this;
    const last = best.length === MOST_VALUES ? best.at(-1) : undefined;
    if (!count || (last && count < last.count)) return;
    const facet = { ...describe(), count };
    if (last && isBefore(last, facet)) return;
    best.splice(
      firstIndexNot(best, other => isBefore(other, facet)),
      0,
      facet,
    );
    if (best.length > MOST_VALUES) best.pop();
  }

  all(): readonly Facet[] {
    return this.best;
  }
}

function isBefore(a: Facet, b: Facet): boolean {
  return a.count > b.count || (a.count === b.count && compareUnits(a.value, b.value) < 0);
}
