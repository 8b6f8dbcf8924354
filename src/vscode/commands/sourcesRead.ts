import * as vscode from 'vscode';
import type { CorpusFolder } from '../corpusFolder';

/** Milliseconds that pass without a word: a look at files that have not changed takes no longer. */
const UNSEEN = 300;

/** Resolves with true when all sources are read, with false when the writer would not wait for it. */
export async function sourcesRead(folder: CorpusFolder): Promise<boolean> {
  const read = folder.whenReady().then(() => true);
  const unseen = new Promise<undefined>(later => setTimeout(() => later(undefined), UNSEEN));
  return (await Promise.race([read, unseen])) ?? wait(folder, read);
}

function wait(folder: CorpusFolder, read: Promise<boolean>): Thenable<boolean> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Waiting for all sources to be read'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, cancellation) => {
    const tell = (): void => {
      const { done, total } = folder.status;
      progress.report({ message: `${done} / ${total}` });
    };
    const subscription = folder.onDidChangeStatus(tell);
    tell();
    const givenUp = new Promise<boolean>(resolve =>
      cancellation.onCancellationRequested(() => resolve(false)),
    );
    const isRead = await Promise.race([read, givenUp]);
    subscription.dispose();
    return isRead;
  });
}
