import * as vscode from 'vscode';
import { isSourcePath, tooLarge } from '../../core/ingest/sourceFiles';
import { isLibraryExport } from '../../core/sources/libraryExport';

/** A file that is to become a source. */
export interface NewFile {
  /** Its path below the folder of sources, with `/`. */
  readonly path: string;
  /** Where it is now, where it has an address: it may be a source already. */
  readonly uri?: vscode.Uri;
  copyTo(target: vscode.Uri): Promise<void>;
}

/** The files that could be sources, and the names of those that could not. */
export interface Sorted {
  readonly files: NewFile[];
  readonly unreadable: string[];
  /** Exports of a reference manager: their works are added, not they. */
  readonly libraries: vscode.Uri[];
}

/** What the writer chose or dropped; of a folder, all that can be read in it and below it. */
export async function filesAt(uris: readonly vscode.Uri[]): Promise<Sorted> {
  const sorted: Sorted = { files: [], unreadable: [], libraries: [] };
  for (const uri of uris) await sort(uri, nameOf(uri), sorted);
  return sorted;
}

/** Files that come with their contents and have no address: dropped into an editor that runs in a browser. */
export function filesWithContents(dropped: readonly vscode.DataTransferFile[]): Sorted {
  const isReadable = ({ name }: vscode.DataTransferFile): boolean => isSourcePath(name);
  return {
    files: dropped.filter(isReadable).map(file => ({
      path: file.name.normalize('NFC'),
      copyTo: async target => vscode.workspace.fs.writeFile(target, await file.data()),
    })),
    unreadable: dropped.filter(file => !isReadable(file)).map(({ name }) => name),
    libraries: [],
  };
}

async function sort(uri: vscode.Uri, path: string, sorted: Sorted): Promise<void> {
  const stat = await statOf(uri);
  if (stat && stat.type & vscode.FileType.Directory) return sortFolder(uri, path, sorted);
  if (stat && (await isLibrary(uri))) return void sorted.libraries.push(uri);
  if (!stat || !isSourcePath(path) || tooLarge(stat.size)) sorted.unreadable.push(nameOf(uri));
  else
    sorted.files.push({
      path,
      uri,
      copyTo: async target => vscode.workspace.fs.copy(uri, target, { overwrite: true }),
    });
}

/** Links are not followed, as they may lead in a circle; what is no kind of source is passed over in silence. */
async function sortFolder(folder: vscode.Uri, path: string, sorted: Sorted): Promise<void> {
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const isFolder = type === vscode.FileType.Directory;
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (isFolder || (type === vscode.FileType.File && isSourcePath(name)))
      await sort(vscode.Uri.joinPath(folder, name), `${path}/${name.normalize('NFC')}`, sorted);
  }
}

async function isLibrary(uri: vscode.Uri): Promise<boolean> {
  if (/\.(?:bib|bibtex|ris)$/i.test(uri.path)) return true;
  if (!/\.json$/i.test(uri.path)) return false;
  return isLibraryExport(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    // It has gone, or may not be read: it cannot be added, and the writer is told its name.
    return undefined;
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1).normalize('NFC');
}
