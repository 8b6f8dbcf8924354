import { fill } from '../shared/fill';
import type { SearchStrings } from './protocol';
import type { Results } from './state';

/** How much was found, for the line above the list and for a screen reader. */
export function summaryOf({ listed, sources, total }: Results, strings: SearchStrings): string {
  if (listed < total) return fill(strings.countCut, listed, total);
  if (listed === 1) return fill(strings.countOne, listed);
  return sources === 1 ? fill(strings.countInOneSource, listed) : fill(strings.count, listed, sources);
}
