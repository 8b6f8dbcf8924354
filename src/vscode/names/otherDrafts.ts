import * as vscode from 'vscode';
import type { CorpusFolder } from '../corpusFolder';

const DRAFT_FILES = '**/*.{md,markdown,qmd}';
const EXCLUDED = '**/{node_modules,.*}/**';
/** So many files are looked through, and none that is larger: such a file is no draft. */
const MOST = 500;
const LARGEST = 2_000_000;

/** The Markdown files of the workspace that are no sources and are not open, by address. */
export async function otherDrafts(folder: CorpusFolder, open: ReadonlySet<string>): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(DRAFT_FILES, EXCLUDED, MOST);
  return found
    .filter(uri => !open.has(uri.toString()) && !folder.sourceAt(uri))
    .sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
}

/** A draft's text as the editor would show it; undefined where it cannot be read. */
export async function readDraftFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST) return undefined;
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    // Gone since it was listed, or binary: then it names nobody.
    return undefined;
  }
}
