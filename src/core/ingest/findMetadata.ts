import type { Passage } from '../sources/passage';
import type { SourceMetadata } from '../sources/sourceMetadata';
import type { MappedText } from '../text/mappedText';
import type { Problem } from '../text/problem';

/** What metadata is looked for in. */
export interface ReadSource {
  readonly name: string;
  readonly body: MappedText;
  readonly passages: readonly Passage[];
  /** What the format states. */
  readonly stated: SourceMetadata;
}

export interface FoundMetadata {
  readonly metadata: SourceMetadata;
  /** The passages, those that turned out to be about the text (by-line, note) told apart from prose. */
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

export function findMetadata({ passages, stated }: ReadSource): FoundMetadata {
  return { metadata: stated, passages, problems: [] };
}
