import type { Author, SourceMetadata } from '../sources/sourceMetadata';
import { koreanSurname, romanize } from './romanize';

const LONGEST = 28;

/**
 * A label for a source's footnote: author and year (`yang-2024`), else where it appeared, else its file's
 * name. Only letters, digits and hyphens of ASCII, which every renderer reads alike, and free: some
 * renderers tell `Yang` from `yang` and some do not, so neither is used twice.
 */
export function suggestLabel(metadata: SourceMetadata, sourceId: string, taken: ReadonlySet<string>): string {
  const name = nameOfWork(metadata, sourceId);
  const year = /^\d{4}/u.exec(metadata.issued ?? '')?.[0];
  const label = [name, name.endsWith(year ?? '-') ? undefined : year].filter(Boolean).join('-');
  return firstFree(label, new Set([...taken].map(other => other.normalize('NFC').toLowerCase())));
}

/** What a work is known by, in letters of ASCII: its author's surname, else where it appeared, else its file. */
export function nameOfWork({ author, containerTitle }: SourceMetadata, sourceId: string): string {
  return slug(authorWord(author?.[0])) || slug(containerTitle ?? '') || slug(fileName(sourceId)) || 'source';
}

function firstFree(label: string, taken: ReadonlySet<string>): string {
  if (!taken.has(label)) return label;
  let number = 2;
  while (taken.has(`${label}-${number}`)) number++;
  return `${label}-${number}`;
}

/** The word an author is known by: the surname. A foreign name in Hangul is known by its last word. */
function authorWord(author: Author | undefined): string {
  if (!author) return '';
  if (author.family) return koreanSurname(author.family + (author.given ?? '')) ?? author.family;
  const name = (author.literal ?? author.given ?? '').normalize('NFC').trim();
  return koreanSurname(name) ?? name.split(/\s+/u).at(-1) ?? '';
}

/** `sources/독재자.pdf` → `독재자` */
export function fileName(sourceId: string): string {
  return (sourceId.split('/').at(-1) ?? '').replace(/\.[a-z0-9]{1,8}$/iu, '');
}

/** The text in small letters, digits and hyphens of ASCII. */
export function slug(text: string): string {
  return romanize(text.normalize('NFC'))
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, '');
}
