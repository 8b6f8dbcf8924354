import { readIssue } from '../citations/csl/readIssue';
import { toCslDate } from '../sources/cslDate';
import type { Author, SourceMetadata } from '../sources/sourceMetadata';

type Fields = Readonly<Record<string, unknown>>;

/** A source on its way to another program. */
export interface ExportedWork {
  /** The citation key. */
  readonly key: string;
  /** Where its file is, below the folder of the writer. */
  readonly file: string;
  readonly metadata: SourceMetadata;
}

/**
 * What is known of a source as an item of CSL-JSON. Other programs have no place for how it is known: what was
 * inferred is named in a note.
 */
export function exportItem({ key, metadata }: ExportedWork): Fields {
  const { type, title, author, issued, containerTitle, publisher, number, url, accessed, language, origins } =
    metadata;
  const issue = type === 'article-journal' && number ? readIssue(number) : undefined;
  const inferred = Object.entries(origins).flatMap(([field, origin]) =>
    origin.certainty === 'inferred' && field !== 'type' && field !== 'language' ? [field] : [],
  );
  const fields = {
    id: key,
    type: type ?? 'document',
    title,
    author: author?.map(exportName),
    issued: issued && exportDate(issued),
    'container-title': containerTitle,
    publisher,
    ...(issue ?? { number }),
    URL: url,
    accessed: accessed && exportDate(accessed),
    language,
    note: inferred.length ? `inferred: ${inferred.join(', ')}` : undefined,
    ...metadata.cslFields,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function exportName({ literal, family, given }: Author): Fields {
  if (literal !== undefined) return { literal };
  const name = `${family ?? ''}${given ?? ''}`;
  if (/^\p{Script=Hangul}+$/u.test(name)) return { literal: name };
  return { ...(family !== undefined && { family }), ...(given !== undefined && { given }) };
}

/** Days, months, years and spans of them; seasons in CSL's way; what is uncertain is `circa`. */
function exportDate(edtf: string): object {
  const plain = edtf.trim().replace(/[?~%]/gu, '');
  const ends = plain.split('/').map(end => /^\d{4}(?:-\d{2}){0,2}$/u.exec(end)?.[0].split('-').map(Number));
  if (ends.length > 2 || ends.includes(undefined)) return toCslDate(edtf);
  const [[year, month = 1]] = ends as [number[]];
  const circa = plain !== edtf.trim() && { circa: true };
  if (month > 20 && month < 25) return { 'date-parts': [[year]], season: month - 20, ...circa };
  return { 'date-parts': ends, ...circa };
}
