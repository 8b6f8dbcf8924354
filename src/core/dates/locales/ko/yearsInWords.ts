import { matchAt } from '../../grammar';
import type { Pattern } from '../../grammar';
import { EDGE, korean, leadsOf } from './korean';
import { SINO_YEAR, readSino } from './numerals';
import { readPart, readYearTail } from './tail';

const YEAR = korean(`(?<year>${SINO_YEAR})_?년(?:도)?(?!_?(?:간|동안|만에|째|전|후|뒤|대))`);
const DECADE = korean(
  `(?:(?<thousand>천구백|이천)(?<more>[일이삼사오육칠팔구]?십)?|(?<tens>[일이삼사오육칠팔구]십))년_?대${EDGE}`,
);

/** 이천십육년 십일월, 천구백구십년대, 구십년대: years written in words. */
export const yearsInWords: Pattern = {
  id: 'ko.yearInWords',
  leads: leadsOf(['이천', '천일', '천이', '천삼', '천사', '천오', '천육', '천칠', '천팔', '천구', ...tens()]),
  read(text, at) {
    const decade = matchAt(DECADE, text, at);
    if (decade) {
      const { thousand, more, tens: short } = decade.groups ?? {};
      const year = (readSino(plain(thousand)) ?? 1900) + (readSino(plain(more ?? short)) ?? 0);
      const end = at + decade[0].length;
      const part = readPart(text, end);
      const meaning = { ...part?.fields, decade: year, ...(short ? { isShortYear: true } : {}) };
      return { end: part?.end ?? end, meaning };
    }
    const match = matchAt(YEAR, text, at);
    const year = match && readSino(plain(match.groups?.['year']));
    // 천 년 and 이천 년 are rather lengths of time: a year of this century names its tens.
    if (!match || year === undefined || year % 1000 === 0) return undefined;
    const tail = readYearTail(text, at + match[0].length);
    const meaning = { ...tail.fields, year };
    return tail.until ? { end: tail.end, meaning, until: tail.until } : { end: tail.end, meaning };
  },
};

function tens(): string[] {
  return Array.from('이삼사오육칠팔구', digit => `${digit}십`);
}

function plain(word: string | undefined): string {
  return (word ?? '').replaceAll('\n', '');
}
