import { isHangulSyllable, isHanja } from '../../text/hangul';

/** What kind of character stands at a side of a line end. */
export type Shape =
  'hangul' | 'hanja' | 'latin' | 'digit' | 'open' | 'close' | 'quote' | 'stop' | 'comma' | 'binder' | 'other';

const OPENING = '([{〈《「『【〔（［“‘«‹';
const CLOSING = ')]}〉》」』】〕）］”’»›';
const STOPS = '.?!…。？！:;：；';
const COMMAS = ',，、';
/** Marks that bind what stands on both sides: 북·러, 한-러, 6~7월, and/or. */
const BINDERS = '·‧∙•ㆍ・-‐‑–—~∼〜/_';

export function shapeOf(character: string): Shape {
  const unit = character.charCodeAt(0);
  if (isHangulSyllable(unit)) return 'hangul';
  if (unit >= 48 && unit <= 57) return 'digit';
  if (isLatin(unit)) return 'latin';
  if (isHanja(unit)) return 'hanja';
  if (OPENING.includes(character)) return 'open';
  if (CLOSING.includes(character)) return 'close';
  if (STOPS.includes(character)) return 'stop';
  if (COMMAS.includes(character)) return 'comma';
  if (BINDERS.includes(character)) return 'binder';
  return character === '"' || character === "'" ? 'quote' : 'other';
}

export function isLatin(unit: number): boolean {
  return (
    (unit >= 65 && unit <= 90) ||
    (unit >= 97 && unit <= 122) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
  );
}

/**
 * Whether the text up to `end` has come to the end of a sentence: a full stop, or what may follow one
 * (closing marks, a citation in brackets, the number of a note).
 */
export function isFinished(text: string, start: number, end: number): boolean {
  let at = end;
  for (let steps = 0; at > start && steps < 8; steps++) {
    const character = text[at - 1]!;
    if ('.?!…。？！'.includes(character)) return true;
    if (CLOSING.includes(character) || '"\'*'.includes(character)) at--;
    else if (/[¹²³⁰-⁹]/u.test(character)) at--;
    else break;
  }
  // Asked of every line: few end in a bracket, and looking back costs more than all before.
  if (text[end - 1] !== ']' && text[end - 1] !== ')') return false;
  return /[.?!…]["'”’)\]]{0,2}(?:\[\^?[\w-]{1,20}\]|\d{1,3}\))$/u.test(
    text.slice(Math.max(start, end - 30), end),
  );
}
