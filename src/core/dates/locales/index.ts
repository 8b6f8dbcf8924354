import type { Pattern, RangeWords } from '../grammar';
import { english } from './en';
import { englishRanges } from './en/ranges';
import { korean } from './ko';
import { koreanRanges } from './ko/ranges';

/** Everything that is looked for; a text may be in both languages. */
export const patterns: readonly Pattern[] = [...korean, ...english];

export const rangeWords: readonly RangeWords[] = [koreanRanges, englishRanges];
