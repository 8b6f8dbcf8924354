import type { Source } from '../sources/source';

/**
 * A number that tells apart two versions of a source, as far as the index can: its passages, and what is said about it.
 * Two products of the units (as FNV-1a has one, with other factors), 64 bits together.
 */
export function sourceMark({ body, passages }: Source, about: string): string {
  let [first, second] = [0x811c9dc5, 0x01000193];
  for (const text of [body.text, about, JSON.stringify(passages)]) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x85ebca6b);
    }
    // Where one ends and the next begins counts, too.
    first = Math.imul(first ^ text.length, 0x01000193);
    second = Math.imul((second << 13) | (second >>> 19), 0x85ebca6b);
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}
