import * as vscode from 'vscode';
import type { CorpusFolder } from '../corpusFolder';
import { addSources } from './addSources';
import { addressesIn } from './names';
import { filesAt, filesWithContents } from './newFiles';

const URI_LIST = 'text/uri-list';

/** Lets the writer drop files, and folders of files, on a view to make sources of them. */
export function sourceDrop(
  folder: CorpusFolder,
  log: vscode.LogOutputChannel,
): vscode.TreeDragAndDropController<never> {
  return {
    dragMimeTypes: [],
    dropMimeTypes: [URI_LIST, 'files'],
    async handleDrop(_target, dropped) {
      try {
        await addSources(await droppedFiles(dropped), folder);
      } catch (error) {
        log.error('drop', error);
        const message = error instanceof Error ? error.message : String(error);
        void vscode.window.showErrorMessage(vscode.l10n.t('Gakju could not do this: {0}', message));
      }
    },
  };
}

/** Addresses where there are any: files are then copied without being read into memory. */
async function droppedFiles(dropped: vscode.DataTransfer): ReturnType<typeof filesAt> {
  // What is dropped can be asked for only until the first pause: everything is taken before.
  const files = [...dropped].flatMap(([, item]) => item.asFile() ?? []);
  const list = await dropped.get(URI_LIST)?.asString();
  const uris = addressesIn(list ?? '').map(address => vscode.Uri.parse(address, true));
  const known = uris.length ? uris : files.flatMap(({ uri }) => uri ?? []);
  return known.length ? filesAt(known) : filesWithContents(files);
}
