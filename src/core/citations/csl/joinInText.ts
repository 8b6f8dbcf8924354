import type { SecondaryQuotation } from '../citation';
import { speakerOf } from './secondary';

interface InTextCite {
  /** As a style wrote it: `(홍길동 2024: 12)`. */
  readonly words: string;
  readonly secondary: SecondaryQuotation | undefined;
}

/**
 * Cites that were written apart, in one pair of parentheses: `(홍길동 2024: 12; Lee 2023)`. Words of somebody
 * else are said to be: `(쇼이구의 말, 홍길동 2024: 12에서 재인용)`.
 */
export function joinInText(cites: readonly InTextCite[], language: 'ko' | 'en'): string {
  const [only] = cites;
  if (only && cites.length === 1 && !only.secondary) return only.words;
  const parts = cites.map(({ words, secondary }) => {
    const bare = /^\((.*)\)$/su.exec(words)?.[1] ?? words;
    return secondary ? quotedIn(bare, secondary, language) : bare;
  });
  return `(${parts.join('; ')})`;
}

function quotedIn(cite: string, secondary: SecondaryQuotation, language: 'ko' | 'en'): string {
  const speaker = speakerOf(secondary, language);
  return language === 'ko' ? `${speaker}, ${cite}에서 재인용` : `${speaker}, quoted in ${cite}`;
}
