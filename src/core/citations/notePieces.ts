import { authorName } from '../sources/sourceMetadata';
import type { MetadataField, SourceMetadata } from '../sources/sourceMetadata';
import { escapeMarkdown } from '../text/escapeMarkdown';
import { setQuotationMarks } from '../text/quotationMarks';
import type { DateForm } from './noteDate';
import { noteDate } from './noteDate';

/**
 * A value as a note prints it: as Markdown, and in square brackets when it was inferred rather than
 * stated, as cataloguers and editors mark what they supply themselves: `[2023. 9.]`.
 */
export function printed(text: string, metadata: SourceMetadata, field: MetadataField): string {
  return text && metadata.origins[field]?.certainty === 'inferred' ? `[${text}]` : text;
}

/** The title with curly marks, those inside turned when the style sets it in “ ”. */
export function printedTitle({ title }: SourceMetadata, isQuoted: boolean): string {
  return title ? escapeMarkdown(setQuotationMarks(title.trim(), isQuoted ? 1 : 0).text) : '';
}

export function printedDate(metadata: SourceMetadata, form: DateForm): string {
  const { issued } = metadata;
  return issued ? printed(escapeMarkdown(noteDate(issued, form)), metadata, 'issued') : '';
}

/** The names of the authors, whole and in order. */
export function authorNames(metadata: SourceMetadata): string[] {
  return (metadata.author ?? []).map(author => escapeMarkdown(authorName(author).trim())).filter(Boolean);
}

/** `<https://…>`; an address that Markdown would not read as a link keeps its brackets by an escape. */
export function printedUrl(url: string): string {
  const safe = url.trim().replace(/[\s<>`\\]/gu, character => encodeURIComponent(character));
  return /^[a-z][a-z0-9+.-]{1,30}:/iu.test(safe) ? `<${safe}>` : `\\<${escapeMarkdown(safe)}\\>`;
}

/** `12-15`, `12~15` with a dash that no renderer takes for a mark-up. */
export function printedPages(value: string): { pages: string; isRange: boolean } {
  const pages = escapeMarkdown(value.trim().replace(/\s*[-‐‑‒–—~∼～]+\s*/gu, '–'));
  return { pages, isRange: /[–,]/u.test(pages) };
}

/** Several works as one note: semicolons between, one full stop at the end, inside a closing “ ” that brings its comma. */
export function joinWorks(works: readonly string[]): string {
  const note = works
    .map((work, index) => (index < works.length - 1 ? work.replace(/,”$/u, '”') : work))
    .join('; ');
  if (note.endsWith(',”')) return note.replace(/,”$/u, '.”');
  return note.endsWith('.') ? note : `${note}.`;
}

/** Whether the metadata name the work at all; a date alone does not. */
export function isIdentified({ title, author, containerTitle, publisher, url }: SourceMetadata): boolean {
  return Boolean(title ?? containerTitle ?? publisher ?? url) || Boolean(author?.length);
}
