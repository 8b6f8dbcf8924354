import * as vscode from 'vscode';
import type { StyleChoice } from '../../core/citations/csl/loadStyle';
import { readSettings } from '../settings';

interface Place {
  readonly uri: vscode.Uri;
}

/** The style that the writer set for the draft, or a source: one of ours, or a `.csl` file of the workspace. */
export async function styleChoice(document: Place): Promise<StyleChoice> {
  const { citationStyle, citationStyleFile, repeatedNotes } = readSettings(document.uri);
  const csl = citationStyleFile ? await readStyleFile(document, citationStyleFile) : undefined;
  return csl === undefined
    ? { id: citationStyle, repeats: repeatedNotes }
    : { id: citationStyleFile, csl, repeats: repeatedNotes };
}

/** The text of the file; a file that is not there gives an empty style, which is refused by its name. */
async function readStyleFile(document: Place, path: string): Promise<string | undefined> {
  const root =
    vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!root) return undefined;
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, path)));
  } catch {
    return '';
  }
}
