import type { RangeWords } from '../grammar';
import { PatternIndex } from '../patternIndex';
import { english } from './en';
import { englishRanges } from './en/ranges';
import { korean } from './ko';
import { koreanRanges } from './ko/ranges';

/** Everything that is looked for; a text may be in both languages. */
export const patterns = new PatternIndex([...korean, ...english]);

export const rangeWords: readonly RangeWords[] = [koreanRanges, englishRanges];
