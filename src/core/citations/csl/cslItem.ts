import { toCslDate } from '../../sources/cslDate';
import { authorName } from '../../sources/sourceMetadata';
import type { Author, MetadataField, SourceMetadata } from '../../sources/sourceMetadata';
import { oneLine } from '../../text/escapeMarkdown';
import { setQuotationMarks } from '../../text/quotationMarks';
import { isForeign } from '../isForeign';
import { noteDate } from '../noteDate';
import { readIssue } from './readIssue';

/** An item of CSL-JSON, as a CSL processor takes it. */
export type CslItem = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * The metadata of a source as CSL-JSON for notes in `language`. What was inferred rather than stated stands
 * in square brackets, as cataloguers mark what they supply themselves; an inferred date is `circa`, which
 * styles set in their own way. A title that is not known is said to be missing in its place, and a source of
 * which nothing is known says that.
 */
export function cslItem(sourceId: string, metadata: SourceMetadata, language: 'ko' | 'en'): CslItem {
  const { title, containerTitle, publisher, issued, accessed, url } = metadata;
  const fields = {
    type: metadata.type ?? 'document',
    title: title?.trim()
      ? bracketed(curly(title), metadata, 'title')
      : isIdentified(metadata)
        ? `[${NO_TITLE[language]}]`
        : `[${NO_DATA[language]}: ${sourceId}]`,
    'title-short': title && shortTitle(curly(title)),
    author: authors(metadata),
    issued: issued && date(issued, language, metadata.origins.issued?.certainty === 'inferred'),
    'container-title': containerTitle && curly(containerTitle),
    publisher: publisher && curly(publisher),
    ...numbers(metadata),
    URL: url && safeUrl(url),
    accessed: accessed && date(accessed, language),
    language: metadata.language,
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
  return { ...known, ...metadata.cslFields, id: sourceId };
}

const NO_TITLE = { ko: '제목 미상', en: 'no title' } as const;
const NO_DATA = { ko: '출처 정보 없음', en: 'no source data' } as const;

/** Whether the metadata name the work at all; a date alone does not. */
function isIdentified({ containerTitle, publisher, url, author }: SourceMetadata): boolean {
  return Boolean(containerTitle ?? publisher ?? url) || Boolean(author?.length);
}

function curly(text: string): string {
  return setQuotationMarks(oneLine(text).trim(), 0).text;
}

function bracketed(text: string, { origins }: SourceMetadata, field: MetadataField): string {
  return origins[field]?.certainty === 'inferred' ? `[${text}]` : text;
}

/** The title without its subtitle; undefined where it has none. */
function shortTitle(title: string): string | undefined {
  return /^(.{2,}?)\s*(?::\s|\s[-–—―]\s|―|——)/u.exec(title)?.[1];
}

function authors(metadata: SourceMetadata): object[] | undefined {
  const names = foldOthers(
    (metadata.author ?? []).filter(author => authorName(author).trim()),
    isForeign(metadata) ? ' et al.' : ' 외',
  );
  if (!names.length) return undefined;
  if (metadata.origins.author?.certainty !== 'inferred') return names.map(cslName);
  const words = names.map(name => oneLine(authorName(name)).trim());
  words[0] = `[${words[0]}`;
  words[words.length - 1] += ']';
  return words.map(literal => ({ literal }));
}

/** A list of names that ends in `others`, as BibTeX has it, ends in 외 or et al. in a note. */
function foldOthers(names: readonly Author[], others: string): readonly Author[] {
  const last = names.at(-2);
  if (!last || !/^(?:and )?(?:others|et al\.?|외)$/iu.test(authorName(names.at(-1)!).trim())) return names;
  return [...names.slice(0, -2), { literal: authorName(last) + others }];
}

/** A Korean name is whole and in order, however another program split it: a short form would lose half of it. */
function cslName({ literal, family, given }: Author): object {
  if (literal) return { literal: oneLine(literal).trim() };
  const isKorean = /^\p{Script=Hangul}+$/u.test((family ?? '') + (given ?? ''));
  if (isKorean) return { literal: `${family ?? ''}${given ?? ''}` };
  return {
    ...(family && { family: oneLine(family).trim() }),
    ...(given && { given: oneLine(given).trim() }),
  };
}

/** Days, months, years and spans of them are CSL's; seasons and words print as they are. */
function date(edtf: string, language: 'ko' | 'en', isInferred = false): object {
  const ends = edtf.trim().split('/').map(toCslDate);
  const parts = ends.flatMap(end => ('date-parts' in end ? end['date-parts'] : []));
  if (ends.length <= 2 && parts.length === ends.length && parts.every(([, month = 1]) => month <= 12))
    return { 'date-parts': parts, ...(isInferred && { circa: true }) };
  const words = oneLine(noteDate(edtf, language === 'ko' ? 'words' : 'english'));
  return { literal: isInferred ? `[${words}]` : words };
}

/** Volume and issue of a journal; any other number as it is written, its hyphens kept. */
function numbers({ type, number }: SourceMetadata): object {
  if (!number?.trim()) return {};
  const issue = type === 'article-journal' ? readIssue(number) : undefined;
  return issue ?? { number: oneLine(number).trim().replace(/-/gu, '\\-') };
}

function safeUrl(url: string): string {
  return url.trim().replace(/[\s<>`\\]/gu, character => encodeURIComponent(character));
}
