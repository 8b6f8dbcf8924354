import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus';
import type { MatchReason, WorkMatch } from '../../core/exchange/matchWorks';
import type { LibraryItem } from '../../core/sources/libraryExport';
import { followedItem, mergeLibrary } from '../../core/sources/libraryMerge';
import { CUSTOM_FIELD } from '../../core/sources/rememberedJoins';
import type { ReferenceItem } from '../../core/sources/references';
import type { ReferenceChanges } from '../../core/sources/writeReference';
import { phrase } from '../../core/text/phrase';
import type { Phrase } from '../../core/text/phrase';
import type { CorpusFolder } from '../corpusFolder';
import type { References } from '../references';
import { say } from '../say';
import { tell } from './tellResult';

interface Desk {
  readonly corpus: Corpus;
  readonly folder: CorpusFolder;
  readonly references: References;
}

/** What a work of the file says of a source, and what of it is news. */
interface Row extends vscode.QuickPickItem {
  readonly match: WorkMatch;
  readonly work: LibraryItem;
  readonly uri: vscode.Uri;
}

/**
 * Takes what a file of a reference manager says of sources that are here into `references.json`: the writer
 * picks among the matches, those that are certain are picked already; with `asks` false these are taken. What
 * she wrote of a source herself stays.
 */
export async function importReferences(file: vscode.Uri, desk: Desk, asks: boolean): Promise<void> {
  const { corpus, references } = desk;
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const read = await corpus.readWorks(text);
  if ('refused' in read) {
    void vscode.window.showWarningMessage(say(read.refused));
    return;
  }
  const matches = await corpus.matchWorks(read.items);
  const all = matches.flatMap(match => rowOf(match, read.items[match.item]!, desk) ?? []);
  const rows = all.filter(({ match, work }) => hasNews(references.item(match.sourceId), work));
  const certain = rows.filter(({ match }) => match.isCertain);
  const picked = asks && rows.length ? await pick(rows) : certain;
  if (!picked) return;
  const edits = picked.map(({ match, work, uri }) => ({
    id: match.sourceId,
    uri,
    change: (item: ReferenceItem | undefined) => changesOf(item, work),
  }));
  if (edits.length && !(await references.writeAll(edits))) return;
  const matched = new Set(matches.map(({ item }) => item));
  const strangers = read.items.filter((_, index) => !matched.has(index)).map(titleOf);
  void tell(
    [
      [picked.length, phrase('{0} brought up to date.', picked.length)],
      [all.length - rows.length, phrase('{0} unchanged.', all.length - rows.length)],
      [strangers.length, phrase('{0} works are none of your sources.', strangers.length)],
      [read.problems.length, phrase('{0} entries cannot be read.', read.problems.length)],
    ],
    [
      [phrase('Works that are none of your sources:'), strangers],
      [phrase('Entries that cannot be read:'), read.problems.map(({ message }) => say(message))],
    ],
  );
}

function pick(rows: readonly Row[]): Thenable<readonly Row[] | undefined> {
  return vscode.window.showQuickPick(rows, {
    title: vscode.l10n.t('Which of these say what your sources are?'),
    placeHolder: vscode.l10n.t('Those that are not certain are not ticked'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
}

function rowOf(match: WorkMatch, work: LibraryItem, { folder, references }: Desk): Row | undefined {
  const source = folder.byId(match.sourceId);
  if (!source) return undefined;
  const reference = references.item(match.sourceId);
  const fields = (names: readonly string[]): string => names.join(', ');
  const { taken, kept } = newsOf(reference, work);
  const detail = [
    say(REASONS[match.by]),
    ...(taken.length ? [vscode.l10n.t('taken in: {0}', fields(taken))] : []),
    ...(kept.length ? [vscode.l10n.t('yours stay: {0}', fields(kept))] : []),
  ];
  return {
    label: titleOf(work),
    description: `→ ${source.metadata.title ?? match.sourceId} (${match.sourceId})`,
    detail: detail.join(' · '),
    picked: match.isCertain,
    match,
    work,
    uri: vscode.Uri.parse(source.uri, true),
  };
}

const REASONS: Readonly<Record<MatchReason, Phrase>> = {
  library: phrase('came from this library before'),
  file: phrase('names this file'),
  doi: phrase('same DOI'),
  url: phrase('same address'),
  title: phrase('same title, author and year'),
  similarTitle: phrase('similar title: please check'),
  fileName: phrase('a file of the same name: please check'),
};

/** What a work changes; one that came from another library goes on following that one. */
function changesOf(item: ReferenceItem | undefined, work: LibraryItem): ReferenceChanges {
  const changes = mergeLibrary(item, work);
  const followed = followedItem(item);
  if (!followed || followed.key === work.key) return changes;
  const { [CUSTOM_FIELD]: _, ...rest } = changes;
  return rest;
}

function hasNews(item: ReferenceItem | undefined, work: LibraryItem): boolean {
  return Object.keys(changesOf(item, work)).length > 0;
}

/** The fields that change, and those in which the writer has something else. */
function newsOf(
  item: ReferenceItem | undefined,
  work: LibraryItem,
): { readonly taken: readonly string[]; readonly kept: readonly string[] } {
  const changes = changesOf(item, work);
  const taken = Object.keys(changes).filter(field => field !== CUSTOM_FIELD);
  const kept = Object.keys(work.fields).filter(
    field =>
      !taken.includes(field) &&
      item?.[field] !== undefined &&
      JSON.stringify(item[field]) !== JSON.stringify(work.fields[field]),
  );
  return { taken, kept };
}

function titleOf({ key, fields }: LibraryItem): string {
  return typeof fields['title'] === 'string' ? fields['title'] : key;
}
