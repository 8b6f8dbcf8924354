import { authorName } from '../sources/sourceMetadata';
import type { Source } from '../sources/source';
import { compactForm } from './matchPhrase';
import type { Query } from './query';

/** Whether the query says anything about the source itself. */
export function hasFilters(query: Query): boolean {
  return query.author.length + query.source.length + query.type.length > 0 || query.year !== undefined;
}

/** Whether the source is one of those the query asks for. What is unknown does not match. */
export function passesFilters(query: Query, { id, metadata }: Source): boolean {
  const authors = (metadata.author ?? []).map(author => compactForm(authorName(author)));
  const names = [compactForm(id), compactForm(metadata.title ?? '')];
  return (
    query.author.every(wanted => holds(authors, wanted)) &&
    query.source.every(wanted => holds(names, wanted)) &&
    query.type.every(wanted => (metadata.type ?? '').startsWith(wanted.toLowerCase())) &&
    isInYears(query.year, metadata.issued, metadata.issuedBounds)
  );
}

function holds(names: readonly string[], wanted: string): boolean {
  const form = compactForm(wanted);
  return names.some(name => name.includes(form));
}

function isInYears(
  years: Query['year'],
  issued: string | undefined,
  bounds: Source['metadata']['issuedBounds'],
): boolean {
  if (!years) return true;
  const from = yearOf(issued) ?? yearOf(bounds?.from ?? undefined);
  const to = yearOf(issued) ?? yearOf(bounds?.to ?? undefined);
  if (from === undefined && to === undefined) return false;
  return (from ?? -Infinity) <= years.to && (to ?? Infinity) >= years.from;
}

function yearOf(date: string | undefined): number | undefined {
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  return year ? Number(year) : undefined;
}
