import { escapeMarkdown } from '../../text/escapeMarkdown';
import type { SecondaryQuotation } from '../citation';

/**
 * A note of words that its source has from somebody else: whose they are comes first, as far as that is
 * known, and the source is named as the place they were taken from.
 */
export function withSpeaker(cite: string, secondary: SecondaryQuotation, language: 'ko' | 'en'): string {
  const speaker = speakerOf(secondary, language);
  if (language === 'en') return `${speaker}, quoted in ${cite.replace(/^Ibid\b/u, 'ibid')}`;
  return `${speaker}(${cite}에서 재인용)`;
}

/** Whose words a source quotes: `쇼이구의 말`, `Shoigu`, or that this is not known. */
export function speakerOf({ speaker }: SecondaryQuotation, language: 'ko' | 'en'): string {
  const name = speaker === undefined ? undefined : escapeMarkdown(speaker.trim());
  if (language === 'en') return name ?? 'Speaker unknown';
  return name ? `${name}의 말` : '말한 이 불명';
}
