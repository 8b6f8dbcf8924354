import { matchAt, numberIn } from '../../grammar';
import type { Pattern, Reading } from '../../grammar';
import type { Meaning } from '../../meaning';
import { korean } from './korean';
import { readPart } from './tail';

const DECADE = korean('(?:(?<full>\\d{3}0)|(?<short>[0-9]0))_?년_?대');
const DECADES = korean('(?<first>(?:\\d{2})?[0-9]0)(?:년대)?_[~–—·\\-]_(?<last>(?:\\d{2})?[0-9]0)_년_?대');
const CENTURY = korean('(?<before>기원전_)?(?<century>[12]?\\d)_?세기');
const BEFORE_CHRIST = korean('(?:기원전|BC)_\\d{1,4}_?년(?:경)?');

/** 1990년대, 80년대 후반, 20세기 초; 기원전 3세기 is found but has no days here. */
export const longTimes: Pattern = {
  id: 'ko.long',
  leads: '0 기원 bc',
  read(text, at) {
    const before = matchAt(BEFORE_CHRIST, text, at);
    if (before) return { end: at + before[0].length, meaning: { era: before[0] } };
    const decades = matchAt(DECADES, text, at);
    if (decades) return readDecades(decades, at);
    const decade = matchAt(DECADE, text, at);
    if (decade) return withPart(text, at + decade[0].length, decadeMeaning(decade));
    const century = matchAt(CENTURY, text, at);
    const number = century && numberIn(century, 'century');
    if (!century || !number || number > 21) return undefined;
    const end = at + century[0].length;
    return century.groups?.['before']
      ? { end, meaning: { era: century[0] } }
      : withPart(text, end, { century: number });
  },
};

/** 60∼70년대, 1960∼1970년대. */
function readDecades(match: RegExpExecArray, at: number): Reading {
  const { first = '', last = '' } = match.groups ?? {};
  return { end: at + match[0].length, meaning: decadeOf(first), until: decadeOf(last) };
}

function decadeMeaning(match: RegExpExecArray): Meaning {
  return decadeOf(match.groups?.['full'] ?? match.groups?.['short'] ?? '');
}

/** 80 is 1980, 10 is 2010. */
function decadeOf(digits: string): Meaning {
  const number = Number(digits);
  if (digits.length === 4) return { decade: number };
  return { decade: (number < 30 ? 2000 : 1900) + number, isShortYear: true };
}

function withPart(text: string, end: number, meaning: Meaning): Reading {
  const part = readPart(text, end);
  return part ? { end: part.end, meaning: { ...meaning, ...part.fields } } : { end, meaning };
}
