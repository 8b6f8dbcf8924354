import { isoDay } from '../../calendar';
import { matchAt, numberIn } from '../../grammar';
import type { Pattern } from '../../grammar';
import { COMMEMORATED, EVENT_NOUNS } from './commemorated';
import { EDGE, korean } from './korean';

const MONTH_DAY = /(?<month>1[0-2]|[1-9])(?<mark>[·.])(?<day>3[01]|[12]\d|0?[1-9])(?![\d.·])/y;
const NOUNS = [...EVENT_NOUNS].sort((a, b) => b.length - a.length).join('|');
const NOUN = korean(`[' ]{0,2}(?<noun>${NOUNS})`);
const NOUN_AND_EDGE = korean(`[' ]{0,2}(?<noun>${NOUNS})${EDGE}`);
const LATER_NOUN = korean(`[' ]{1,2}[가-힣]{1,6}[ ](?<noun>${NOUNS})`);
const COUNTER = korean(
  '_?(?:차|호|위|세|학년|층|단계|번|부|급|등|종|기(?!념)|심|대(?!선|책|란|지진)|월|분기|년|구역|형|조(?!치|약)|항|장|편|군|집|인|명|개|회(?!담)|주(?!년)|여|만|천|백|억|퍼센트|%|배|점|톤|도|일|시)',
);

/** 7·27 열병식, 6·25전쟁, 6.25 전쟁, 9·19: the month and day of an event, with its year where the event has one. */
export const monthDotDays: Pattern = {
  id: 'ko.monthDotDay',
  leads: '0',
  read(text, at) {
    const match = matchAt(MONTH_DAY, text, at);
    if (!match) return undefined;
    const month = numberIn(match, 'month') ?? 0;
    const day = numberIn(match, 'day') ?? 0;
    const end = at + match[0].length;
    const isDotted = match.groups?.['mark'] === '.';
    const next = matchAt(isDotted ? NOUN_AND_EDGE : NOUN, text, end);
    if (!isoDay(2000, month, day) || (!next && matchAt(COUNTER, text, end))) return { end };
    const noun = (next ?? (isDotted ? undefined : matchAt(LATER_NOUN, text, end)))?.groups?.['noun'];
    const known = COMMEMORATED.find(
      entry =>
        entry.month === month &&
        entry.day === day &&
        (entry.nouns.length === 0 || entry.nouns.some(word => noun?.includes(word))),
    );
    const isFamous = known?.isFamous === true && !isDotted;
    if (!noun && !isFamous) return { end };
    const own = known?.year === undefined ? undefined : isoDay(known.year, month, day);
    if (!own) return { end, meaning: { month, day, isCommemorated: true } };
    const event = { name: known?.name ?? match[0], interval: { from: own, to: own }, grain: 'day' } as const;
    return { end, meaning: { month, day, event } };
  },
};
