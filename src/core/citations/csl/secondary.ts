import { escapeMarkdown } from '../../text/escapeMarkdown';
import type { SecondaryQuotation } from '../citation';

/**
 * A cite of words that its source has from somebody else: whose they are comes first, as far as that is
 * known, and the source is named as the place they were taken from.
 */
export function withSpeaker(cite: string, { speaker }: SecondaryQuotation, language: 'ko' | 'en'): string {
  const name = speaker === undefined ? undefined : escapeMarkdown(speaker.trim());
  if (language === 'en') return `${name ?? 'Speaker unknown'}, quoted in ${cite.replace(/^Ibid\b/u, 'ibid')}`;
  return `${name ? `${name}의 말` : '말한 이 불명'}(${cite}에서 재인용)`;
}
