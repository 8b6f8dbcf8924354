import type { TextRange } from '../text/textRange';

/** One record of a RIS file, from its `TY` to its `ER`. */
export interface RisRecord extends TextRange {
  /** The values of each tag, in their order; lines without a tag go on with the one above. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** Whether it has an end. */
  readonly isClosed: boolean;
}

/** The records of a RIS file; one that has no end ends where the next begins. */
export function risRecords(text: string): RisRecord[] {
  const heads = [...text.matchAll(/^[ \t\ufeff]*TY {1,2}-.*$/gmu)].map(({ index }) => index);
  return heads.map((start, index) => {
    const limit = heads[index + 1] ?? text.length;
    const end = /^[ \t]*ER {1,2}-.*$/mu.exec(text.slice(start, limit));
    const until = end ? start + end.index + end[0].length : limit;
    return { start, end: until, isClosed: end !== null, tags: tagsIn(text.slice(start, until)) };
  });
}

function tagsIn(record: string): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of record.split(/\r\n|\n|\r/u)) {
    const [, tag, value = ''] = /^[ \t\ufeff]*([A-Z][A-Z0-9]) {1,2}-(?: (.*)|$)/u.exec(line) ?? [];
    if (tag) {
      last = tags.get(tag) ?? [];
      tags.set(tag, last);
      last.push(value.trim());
    } else if (last?.length && line.trim()) last[last.length - 1] += ` ${line.trim()}`;
  }
  return tags;
}
