import type { SourceMetadata } from '../sources/sourceMetadata';

/** Whether a Korean draft cites the source in its own, foreign form: an English text by its language and name. */
export function isForeign({ language, title, author }: SourceMetadata): boolean {
  const hasHangul = /\p{Script=Hangul}/u.test((title ?? '') + (author?.[0]?.literal ?? ''));
  return language === 'en' && !hasHangul;
}
