import { isoDay } from '../../calendar';
import { matchAt, numberIn } from '../../grammar';
import type { Pattern } from '../../grammar';
import { korean } from './korean';
import { readDayTail } from './tail';

const MONTH_DAY = /(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12]\d|0?[1-9])(?![\d/.%])/y;
const WEEKDAY = korean('_\\(_?[월화수목금토일]');
const DATE_FOLLOWS = korean('(?:에|부터|까지|자|_일정|_?~)(?![가-힣]{2})|[ \\n]*$');

/** 8/15에, 10/2(수): a month and day. A fraction (1/3에 그쳤다) is not one, unless a weekday says so. */
export const slashedDays: Pattern = {
  id: 'ko.slashed',
  leads: '0',
  read(text, at) {
    const match = matchAt(MONTH_DAY, text, at);
    if (!match) return undefined;
    const month = numberIn(match, 'month') ?? 0;
    const day = numberIn(match, 'day') ?? 0;
    const end = at + match[0].length;
    const isFraction = month < day && day <= 10;
    const isDate = matchAt(WEEKDAY, text, end) ?? (isFraction ? undefined : matchAt(DATE_FOLLOWS, text, end));
    if (!isDate || isoDay(2000, month, day) === undefined) return undefined;
    const tail = readDayTail(text, end, { month, day });
    return { end: tail.end, meaning: tail.fields };
  },
};
