import type { MetadataField, SourceMetadata } from '../sources/sourceMetadata';

/** What a full note needs and the metadata do not have, in the order of a note: author, title, date. */
export function missingFields(metadata: SourceMetadata): MetadataField[] {
  const missing: MetadataField[] = [];
  if (!metadata.author?.length) missing.push('author');
  if (!metadata.title?.trim()) missing.push('title');
  if (!metadata.issued?.trim()) missing.push('issued');
  return missing;
}
