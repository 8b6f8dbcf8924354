import { authorName } from '../sources/sourceMetadata';
import type { Source } from '../sources/source';
import type { SourceMetadata } from '../sources/sourceMetadata';
import { readSourceType } from '../sources/sourceType';
import { compactForm } from './matchPhrase';
import type { Query } from './query';

/** Whether the query asks for some sources or passages only. */
export function hasFilters(query: Query): boolean {
  return query.filters.length > 0;
}

/** Whether the query asks what is named or dated in a passage, which the index does not know. */
export function asksOfContent({ name, date }: Pick<Query, 'name' | 'date'>): boolean {
  return name.length + date.length > 0;
}

/** Whether the source is one of those the query asks for. What is unknown does not match. */
export function passesFilters(query: Query, { id, metadata }: Source): boolean {
  const authors = (metadata.author ?? []).map(author => compactForm(authorName(author)));
  const names = [compactForm(id), compactForm(metadata.title ?? '')];
  return (
    query.author.every(wanted => holds(authors, wanted)) &&
    query.source.every(wanted => holds(names, wanted)) &&
    query.type.every(wanted => isOfType(metadata.type, wanted)) &&
    isInYears(query.year, metadata.issued, metadata.issuedBounds)
  );
}

/** By its name or the beginning of it, or by a word that writers have for it: 보고서, 신문. */
function isOfType(type: SourceMetadata['type'], wanted: string): boolean {
  return type !== undefined && (type.startsWith(wanted.toLowerCase()) || readSourceType(wanted) === type);
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
