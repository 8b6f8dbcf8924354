import { spanOf } from './days';
import type { Span } from './days';
import type { TimelineEvent } from './protocol';

/** An event, with what every frame and every key asks of it worked out once. */
export interface Entry extends Span {
  readonly event: TimelineEvent;
  /** Its sentence and names, folded for the filter. */
  readonly words: string;
}

/** The events in order of their beginning. */
export function entriesOf(events: readonly TimelineEvent[]): Entry[] {
  return events
    .map(event => ({ event, ...spanOf(event), words: fold([event.text, ...event.names].join('\n')) }))
    .sort((a, b) => a.from - b.from);
}

/** The same in both, so that words are found however they are written. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
