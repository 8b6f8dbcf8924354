import { authorName } from '../sources/sourceMetadata';
import type { SourceMetadata } from '../sources/sourceMetadata';
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

/** What is known of a source that results come from. */
export interface CountedSource {
  readonly id: string;
  readonly metadata: SourceMetadata;
  readonly count: number;
}

/** So many values of a field are offered, those with most results first. */
const MOST_VALUES = 20;

/** Authors, years, types and titles of the sources, those first that have most results. */
export function facetsOf(sources: readonly CountedSource[]): Facet[] {
  const tallies = { author: new Tally('author'), year: new Tally('year'), type: new Tally('type') };
  const titles = new Tally('source');
  for (const { id, metadata, count } of sources) {
    for (const author of new Set((metadata.author ?? []).map(authorName))) tallies.author.add(author, count);
    const year = /^\d{4}/.exec(metadata.issued ?? '')?.[0];
    if (year) tallies.year.add(year, count);
    if (metadata.type) tallies.type.add(metadata.type, count);
    titles.add(id, count, metadata.title);
  }
  return [...Object.values(tallies), titles].flatMap(tally => tally.best());
}

/** Counts the values of one field. */
export class Tally {
  private readonly field: FilterField;
  private readonly facets = new Map<string, Facet>();

  constructor(field: FilterField) {
    this.field = field;
  }

  add(value: string, count: number, label = value): void {
    const before = this.facets.get(value)?.count ?? 0;
    this.facets.set(value, { field: this.field, value, label, count: before + count });
  }

  best(): Facet[] {
    const best: Facet[] = [];
    // Kept in order while looking: a large desk has thousands of titles, and this runs at every keystroke.
    for (const facet of this.facets.values()) {
      best.splice(
        firstIndexNot(best, other => isBefore(other, facet)),
        0,
        facet,
      );
      if (best.length > MOST_VALUES) best.pop();
    }
    return best;
  }
}

function isBefore(a: Facet, b: Facet): boolean {
  return a.count > b.count || (a.count === b.count && compareUnits(a.value, b.value) < 0);
}
