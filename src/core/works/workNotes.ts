import type { ReferenceItem } from '../sources/references';

/** What the writer says of a source's copies, in `references.json` beside CSL's fields. */
export interface WorkNotes {
  readonly isPreferred: boolean;
  /** Sources that are not the same work, whatever their text: their ids, or the ends of them. */
  readonly notSameWork: readonly string[];
}

/** The names of the two fields in `references.json`. */
export const PREFERRED_COPY = 'preferred-copy';
export const NOT_SAME_WORK = 'not-same-work';

export function readWorkNotes(item: ReferenceItem | undefined): WorkNotes {
  const listed = item?.[NOT_SAME_WORK];
  const ids: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
  return {
    isPreferred: item?.[PREFERRED_COPY] === true,
    notSameWork: ids
      .filter(id => typeof id === 'string' && id !== '')
      .map(id => (id as string).normalize('NFC')),
  };
}

/** Whether the name means the source: its id, or one of them is the end of the other in whole folders. */
export function namesSource(name: string, id: string): boolean {
  return name === id || id.endsWith(`/${name}`) || name.endsWith(`/${id}`);
}
