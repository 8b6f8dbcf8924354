import * as vscode from 'vscode';
import { phrase } from '../../core/text/phrase';
import type { CorpusFolder } from '../corpusFolder';
import { say } from '../say';
import type { NewFile, Sorted } from './newFiles';
import { exists, freeTarget, sourcesFolder } from './sourcesFolder';

/** What to do with files whose names are taken. */
export type WhenTaken = 'keepBoth' | 'replace' | 'skip';

/** From so many files on there is a progress bar that can be stopped. */
const MANY = 5;
/** So many names are said; the rest are counted. */
const NAMED = 5;

/**
 * Copies files into the folder of sources. Nothing that is there is replaced unless the writer says so, and
 * what cannot be a source is said once, at the end.
 */
export async function addSources(
  { files, unreadable, libraries }: Sorted,
  folder: CorpusFolder,
  whenTaken?: WhenTaken,
): Promise<void> {
  const root = files.length ? await sourcesFolder() : undefined;
  if (root) {
    const others = files.filter(file => !isThere(file, root, folder));
    const taken = await takenPaths(others, root);
    const choice = taken.length ? (whenTaken ?? (await askWhenTaken(taken))) : 'keepBoth';
    if (!choice) return;
    // Of several new files of one name only the first can take the place of the old one.
    const replaced = new Set(choice === 'replace' ? taken : []);
    const added = await copyAll(
      others.filter(({ path }) => choice !== 'skip' || !taken.includes(path)),
      async path => (replaced.delete(path) ? vscode.Uri.joinPath(root, path) : await freeTarget(root, path)),
    );
    await folder.rescan();
    vscode.window.setStatusBarMessage(say(phrase('{0} sources added', added)), 5000);
  }
  if (unreadable.length) tellUnreadable(unreadable);
  for (const uri of libraries) await vscode.commands.executeCommand('gakju.addFromLibrary', uri);
}

async function copyAll(
  files: readonly NewFile[],
  targetOf: (path: string) => Promise<vscode.Uri>,
): Promise<number> {
  const isLong = files.length >= MANY;
  const options: vscode.ProgressOptions = {
    location: isLong ? vscode.ProgressLocation.Notification : vscode.ProgressLocation.Window,
    title: vscode.l10n.t('Adding sources'),
    cancellable: isLong,
  };
  return vscode.window.withProgress(options, async (progress, cancellation) => {
    for (const [count, file] of files.entries()) {
      if (cancellation.isCancellationRequested) return count;
      progress.report({
        message: vscode.l10n.t('{0} of {1}', count + 1, files.length),
        increment: 100 / files.length,
      });
      await file.copyTo(await targetOf(file.path));
    }
    return files.length;
  });
}

/** A source that is dropped on its own view stays where it is. */
function isThere({ path, uri }: NewFile, root: vscode.Uri, folder: CorpusFolder): boolean {
  if (!uri) return false;
  return folder.sourceAt(uri) !== undefined || uri.toString() === vscode.Uri.joinPath(root, path).toString();
}

async function takenPaths(files: readonly NewFile[], root: vscode.Uri): Promise<string[]> {
  const taken = await Promise.all(
    files.map(async ({ path }) => ((await exists(vscode.Uri.joinPath(root, path))) ? [path] : [])),
  );
  return [...new Set(taken.flat())];
}

async function askWhenTaken(taken: readonly string[]): Promise<WhenTaken | undefined> {
  const choices: (vscode.MessageItem & { readonly choice: WhenTaken })[] = [
    { title: vscode.l10n.t('Keep both'), choice: 'keepBoth' },
    { title: vscode.l10n.t('Replace'), choice: 'replace' },
    { title: vscode.l10n.t('Skip'), choice: 'skip' },
  ];
  const message = say(phrase('Sources of the same name are there already: {0}', listed(taken)));
  const picked = await vscode.window.showWarningMessage(message, { modal: true }, ...choices);
  return picked?.choice;
}

function tellUnreadable(names: readonly string[]): void {
  const message = say(phrase('Gakju cannot read these as sources; they were not added: {0}', listed(names)));
  void vscode.window.showWarningMessage(message);
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? say(phrase('{0} and {1} more', shown, names.length - NAMED)) : shown;
}
