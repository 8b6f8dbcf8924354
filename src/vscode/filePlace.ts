import * as vscode from 'vscode';
import { readFilePath } from '../core/sources/filePath';

/** The writer's own folder on the machine the extension runs on; undefined in a browser, which has none. */
export function homeFolder(): vscode.Uri | undefined {
  const path = process.env['HOME'] ?? process.env['USERPROFILE'];
  return path ? vscode.Uri.file(path) : undefined;
}

/**
 * Where a file is that somebody names: an address, a path from `base`, or one from the writer's own folder.
 * Undefined for what only another program, or another machine, can find.
 */
export function filePlace(written: string, base: vscode.Uri): vscode.Uri | undefined {
  const read = readFilePath(written);
  if (read.kind === 'elsewhere') return undefined;
  if (read.kind === 'relative') return vscode.Uri.joinPath(base, read.path);
  const home = homeFolder();
  if (read.kind === 'home') return home && vscode.Uri.joinPath(home, read.path);
  // On the machine of the workspace: a path says nothing of remote machines.
  return base.with({ path: read.path });
}

/** The address as a writer reads it: `~/Downloads/policy/a.pdf`. It is the same on all her machines. */
export function placeName(uri: vscode.Uri): string {
  const home = homeFolder()?.path.replace(/\/$/, '');
  const path = uri.path.normalize('NFC');
  if (home && path.startsWith(`${home}/`)) return `~${path.slice(home.length)}`;
  return path.replace(/^\/(?=[A-Za-z]:\/)/, '');
}
