import * as vscode from 'vscode';
import { readSettings } from '../settings';
import { numberedName, sourcesFolders } from './names';

/** The folder of sources of the workspace, as it is or as it will be; undefined where no folder is open. */
export async function sourcesFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const workspaceFolder = folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0];
  if (!folders.length)
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder in which you write first.'));
  return sourcesFolderOf(workspaceFolder);
}

/** The folder of sources below a folder of the workspace: the first that is there, else the first that could be. */
export async function sourcesFolderOf(
  workspaceFolder: vscode.WorkspaceFolder | undefined,
): Promise<vscode.Uri | undefined> {
  if (!workspaceFolder) return undefined;
  const candidates = sourcesFolders(readSettings(workspaceFolder).sources).map(path =>
    vscode.Uri.joinPath(workspaceFolder.uri, path),
  );
  for (const candidate of candidates) if (await exists(candidate)) return candidate;
  return candidates[0];
}

/** The first place for `path` where nothing is yet. */
export async function freeTarget(root: vscode.Uri, path: string): Promise<vscode.Uri> {
  let target = vscode.Uri.joinPath(root, path);
  for (let number = 2; await exists(target); number++)
    target = vscode.Uri.joinPath(root, numberedName(path, number));
  return target;
}

/** Whether there is a file or a folder. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
