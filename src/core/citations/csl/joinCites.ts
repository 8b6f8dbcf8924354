/**
 * Notes that were written apart, as one: `…, 12쪽.` and `…, 14.` make `…, 12쪽; …, 14.`.
 */
export function joinCites(notes: readonly string[]): string {
  const joined = notes.map(withoutStop).join('; ');
  return joined.endsWith('.') ? joined : `${joined}.`;
}

/** The note as a part of a longer one. A stop that belongs to its last word stays: `8.`, `op. cit.` */
export function withoutStop(note: string): string {
  if (OWN_STOP.test(note)) return note;
  return note.replace(/\.([”’]?)$/u, '$1');
}

const OWN_STOP = /(?:\d{4}\. \d{1,2}\.(?: \d{1,2}\.)?|\bcit\.|\bIbid\.|\bal\.)$/u;
