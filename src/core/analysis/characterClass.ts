import { isHangulSyllable, isHanja } from '../text/hangul';

/** What a unit is to the reader of words. */
export type CharacterClass =
  'korean' | 'hanja' | 'latin' | 'digit' | 'space' | 'joiner' | 'close' | 'stop' | 'mark';

/** The class of a folded UTF-16 unit. Letters of every alphabet count as Latin: they stand in words with spaces. */
export function classOf(unit: number): CharacterClass {
  if (isHangulSyllable(unit)) return 'korean';
  if (unit < 0x80) return ASCII[unit]!;
  if (isSpace(unit)) return 'space';
  if (JOINERS.has(unit)) return 'joiner';
  if (CLOSING.has(unit)) return 'close';
  if (STOPS.has(unit)) return 'stop';
  // Loose jamo (ㅋㅋ, ㅍㅌ) belong to Korean words; kana behaves like hanja: words without spaces.
  if (unit >= 0x3131 && unit <= 0x318e) return 'korean';
  if (isHanja(unit) || (unit >= 0x3041 && unit <= 0x30fe)) return 'hanja';
  return isOtherLetter(unit) ? 'latin' : 'mark';
}

/** Middle dots and hyphens, all of those that text from PDFs and keyboards brings. */
const JOINERS = new Set('·‧ㆍ･・•∙⋅‐‑‒–−ᆞ'.split('').map(character => character.charCodeAt(0)));
const CLOSING = new Set('’”」』》〉】〕）］'.split('').map(character => character.charCodeAt(0)));
const STOPS = new Set('。！？…'.split('').map(character => character.charCodeAt(0)));

const ASCII: readonly CharacterClass[] = Array.from({ length: 0x80 }, (_, unit) =>
  asciiClass(String.fromCharCode(unit)),
);

function asciiClass(character: string): CharacterClass {
  if (/[a-z]/i.test(character)) return 'latin';
  if (/\d/.test(character)) return 'digit';
  if (/\s/.test(character)) return 'space';
  if (character === '-') return 'joiner';
  if (')]}\'"'.includes(character)) return 'close';
  return '.?!'.includes(character) ? 'stop' : 'mark';
}

function isSpace(unit: number): boolean {
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200d) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

function isOtherLetter(unit: number): boolean {
  return (
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x370 && unit <= 0x10ff) ||
    (unit >= 0x1200 && unit <= 0x1fff)
  );
}
