import type { MappedText } from '../text/mappedText';
import type { Problem } from '../text/problem';
import type { Join } from './join';
import type { Passage } from './passage';
import type { SourceMetadata } from './sourceMetadata';

/** The work being cited: one file of the writer's folder, read, repaired and cut into passages. */
export interface Source {
  /**
   * What drafts, knowledge files and the command line call it: the path below the folder it was found
   * in, with `/`. It stays the same on every machine that has the folder.
   */
  readonly id: string;
  /** The address of the file; core hands it back and never reads it. */
  readonly uri: string;
  readonly metadata: SourceMetadata;
  /** The repaired text, leading back to the file's decoded text. */
  readonly body: MappedText;
  readonly passages: readonly Passage[];
  /** The line ends that were read without certainty, and those that the writer corrected, in order. */
  readonly joins?: readonly Join[];
  readonly problems: readonly Problem[];
  /** How many pages the file has, where its format says so. */
  readonly pageCount?: number;
}
