import { matchAt } from '../../grammar';
import type { Pattern } from '../../grammar';
import type { Meaning } from '../../meaning';
import { korean, leadsOf } from './korean';
import { MONTH_WORDS } from './numerals';
import { readMonth, weekdayNumber } from './tail';

const WEEKDAY = korean('(?<day>[월화수목금토일])요일_,?_');
/** Without 년 a number is a year only where nothing can be counted by it. */
const YEAR = korean(
  '_,?_(?<year>1\\d{3}|20\\d{2})(?:_년(?!_\\d)|(?=(?:에|부터|까지)(?![가-힣])|[^가-힣\\d%.,\\n ]|[.,](?!\\d)|[ \\n]*$))',
);

/** 월요일, 1월 22일; 9월 21일, 1978년: a date in the order in which English has its parts. */
export const foreignOrder: Pattern = {
  id: 'ko.foreignOrder',
  leads: `0 월요 화요 수요 목요 금요 토요 일요 ${leadsOf(Object.keys(MONTH_WORDS))}`,
  read(text, at) {
    const weekday = matchAt(WEEKDAY, text, at);
    const letter = weekday?.groups?.['day'];
    const tail = readMonth(text, at + (weekday?.[0].length ?? 0));
    if (tail?.fields.day === undefined || tail.until) return undefined;
    const year = matchAt(YEAR, text, tail.end);
    if (!year && !letter) return undefined;
    const meaning: Meaning = {
      ...tail.fields,
      ...(letter && { weekday: weekdayNumber(letter) }),
      ...(year && { year: Number(year.groups!['year']) }),
    };
    return { end: tail.end + (year?.[0].length ?? 0), meaning };
  },
};
