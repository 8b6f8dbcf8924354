import { matchAt, numberIn } from '../../grammar';
import type { Pattern, Reading } from '../../grammar';
import type { Meaning } from '../../meaning';
import { korean } from './korean';
import { readPart } from './tail';

const DECADE = korean('(?:(?<full>\\d{3}0)|(?<short>[0-9]0))_?년_?대');
const CENTURY = korean('(?<before>기원전_)?(?<century>[12]?\\d)_?세기');
const BEFORE_CHRIST = korean('(?:기원전|BC)_\\d{1,4}_?년(?:경)?');

/** 1990년대, 80년대 후반, 20세기 초; 기원전 3세기 is found but has no days here. */
export const longTimes: Pattern = {
  id: 'ko.long',
  starts: '0기B',
  read(text, at) {
    const before = matchAt(BEFORE_CHRIST, text, at);
    if (before) return { end: at + before[0].length, meaning: { era: before[0] } };
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

function decadeMeaning(match: RegExpExecArray): Meaning {
  const full = numberIn(match, 'full');
  if (full !== undefined) return { decade: full };
  const short = numberIn(match, 'short') ?? 0;
  return { decade: (short < 30 ? 2000 : 1900) + short, isShortYear: true };
}

function withPart(text: string, end: number, meaning: Meaning): Reading {
  const part = readPart(text, end);
  return part ? { end: part.end, meaning: { ...meaning, ...part.fields } } : { end, meaning };
}
