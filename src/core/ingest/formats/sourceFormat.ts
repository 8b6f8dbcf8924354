import type { MappedText } from '../../text/mappedText';
import type { Problem } from '../../text/problem';
import type { SourceMetadata } from '../../sources/sourceMetadata';

/** How the text of a format is laid out, which decides the repairs it gets. */
export type Layout = 'plain' | 'markdown';

/** What a format reads out of a file, before repair. */
export interface FormatResult {
  /** The text as found, leading back to the file's decoded text; front matter is left out. */
  readonly body: MappedText;
  readonly layout: Layout;
  /** What the format itself says of the work (front matter, properties). */
  readonly metadata: SourceMetadata;
  readonly problems: readonly Problem[];
}

/** A kind of file that can be a source. */
export interface SourceFormat {
  readonly id: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  read(bytes: Uint8Array, name: string): Promise<FormatResult> | FormatResult;
}
