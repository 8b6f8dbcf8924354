import { citationKeys } from './citations/citationKeys';
import type { CitationKeys } from './citations/citationKeys';
import { matchWorks } from './exchange/matchWorks';
import type { WorkMatch } from './exchange/matchWorks';
import { writeWorks } from './exchange/writeWorks';
import type { WorkFormat } from './exchange/workFormats';
import type { LibraryItem } from './sources/libraryExport';
import { followedItem } from './sources/libraryMerge';
import type { ReferenceItem } from './sources/references';
import type { Source } from './sources/source';

/** The sources as works that other programs know as well: what they are called there, and what is said of them. */
export interface KnownWorks {
  /** In an order that does not depend on when they were read. */
  sources(): readonly Source[];
  reference(id: string): ReferenceItem | undefined;
}

/** The keys by which `[@yang2024]` cites the sources. */
export function keysOfWorks(works: KnownWorks): CitationKeys {
  return citationKeys(
    works.sources().map(({ id, metadata }) => {
      const ownKey = ownKeyOf(works.reference(id));
      return { id, metadata, ...(ownKey !== undefined && { ownKey }) };
    }),
  );
}

/** What the reference manager calls it, or the writer in `references.json`. */
function ownKeyOf(reference: ReferenceItem | undefined): string | undefined {
  const written = reference?.['citation-key'];
  return followedItem(reference)?.key ?? (typeof written === 'string' && written ? written : undefined);
}

/** Which of the sources the items of another program are, or may be. */
export function matchKnownWorks(items: readonly LibraryItem[], works: KnownWorks): WorkMatch[] {
  const known = works.sources().map(({ id, metadata }) => {
    const libraryKey = followedItem(works.reference(id))?.key;
    return { id, metadata, ...(libraryKey !== undefined && { libraryKey }) };
  });
  return matchWorks(items, known);
}

/** The data of the sources, or of those with these ids, for another program. */
export function writeKnownWorks(
  format: WorkFormat,
  ids: readonly string[] | undefined,
  works: KnownWorks,
): Promise<string> {
  const { keyOf } = keysOfWorks(works);
  const wanted = ids && new Set(ids);
  const exported = works
    .sources()
    .filter(({ id }) => wanted?.has(id) ?? true)
    .map(({ id, metadata }) => ({ key: keyOf.get(id)!, file: id, metadata }));
  return writeWorks(exported, format);
}
