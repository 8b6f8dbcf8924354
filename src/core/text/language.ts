/** The language most of the text is written in, by its letters; undefined for a text without letters. */
export function languageOf(text: string): 'ko' | 'en' | undefined {
  let hangul = 0;
  let latin = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xac00 && unit <= 0xd7a3) hangul++;
    else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++;
  }
  // A syllable says as much as two or three letters.
  if (hangul + latin === 0) return undefined;
  return hangul * 2.5 >= latin ? 'ko' : 'en';
}

const SAMPLE = 50_000;
