import type { PictureStrings } from '../shared/protocol';

/** What the extension tells the timeline picture. Event ids and source ids are opaque to it. */
export type ToTimeline =
  /** First answer to `ready`, and again whenever the corpus changes. */
  | {
      readonly kind: 'events';
      readonly strings: TimelineStrings;
      /** The language dates of the scale are written in. */
      readonly language: 'ko' | 'en';
      readonly sources: readonly TimelineSource[];
      readonly events: readonly TimelineEvent[];
    }
  /** The dates of the draft last written in; empty where there is none. */
  | { readonly kind: 'draft'; readonly name: string; readonly events: readonly TimelineEvent[] };

/** What the timeline picture tells the extension. */
export type FromTimeline =
  | { readonly kind: 'ready' }
  /** Show the words in their source or draft. */
  | { readonly kind: 'open'; readonly event: string };

export interface TimelineSource {
  readonly id: string;
  readonly name: string;
}

/** One sentence at its time. Days are ISO; null where the text leaves that side open. */
export interface TimelineEvent {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the text itself is rough about it. */
  readonly isApproximate: boolean;
  /** Whether something was filled in to place it. */
  readonly isInferred: boolean;
  /** The time as a reader writes it. */
  readonly when: string;
  readonly text: string;
  /** Absent for the draft's own. */
  readonly sourceId?: string;
  /** `한겨레연구 ¶ 3` */
  readonly place: string;
  readonly names: readonly string[];
}

export interface TimelineStrings extends PictureStrings {
  readonly filter: string;
  readonly when: string;
  readonly sentence: string;
  readonly source: string;
  readonly about: string;
  readonly inferred: string;
  readonly openEnded: string;
  /** `{0} events`, for a bundle of them. */
  readonly bundle: string;
  /** How a bundle is opened. */
  readonly opens: string;
}
