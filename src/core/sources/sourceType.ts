import type { SourceType } from './sourceMetadata';

/** The type that a writer's word for it names: `newspaper`, `신문 기사`, `article-journal`. */
export function readSourceType(written: string): SourceType | undefined {
  const name = written.trim().toLowerCase().replaceAll(' ', '');
  return Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
}

const TYPES: Readonly<Record<string, SourceType>> = {
  'article-newspaper': 'article-newspaper',
  newspaper: 'article-newspaper',
  신문: 'article-newspaper',
  신문기사: 'article-newspaper',
  기사: 'article-newspaper',
  'article-magazine': 'article-magazine',
  magazine: 'article-magazine',
  잡지: 'article-magazine',
  칼럼: 'article-magazine',
  column: 'article-magazine',
  'article-journal': 'article-journal',
  article: 'article-journal',
  journal: 'article-journal',
  논문: 'article-journal',
  report: 'report',
  brief: 'report',
  보고서: 'report',
  브리프: 'report',
  book: 'book',
  단행본: 'book',
  책: 'book',
  webpage: 'webpage',
  web: 'webpage',
  웹: 'webpage',
  웹페이지: 'webpage',
  speech: 'speech',
  연설: 'speech',
  연설문: 'speech',
  document: 'document',
  문서: 'document',
};

/** Every type, the most usual first. */
export const SOURCE_TYPES: readonly SourceType[] = [...new Set(Object.values(TYPES))];
