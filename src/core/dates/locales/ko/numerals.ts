import { matchAt } from '../../grammar';
import { korean } from './korean';

/** How many, read off the text; `amount` is undefined for 몇 and 수. */
export interface Count {
  readonly end: number;
  readonly amount: number | undefined;
  readonly isRough: boolean;
}

const NATIVE: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  서: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
  열세: 13,
  열네: 14,
  열다섯: 15,
  열여섯: 16,
  열일곱: 17,
  열여덟: 18,
  열아홉: 19,
  스무: 20,
  스물: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
};

const SINO_DIGITS = '영일이삼사오육칠팔구';
const SINO_UNITS: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 };

const COUNT = korean(
  `(?<digits>\\d{1,4})(?<more>_여)?|(?<native>${Object.keys(NATIVE)
    .sort((a, b) => b.length - a.length)
    .join(
      '|',
    )})|(?<sino>[일이삼사오육칠팔구십백천]{1,7}?)(?=여?_(?:년|해|달|개월|주|일(?!_일)|분기|세기))(?<sinoMore>여)?|(?<vague>몇[ \\n]?십|몇|수[십백]|수)`,
);

/** 3, 세, 삼, 십여, 몇: the number before a unit; the 일 of 삼일 is the unit, that of 이십일일 is both. */
export function readCount(text: string, at: number): Count | undefined {
  const match = matchAt(COUNT, text, at);
  if (!match?.groups) return undefined;
  const { digits, more, native, sino, sinoMore } = match.groups;
  const end = at + match[0].length;
  if (digits !== undefined) return { end, amount: Number(digits), isRough: more !== undefined };
  if (native !== undefined) return { end, amount: NATIVE[native.replaceAll('\n', '')], isRough: false };
  if (sino !== undefined) {
    const amount = readSino(sino);
    return amount === undefined ? undefined : { end, amount, isRough: sinoMore !== undefined };
  }
  return { end, amount: undefined, isRough: true };
}

/** 십오 is 15, 이십 is 20, 천구백오십 is 1950, 일구오공 is not read. */
export function readSino(word: string): number | undefined {
  let total = 0;
  let digit = 0;
  for (const syllable of word) {
    const unit = SINO_UNITS[syllable];
    if (unit !== undefined) {
      total += (digit || 1) * unit;
      digit = 0;
    } else {
      if (digit) return undefined;
      digit = SINO_DIGITS.indexOf(syllable);
      if (digit <= 0) return undefined;
    }
  }
  return total + digit || undefined;
}

/** A year in words, 이천십육, and a day of a month, 이십일: for patterns. */
export const SINO_YEAR = '(?:천[일이삼사오육칠팔구백십]{2,7}|이천[일이삼사오육칠팔구십]{0,4})';
export const SINO_DAY = '(?:[이삼]?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])';

/** Days that have a word of their own. */
export const DAY_COUNTS: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
  스무날: 20,
};

/** Two numbers in one word. */
export const SPREAD_COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  한두: [1, 2],
  두세: [2, 3],
  두어: [2, 3],
  서너: [3, 4],
  너댓: [4, 5],
  네댓: [4, 5],
  대여섯: [5, 6],
  예닐곱: [6, 7],
};

/** The months of a year as words: 정월, 유월, 시월, 섣달. */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  정월: 1,
  일월: 1,
  이월: 2,
  삼월: 3,
  사월: 4,
  오월: 5,
  유월: 6,
  육월: 6,
  칠월: 7,
  팔월: 8,
  구월: 9,
  시월: 10,
  십월: 10,
  십일월: 11,
  동짓달: 11,
  십이월: 12,
  섣달: 12,
};

/** Beginnings of a number word with its unit: 한 달, 삼 년, 십오, 열두. */
export const COUNT_LEADS = Array.from('한두세석서네넉몇수일이삼사오육칠팔구십백천')
  .flatMap(number => Array.from('년해달개주일분세반십백여').map(unit => number + unit))
  .concat(Array.from('일이삼사오육칠팔구').flatMap(digit => Array.from('십백천').map(unit => unit + digit)))
  .concat(
    Object.keys(NATIVE).map(word => (word.length > 1 ? word.slice(0, 2) : `${word}달`)),
    ['열달', '열해', '열흘', '스무', ...Object.keys(SPREAD_COUNTS).map(word => word.slice(0, 2))],
  )
  .join(' ');
