import { markdown } from './markdown';
import type { SourceFormat } from './sourceFormat';
import { text } from './text';

/** Every kind of file that can be a source; the watcher's pattern and the file filters derive from it. */
export const SOURCE_FORMATS: readonly SourceFormat[] = [text, markdown];

/** The format of the file, by its name. */
export function formatOf(name: string): SourceFormat | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return SOURCE_FORMATS.find(format => format.extensions.includes(extension));
}
