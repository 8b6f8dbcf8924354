/**
 * A number that no change of a single word leaves the same, and hardly any other damage. Against disks that
 * fail and writes that stop half-way, not against people: whoever can write there can write anything. `before` is
 * the number of what comes before these words, where there is more.
 */
export function checksum(words: Uint32Array, before = 0): number {
  let sum = before ^ words.length;
  for (let index = 0; index < words.length; index++) {
    sum ^= words[index]!;
    sum = Math.imul((sum << 13) | (sum >>> 19), 0x85ebca6b);
  }
  return (sum ^ (sum >>> 16)) >>> 0;
}
