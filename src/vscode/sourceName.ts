import { authorName } from '../core/sources/sourceMetadata';
import type { SourceMetadata } from '../core/sources/sourceMetadata';

/** What a source is called in lists and tabs: its title, else its file's name. Never an invented title. */
export function sourceName({
  id,
  metadata,
}: {
  readonly id: string;
  readonly metadata: SourceMetadata;
}): string {
  return metadata.title ?? fileName(id);
}

/** `양욱 · 이코노미조선 · 2024-07-08`: what is known, in that order. */
export function sourceDetail({ author = [], containerTitle, publisher, issued }: SourceMetadata): string {
  const venue = containerTitle ?? publisher;
  return [author.map(authorName).join(', '), venue, issued].filter(Boolean).join(' · ');
}

export function fileName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
