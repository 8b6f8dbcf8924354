import type { SourceSummary } from '../../core/corpus';
import type { OtherCopy, Work } from '../../core/works/works';
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
  /** `12 pages`, where the file says so. */
  readonly pages: readonly Phrase[];
  /** What there is of the same work: `2 copies`, or what this one is to the better copy above it. */
  readonly work: readonly Phrase[];
  /** Whether it stands below the better copy, and why that is better. */
  readonly isCopy: boolean;
  readonly whyBelow: readonly Phrase[];
  /** The other copies, versions and excerpts of the work, below the best. */
  readonly copies: readonly SourceRow[];
}

/** The sources by year, newest first, those without a date last; copies below the best copy of their work. */
export function sourceRows(sources: readonly SourceSummary[], works: readonly Work[] = []): YearRow[] {
  const tree = workTree(sources, works);
  const byYear = new Map<string | undefined, SourceRow[]>();
  for (const source of sources) {
    if (tree.below.has(source.id)) continue;
    const year = source.metadata.issued?.slice(0, 4);
    const rows = byYear.get(year) ?? [];
    rows.push(sourceRow(source, tree));
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

/** The sources by id, and the works by their best copy; a copy whose better one is gone stands for itself. */
interface WorkTree {
  readonly byId: ReadonlyMap<string, SourceSummary>;
  readonly others: ReadonlyMap<string, readonly OtherCopy[]>;
  readonly below: ReadonlySet<string>;
}

function workTree(sources: readonly SourceSummary[], works: readonly Work[]): WorkTree {
  const byId = new Map(sources.map(source => [source.id, source]));
  const present = works.filter(({ best }) => byId.has(best));
  return {
    byId,
    others: new Map(present.map(({ best, others }) => [best, others.filter(({ id }) => byId.has(id))])),
    below: new Set(present.flatMap(({ others }) => others.map(({ id }) => id))),
  };
}

function copyRow(copy: OtherCopy, tree: WorkTree): SourceRow {
  const row = sourceRow(tree.byId.get(copy.id)!, tree);
  return { ...row, work: [relationOf(copy), ...row.work], isCopy: true, whyBelow: copy.whyBetter };
}

function relationOf({ kind, differences }: OtherCopy): Phrase {
  if (kind === 'copy') return phrase('the same words');
  if (kind === 'part') return phrase('part of the text above');
  return differences === 1
    ? phrase('another version: words differ at 1 place')
    : phrase('another version: words differ at {0} places', differences);
}

/** What there is below a source; the source itself is one of its copies. */
function countsOf(others: readonly OtherCopy[]): Phrase[] {
  const count = (kind: OtherCopy['kind']): number => others.filter(other => other.kind === kind).length;
  const [copies, versions, parts] = [count('copy'), count('version'), count('part')];
  return [
    ...(copies ? [phrase('{0} copies', copies + 1)] : []),
    ...(versions ? [phrase('{0} versions', versions + 1)] : []),
    ...(parts === 1 ? [phrase('1 part by itself')] : parts ? [phrase('{0} parts by themselves', parts)] : []),
  ];
}

function pagesOf({ pageCount }: SourceSummary): Phrase[] {
  if (pageCount === undefined) return [];
  return [pageCount === 1 ? phrase('1 page') : phrase('{0} pages', pageCount)];
}

function sourceRow(source: SourceSummary, tree: WorkTree): SourceRow {
  const { metadata, problems } = source;
  const others = tree.others.get(source.id) ?? [];
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
    pages: pagesOf(source),
    work: countsOf(others),
    isCopy: false,
    whyBelow: [],
    copies: others.map(copy => copyRow(copy, tree)),
  };
}
