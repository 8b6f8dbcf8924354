import type { Interval } from '../dates/timeExpression';
import type { KnowledgeFact, LocalText } from '../entities/entity';
import type { TextRange } from '../text/textRange';

/** A passage that says so: the place in a source, with the words that stand there. */
export interface Evidence extends TextRange {
  readonly sourceId: string;
  readonly uri: string;
  /** The source's own words in `[start, end)` of its repaired text. */
  readonly text: string;
  readonly originalStart: number;
  readonly originalEnd: number;
  /** The paragraph's number, as a note's locator counts it. */
  readonly paragraph: number;
}

/** Something stated about an entity or a time, with at least one piece of evidence. */
export interface Fact {
  /** listed: in the knowledge file's words. said: a sentence of a source. */
  readonly kind: 'listed' | 'said';
  readonly text: LocalText;
  readonly stance: KnowledgeFact['stance'] | 'said';
  /** When it was so, where the text tells; `dated` is how the text says it. */
  readonly when?: Interval & { readonly surface: string };
  readonly evidence: readonly Evidence[];
}
