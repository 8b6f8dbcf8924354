import type { Block } from './blocks';
import type { MappedText } from '../../text/mappedText';
import type { Problem } from '../../text/problem';
import type { SourceMetadata } from '../../sources/sourceMetadata';

/**
 * How the text of a format is laid out, which decides the repairs it gets: lines that may break inside
 * words, Markdown, `lines` (paragraphs with an empty line between them, whose lines may break inside words),
 * or `clean` paragraphs of one line each with an empty line between them.
 */
export type Layout = 'plain' | 'markdown' | 'lines' | 'clean';

/** What a format reads out of a file, before repair. */
export interface FormatResult {
  /**
   * The text as found, leading back to the file's decoded text; front matter is left out. For a file that
   * is no text, the decoded text is the text taken out of it.
   */
  readonly body: MappedText;
  readonly layout: Layout;
  /** What the format itself says of the work (front matter, properties). */
  readonly metadata: SourceMetadata;
  readonly problems: readonly Problem[];
  /** How many pages the file has, where it says so. */
  readonly pageCount?: number;
  /** What the format knows of its paragraphs, in order, by offsets of the decoded text. */
  readonly blocks?: readonly Block[];
}

/** The reader of one kind of file; `kinds.ts` holds the names. It never throws. */
export interface SourceFormat {
  read(bytes: Uint8Array, name: string): Promise<FormatResult> | FormatResult;
}
