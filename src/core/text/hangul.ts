/** Syllable arithmetic of Unicode's Hangul Syllables block (U+AC00…U+D7A3): lead × 21 × 28 + vowel × 28 + tail. */
const FIRST = 0xac00;
const LAST = 0xd7a3;
const TAILS = 28;
const VOWELS = 21;

/** The number of the tail ㄹ, which (으)로 treats like a vowel. */
export const TAIL_RIEUL = 8;

/** Whether the UTF-16 unit is a whole Hangul syllable: 가…힣. */
export function isHangulSyllable(unit: number): boolean {
  return unit >= FIRST && unit <= LAST;
}

/** Whether the character at `offset` of `text` is a whole Hangul syllable. */
export function isHangulAt(text: string, offset: number): boolean {
  return isHangulSyllable(text.charCodeAt(offset));
}

/** A CJK ideograph of the common blocks (hanja). */
export function isHanja(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

/** Numbers of lead, vowel and tail (tail 0: open syllable), or undefined for anything but a syllable. */
export function decomposeSyllable(unit: number): { lead: number; vowel: number; tail: number } | undefined {
  if (!isHangulSyllable(unit)) return undefined;
  const index = unit - FIRST;
  return {
    lead: Math.floor(index / (VOWELS * TAILS)),
    vowel: Math.floor(index / TAILS) % VOWELS,
    tail: index % TAILS,
  };
}

/** The number of the syllable's batchim, 0 for an open syllable or anything that is no syllable. */
export function tailOf(unit: number): number {
  return isHangulSyllable(unit) ? (unit - FIRST) % TAILS : 0;
}
