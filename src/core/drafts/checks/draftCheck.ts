import type { CitationKeys } from '../../citations/citationKeys';
import type { Mention } from '../../entities/entity';
import type { Join } from '../../sources/join';
import type { TimeExpression } from '../../dates/timeExpression';
import type { Source } from '../../sources/source';
import type { MetadataField, SourceMetadata } from '../../sources/sourceMetadata';
import type { Phrase } from '../../text/phrase';
import type { Problem } from '../../text/problem';
import type { ToldEvent } from '../../events/toldEvents';
import type { TextEdit } from '../../text/textEdit';
import type { TextRange } from '../../text/textRange';
import type { FoldedText } from '../../quotes/foldLayout';
import type { Draft } from '../draft';

/** Something wrong in a draft, at a place in it, with ways to put it right. */
export interface DraftProblem extends Problem {
  readonly range: TextRange;
  readonly fixes?: readonly DraftFix[];
  /** What the source does not say of itself: the writer can. */
  readonly lacks?: { readonly sourceId: string; readonly field: MetadataField };
  /** The place in a source that says otherwise. */
  readonly evidence?: SourcePlace;
}

export interface DraftFix {
  readonly title: Phrase;
  readonly edits: readonly TextEdit[];
}

/** What a source is to the checks. Give `folded` where it is at hand; it saves folding the text each time. */
export interface CheckedSource {
  readonly metadata: SourceMetadata;
  readonly text: string;
  /** Line ends that can be read in more than one way: the words count either way. */
  readonly joins?: readonly Join[];
  readonly folded?: FoldedText;
}

/** A range of a source's repaired text. */
export interface SourcePlace extends TextRange {
  readonly sourceId: string;
}

/** A happening that a source tells of. */
export interface EventInSource extends ToldEvent {
  readonly source: Source;
}

/** What checks need beside the draft. */
export interface SourceLookup {
  /** The source of this id; undefined when there is none (any more). */
  readonly source: (id: string) => CheckedSource | undefined;
  /** The names in the draft, where they were looked for. */
  readonly mentions?: readonly Mention[];
  /** The happenings that the sources tell of, where they are known. */
  readonly sourceEvents?: readonly EventInSource[];
  /** The keys by which sources can be cited. */
  readonly keys?: CitationKeys;
}

export interface CheckContext extends SourceLookup {
  readonly draft: Draft;
  /** The dates in the writer's own words, read against the date that the draft states. */
  readonly times: readonly TimeExpression[];
  /** Whether it states one. */
  readonly isDated: boolean;
}

/** One kind of fault. `id` is the code of its problems. */
export interface DraftCheck {
  readonly id: string;
  check(context: CheckContext): DraftProblem[];
}
