import type { SourceMetadata } from '../sources/sourceMetadata';
import { fileName, nameOfWork, slug } from './label';

export interface KeyedWork {
  readonly id: string;
  readonly metadata: SourceMetadata;
  /** What a reference manager, or the writer, calls it. */
  readonly ownKey?: string;
}

/** The names by which pandoc's `[@yang2024]` cites sources. */
export interface CitationKeys {
  /** The key of each source, by its id. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** The sources that answer to a key: several where it no longer tells them apart. */
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Keys that stay what they are when sources are added: what its reference manager calls a source, else author
 * and year, `yang2024`. Where a second source comes to be called the same, both are called by their day or
 * their file from then on, and the old key answers to both: the writer is asked, never led to another source.
 */
export function citationKeys(works: readonly KeyedWork[]): CitationKeys {
  const own = idsByKey(works.map(({ id, ownKey }) => ({ id, keys: ownKey === undefined ? [] : [ownKey] })));
  const names = works.map(work => ({ id: work.id, keys: madeKeys(work) }));
  const idsOf = new Map([...idsByKey(names), ...own]);
  const keyOf = new Map<string, string>();
  works.forEach(({ id, ownKey }, index) => {
    const keys = [...(ownKey === undefined ? [] : [ownKey]), ...names[index]!.keys];
    keyOf.set(
      id,
      keys.find(key => idsOf.get(key)!.length === 1 && idsOf.get(key)![0] === id) ?? keys.at(-1)!,
    );
  });
  return { keyOf, idsOf };
}

function idsByKey(
  works: readonly { readonly id: string; readonly keys: readonly string[] }[],
): Map<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const { id, keys } of works)
    for (const key of new Set(keys)) ids.set(key, [...(ids.get(key) ?? []), id]);
  return ids;
}

/** From the shortest to the one that no other source has. */
function madeKeys({ id, metadata }: KeyedWork): string[] {
  const name = nameOfWork(metadata, id);
  const year = /^\d{4}/u.exec(metadata.issued ?? '')?.[0] ?? '';
  const day = /^\d{4}(?:-\d{2}){1,2}$/u.exec(metadata.issued ?? '')?.[0].replaceAll('-', '');
  const short = name.endsWith(year) ? name : name + year;
  return [
    short,
    ...(day ? [name + day] : []),
    `${short}-${slug(fileName(id)) || 'x'}`,
    `${short}-${slug(id)}`,
  ];
}
