/** As wide as a syllable at most, in CSS pixels of the pictures' small letters; a Latin letter takes about half. */
const SYLLABLE = 12;

/** The room that words take in a picture, without drawing them. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u1100' ? SYLLABLE : SYLLABLE * 0.56;
  return width;
}
