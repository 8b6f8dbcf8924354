import type { Pattern, RangeWords } from '../grammar';
import { korean } from './ko';
import { koreanRanges } from './ko/ranges';

/** Everything that is looked for; a text may be in both languages. */
export const patterns: readonly Pattern[] = [...korean];

export const rangeWords: readonly RangeWords[] = [koreanRanges];
