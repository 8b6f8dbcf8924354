import type { Passage } from '../../src/core/sources/passage';
import type { Source } from '../../src/core/sources/source';
import type { SourceMetadata } from '../../src/core/sources/sourceMetadata';
import { mapIdentity } from '../../src/core/text/mappedText';

/** A source of one passage per paragraph, for tests of the search that need no file. */
export function sourceOf(
  id: string,
  paragraphs: readonly string[],
  metadata: Partial<SourceMetadata> = {},
): Source {
  const passages: Passage[] = [];
  let start = 0;
  for (const text of paragraphs) {
    passages.push({ start, end: start + text.length, kind: 'prose', paragraph: passages.length + 1 });
    start += text.length + 1;
  }
  return {
    id,
    uri: `file:///${id}`,
    metadata: { origins: {}, ...metadata },
    body: mapIdentity(paragraphs.join('\n')),
    passages,
    problems: [],
  };
}
