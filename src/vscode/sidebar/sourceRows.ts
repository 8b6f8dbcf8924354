import type { SourceSummary } from '../../core/corpus';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import { fileName, sourceDetail, sourceName } from '../sourceName';

/** A year of the Sources view and its sources; `undefined` is the group of those without a date. */
export interface YearRow {
  readonly kind: 'year';
  readonly year: string | undefined;
  readonly sources: readonly SourceRow[];
}

export interface SourceRow {
  readonly kind: 'source';
  readonly source: SourceSummary;
  readonly label: string;
  readonly description: string;
  /** What is wrong or unknown, in sentences; the row warns when there is any. */
  readonly warnings: readonly Phrase[];
  readonly hasError: boolean;
}

/** The sources by year, newest first, those without a date last. */
export function sourceRows(sources: readonly SourceSummary[]): YearRow[] {
  const byYear = new Map<string | undefined, SourceRow[]>();
  for (const source of sources) {
    const year = source.metadata.issued?.slice(0, 4);
    const rows = byYear.get(year) ?? [];
    rows.push(sourceRow(source));
    byYear.set(year, rows);
  }
  return [...byYear]
    .sort(([a], [b]) => (a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a < b ? 1 : -1))
    .map(([year, rows]) => ({
      kind: 'year',
      year,
      sources: rows.sort((a, b) => byDate(b.source, a.source)),
    }));
}

function byDate(a: SourceSummary, b: SourceSummary): number {
  const [dateA, dateB] = [a.metadata.issued ?? '', b.metadata.issued ?? ''];
  return dateA === dateB ? (a.id < b.id ? 1 : -1) : dateA < dateB ? -1 : 1;
}

function sourceRow(source: SourceSummary): SourceRow {
  const { metadata, problems } = source;
  const unknown = metadata.issued ? [] : [phrase('date unknown')];
  const label = sourceName(source);
  const details = [sourceDetail(metadata), label === fileName(source.id) ? '' : fileName(source.id)];
  return {
    kind: 'source',
    source,
    label,
    description: details.filter(Boolean).join(' · '),
    warnings: [
      ...unknown,
      ...problems.filter(({ severity }) => severity !== 'information').map(({ message }) => message),
    ],
    hasError: problems.some(({ severity }) => severity === 'error'),
  };
}
