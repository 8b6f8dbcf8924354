import * as vscode from 'vscode';
import { registerFeatures } from './vscode/registerFeatures';
import { startWorker } from './worker/startWorker';

/** What other extensions, and our tests, may ask of a running Gakju. */
export interface GakjuApi {
  /** Resolves when every source found in the workspace has been read. */
  whenReady(): Promise<void>;
}

/** Starts the worker and registers the features; everything registered is disposed with the context. */
export function activate(context: vscode.ExtensionContext): GakjuApi {
  const { storageUri } = context;
  const log = vscode.window.createOutputChannel('Gakju', { log: true });
  const worker = startWorker(
    vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker', 'worker.mjs').fsPath,
    {
      scratch: context.globalStorageUri.fsPath,
      ...(storageUri && { index: vscode.Uri.joinPath(storageUri, 'index').fsPath }),
    },
  );
  void worker.failed.then(error => log.error(error));
  const features = registerFeatures(worker.corpus, context, log);
  context.subscriptions.push(log, worker, features);
  return { whenReady: () => features.whenReady() };
}
