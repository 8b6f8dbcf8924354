import type { TimelineEvent } from './protocol';

/** What the writer wants to see. */
export interface Wanted {
  /** Words of a name, or of the sentence; each has to be there. */
  readonly words: string;
  /** Sources that are switched off. */
  readonly hidden: ReadonlySet<string>;
}

/** The events that are wanted, in the order they came. */
export function filterEvents(events: readonly TimelineEvent[], { words, hidden }: Wanted): TimelineEvent[] {
  const asked = fold(words).split(' ').filter(Boolean);
  return events.filter(
    ({ sourceId, text, names }) =>
      !(sourceId !== undefined && hidden.has(sourceId)) &&
      asked.every(word => fold(text).includes(word) || names.some(name => fold(name).includes(word))),
  );
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
