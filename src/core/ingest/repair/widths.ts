import { isHangulSyllable, isHanja } from '../../text/hangul';

/** Ways to measure how far a line reaches. Which one a file was wrapped by shows in how even its lines are. */
export type Measure = (text: string, start: number, end: number) => number;

/** In characters: editors, programs. */
export const inCharacters: Measure = (_text, start, end) => end - start;

/** In columns of a terminal: a syllable takes two. */
export const inColumns: Measure = (text, start, end) => {
  let width = 0;
  for (let at = start; at < end; at++) width += isWide(text.charCodeAt(at)) ? 2 : 1;
  return width;
};

/** On paper, roughly, in halves of a syllable: a proportional Korean face. */
export const onPaper: Measure = (text, start, end) => {
  let width = 0;
  for (let at = start; at < end; at++) width += paperWidth(text.charCodeAt(at));
  return width;
};

function isWide(unit: number): boolean {
  return (
    isHangulSyllable(unit) ||
    isHanja(unit) ||
    (unit >= 0x3000 && unit <= 0x30ff) ||
    (unit >= 0xff01 && unit <= 0xff60)
  );
}

function paperWidth(unit: number): number {
  if (isWide(unit)) return 2;
  if (unit === 32) return 0.65;
  if (unit >= 48 && unit <= 57) return 1.1;
  if (unit >= 65 && unit <= 90) return 1.35;
  if (unit >= 97 && unit <= 122) return 1;
  return unit < 128 || unit === 0xb7 ? 0.65 : unit >= 0x2018 && unit <= 0x201d ? 0.7 : 1.2;
}
