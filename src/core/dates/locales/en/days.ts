import { matchAt } from '../../grammar';
import type { Pattern } from '../../grammar';
import { MONTH, WEEKDAY_LEADS, english, weekdayNumber } from './english';

const DAYS = english(
  '(?<word>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))(?: (?:morning|afternoon|evening|night))?',
);
const LEAD = english('(?:(?:early|late|earlier|later)(?: on)?|mid)(?= [A-Z])');
const DAY_PART = english(' (?:morning|afternoon|evening|night)');

const AMOUNTS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** yesterday, this morning, the day after tomorrow. */
export const relativeDays: Pattern = {
  id: 'en.relativeDay',
  leads: 'the yesterday today tonight tomorrow last this',
  read(text, at) {
    const match = matchAt(DAYS, text, at);
    if (!match) return undefined;
    const amount = AMOUNTS[(match.groups?.['word'] ?? '').toLowerCase().replaceAll('\n', ' ')] ?? 0;
    return { end: at + match[0].length, meaning: { base: { of: 'publication', unit: 'day', amount } } };
  },
};

const WEEKDAY_ALONE = english(
  `(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:,? (?<month>${MONTH}) \\d)?`,
);

/** Monday, late Thursday: near the publication. */
export const weekdays: Pattern = {
  id: 'en.weekday',
  leads: `early late earlier later mid ${WEEKDAY_LEADS}`,
  read(text, at) {
    const lead = matchAt(LEAD, text, at);
    const start = at + (lead ? lead[0].length + 1 : 0);
    const match = matchAt(WEEKDAY_ALONE, text, start);
    const name = match?.groups?.['weekday'];
    if (!match || !name || !/^[A-Z]/u.test(name)) return undefined;
    const part = matchAt(DAY_PART, text, start + name.length)?.[0].length ?? 0;
    return { end: start + name.length + part, meaning: { weekday: weekdayNumber(name) } };
  },
};
