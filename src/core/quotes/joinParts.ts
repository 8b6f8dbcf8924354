import type { TextRange } from '../text/textRange';
import { trimRange } from './describeQuote';

/** How a cut is shown between two parts of a quotation. */
export const CUT_MARKS = { ko: '(중략)', en: '[…]' } as const;

/** Parts of a text in order, without blanks at their edges; what touches or differs by blanks alone is one. */
export function mergeParts(text: string, parts: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  const ordered = parts.map(part => trimRange(text, part)).filter(({ start, end }) => end > start);
  for (const part of ordered.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && !text.slice(last.end, part.start).trim())
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
    else merged.push(part);
  }
  return merged;
}

/** The words of merged parts, with a mark wherever something was left out. */
export function joinParts(text: string, parts: readonly TextRange[], language: 'ko' | 'en'): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join(` ${CUT_MARKS[language]} `);
}
