import type { Token } from './token';

/**
 * The syllable pairs of the Korean and hanja stems of a text, running on over spaces and particles to the
 * end of the sentence: 우주의 군사화 gives 우주, 주군, 군사, 사화, and so is found by 우주군사화. A pair is
 * its two UTF-16 units in one signed 32-bit number. They are the second, lower-weighted field: words inside
 * words, words cut otherwise by the writer than by the text, names nobody knows.
 */
export function bigramsOf(tokens: readonly Token[]): number[] {
  const bigrams: number[] = [];
  let before = 0;
  for (const { kind, gap, terms } of tokens) {
    if (kind === 'latin' || kind === 'number' || gap === 'break') before = 0;
    if (kind === 'latin' || kind === 'number') continue;
    for (let index = 0; index < terms.stem.length; index++) {
      const unit = terms.stem.charCodeAt(index);
      if (before) bigrams.push((before << 16) | unit);
      before = unit;
    }
  }
  return bigrams;
}
