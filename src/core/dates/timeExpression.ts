import type { Phrase } from '../text/phrase';
import type { TextRange } from '../text/textRange';

/** How fine the text is about a time; `days` that are not one calendar unit (a range) have the grain of their ends. */
export type Grain =
  'day' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'era';

/** First and last day, both included, as ISO days; null where the text leaves that side open. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

/** What an expression is read against. */
export interface Anchor {
  /** self: complete in itself. publication: the day the text appeared. text: another date in the text. event: a known event. */
  readonly kind: 'self' | 'publication' | 'text' | 'event';
  /** The date or event itself: `2024-07-08`, `2023`, `코로나19`. */
  readonly ref?: string;
}

/** What an expression stands for: a calendar interval, or honestly nothing. */
export interface TimeValue extends Interval {
  readonly grain: Grain;
  /** Whether the text itself is rough about it: 약, 초, 말, around. Compare such values by containment. */
  readonly approximate: boolean;
  readonly anchor: Anchor;
  /**
   * certain: said in full. inferred: something was filled in, see `implied` and `why`.
   * ambiguous: several readings, see `candidates`; from and to are null. unresolved: nothing to read it against.
   */
  readonly status: 'certain' | 'inferred' | 'ambiguous' | 'unresolved';
  readonly candidates?: readonly Interval[];
  /** What was not said and has been filled in. */
  readonly implied: readonly ('year' | 'month' | 'day' | 'century' | 'end')[];
  /** In a sentence: how the value was found. Always there unless the text says it all. */
  readonly why?: Phrase;
}

/** A span of text that names a time, and what it means. Offsets are of the text it was found in. */
export interface TimeExpression extends TextRange, TimeValue {
  readonly surface: string;
}

/** What is known of a text's own date when its expressions are read. */
export interface Publication {
  /** What a date means that is all of the text: what is to come, as in a diary, or what has been. */
  readonly ofAlone?: 'past' | 'future';
  /** EDTF, as precise as known: `2024-07-08`, `2023-09`. Absent: relative expressions stay unresolved. */
  readonly issued?: string;
  /** How the reader is told where the date is from: phrase with the date inside. */
  readonly why?: Phrase;
}
