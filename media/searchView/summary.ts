import { fill } from '../shared/fill';
import type { SearchStrings } from './protocol';
import type { Results } from './state';

/** How much was found, for the line above the list and for a screen reader. */
export function summaryOf({ groups, total }: Results, strings: SearchStrings): string {
  const shown = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  if (shown < total) return fill(strings.countCut, shown, total);
  if (shown === 1) return fill(strings.countOne, shown);
  return groups.length === 1
    ? fill(strings.countInOneSource, shown)
    : fill(strings.count, shown, groups.length);
}
