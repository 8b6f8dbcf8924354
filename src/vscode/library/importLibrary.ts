import * as vscode from 'vscode';
import { isSourcePath, tooLarge } from '../../core/ingest/sourceFiles';
import { lastPart } from '../../core/sources/filePath';
import { followedItem, mergeLibrary } from '../../core/sources/libraryMerge';
import type { LibraryItem } from '../../core/sources/libraryExport';
import { exists, freeTarget } from '../adding/sourcesFolder';
import { sourceId } from '../corpusFolder';
import type { CorpusFolder } from '../corpusFolder';
import { filePlace } from '../filePlace';
import type { References, SourceEdit } from '../references';

interface Desk {
  readonly folder: CorpusFolder;
  readonly references: References;
}

/** What became of the works of an export, by their titles where they are to be named. */
export interface ImportResult {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Works to which the export names no file. */
  readonly withoutFile: readonly string[];
  /** Files that are not where the export says. */
  readonly notFound: readonly string[];
  /** Files of a kind that cannot be read. */
  readonly unreadable: readonly string[];
  /** Entries of the export that make no sense, each in a sentence with its line. */
  readonly unreadableEntries: readonly string[];
}

/** How an import is told of its progress, and to stop. */
export interface ImportProgress {
  readonly step: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

/**
 * Takes a library's works in: the file of each that is new is copied into the folder of sources, and what the
 * library says of each goes into references.json. Works that are there already only follow the library.
 */
export async function importLibrary(
  items: readonly LibraryItem[],
  exported: vscode.Uri,
  root: vscode.Uri,
  { folder, references }: Desk,
  { step, isCancelled }: ImportProgress,
): Promise<ImportResult> {
  const known = knownWorks({ folder, references });
  const edits: SourceEdit[] = [];
  const result = {
    added: 0,
    updated: 0,
    unchanged: 0,
    withoutFile: [] as string[],
    notFound: [] as string[],
    unreadable: [] as string[],
    unreadableEntries: [] as string[],
  };
  const base = vscode.Uri.joinPath(exported, '..');
  for (const [count, item] of items.entries()) {
    if (isCancelled()) break;
    step(count + 1, items.length);
    const there = known.get(item.key);
    if (there) {
      const isNews = Object.keys(mergeLibrary(references.item(there.id), item)).length > 0;
      if (isNews) edits.push({ ...there, change: reference => mergeLibrary(reference, item) });
      result[isNews ? 'updated' : 'unchanged']++;
      continue;
    }
    const found = await findFile(item, base);
    if ('missing' in found) {
      result[found.missing].push(found.name);
      continue;
    }
    const target = await copyInto(root, found.uri, folder);
    edits.push({ id: sourceId(target), uri: target, change: reference => mergeLibrary(reference, item) });
    result.added++;
  }
  if (edits.length && !(await references.writeAll(edits))) return { ...result, updated: 0 };
  return result;
}

/** What changed in the library, without new works: those are only counted. */
export function libraryNews(
  items: readonly LibraryItem[],
  desk: Desk,
): { readonly edits: readonly SourceEdit[]; readonly newWorks: number } {
  const known = knownWorks(desk);
  const edits = items.flatMap((item): SourceEdit[] => {
    const there = known.get(item.key);
    if (!there || !Object.keys(mergeLibrary(desk.references.item(there.id), item)).length) return [];
    return [{ ...there, change: reference => mergeLibrary(reference, item) }];
  });
  return { edits, newWorks: items.filter(({ key, files }) => files.length && !known.has(key)).length };
}

/** The sources that came from a library, by what the library calls them; those that have gone do not count. */
function knownWorks({ folder, references }: Desk): Map<string, { id: string; uri: vscode.Uri }> {
  const works = references.items().flatMap(item => {
    const key = followedItem(item)?.key;
    const source = key === undefined ? undefined : folder.byId(item.id);
    return key !== undefined && source
      ? [[key, { id: item.id, uri: vscode.Uri.parse(source.uri, true) }] as const]
      : [];
  });
  return new Map(works);
}

/** Of several files of one work the one that quotes best: with pages, then with paragraphs. */
const BEST_FIRST = ['pdf', 'hwpx', 'hwp', 'docx', 'md', 'txt', 'html', 'htm'];

async function findFile(
  item: LibraryItem,
  base: vscode.Uri,
): Promise<
  | { readonly uri: vscode.Uri }
  | { readonly missing: 'withoutFile' | 'notFound' | 'unreadable'; readonly name: string }
> {
  const title = typeof item.fields['title'] === 'string' ? item.fields['title'] : item.key;
  if (!item.files.length) return { missing: 'withoutFile', name: title };
  const readable = item.files.filter(file => isSourcePath(lastPart(file)));
  if (!readable.length) return { missing: 'unreadable', name: lastPart(item.files[0]!) };
  const rank = (file: string): number => BEST_FIRST.indexOf(extensionOf(file)) + 1 || 99;
  for (const file of [...readable].sort((a, b) => rank(a) - rank(b))) {
    const uri = filePlace(file, base);
    if (!uri || !(await exists(uri))) continue;
    const { size } = await vscode.workspace.fs.stat(uri);
    return tooLarge(size) ? { missing: 'unreadable', name: lastPart(file) } : { uri };
  }
  return { missing: 'notFound', name: readable[0]! };
}

/** A file that is a source already stays where it is. */
async function copyInto(root: vscode.Uri, file: vscode.Uri, folder: CorpusFolder): Promise<vscode.Uri> {
  if (folder.sourceAt(file)) return file;
  const target = await freeTarget(root, lastPart(file.path).normalize('NFC'));
  await vscode.workspace.fs.copy(file, target);
  return target;
}

function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1).toLowerCase();
}
