import { fold } from './entries';
import type { Entry } from './entries';

/** What the writer wants to see. */
export interface Wanted {
  /** Words of a name, or of the sentence; each has to be there. */
  readonly words: string;
  /** Sources that are switched off. */
  readonly hidden: ReadonlySet<string>;
}

/** The entries that are wanted, in the order they came. */
export function filterEntries(entries: readonly Entry[], { words, hidden }: Wanted): Entry[] {
  const asked = fold(words).split(' ').filter(Boolean);
  return entries.filter(
    ({ event: { sourceId }, words: said }) =>
      !(sourceId !== undefined && hidden.has(sourceId)) && asked.every(word => said.includes(word)),
  );
}
