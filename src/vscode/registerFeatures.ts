import * as vscode from 'vscode';
import type { Corpus } from '../core/corpus';
import { registerCitations } from './citations/registerCitations';
import { COMMANDS } from './commands/index';
import type { Desk } from './commands/command';
import { sourcesRead } from './commands/sourcesRead';
import { CorpusFolder } from './corpusFolder';
import { DraftCursor } from './drafts/draftCursor';
import { registerDraftChecks } from './drafts/draftChecks';
import { registerFootnotes } from './drafts/footnotes';
import { registerNoteRenewal } from './drafts/renewNotes';
import { registerHover } from './hover/registerHover';
import { KnowledgeFiles } from './knowledgeFiles';
import { registerNames } from './names/registerNames';
import { Library } from './library/library';
import { DetailsPanel } from './metadata/detailsPanel';
import { NetworkPicture } from './network/networkPicture';
import { Places } from './places';
import { Reader } from './reader/reader';
import { References } from './references';
import { SourceStore } from './sourceStore';
import { registerNamesTree } from './sidebar/namesTree';
import { PinnedHits } from './sidebar/pinnedHits';
import { RememberedQueries } from './sidebar/rememberedQueries';
import { SearchView } from './sidebar/searchView';
import { registerSourcesTree } from './sidebar/sourcesTree';
import { registerTimelineTree } from './sidebar/timelineTree';
import { TimelinePicture } from './timeline/timelinePicture';

/** The running features. */
export interface Features extends vscode.Disposable {
  /** Resolves when every source and knowledge file found has been read. */
  whenReady(): Promise<void>;
}

/** Builds the desk around a corpus and registers every feature; disposing undoes all of it. */
export function registerFeatures(
  corpus: Corpus,
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): Features {
  const code = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker', 'worker.mjs');
  const folder = new CorpusFolder(corpus, new SourceStore(corpus, context.storageUri, code, log), log);
  const knowledge = new KnowledgeFiles(corpus, folder, log);
  const references = new References(corpus, folder, log);
  const reader = new Reader(corpus, folder);
  const places = new Places(folder, reader);
  const cursor = new DraftCursor(folder);
  const { extensionUri } = context;
  const queries = new RememberedQueries(context.workspaceState);
  const pins = new PinnedHits(corpus, context.workspaceState);
  const searchView = new SearchView({ corpus, folder, reader, cursor, extensionUri, queries, pins });
  const timelinePicture = new TimelinePicture({ corpus, folder, cursor, extensionUri });
  const networkPicture = new NetworkPicture({ corpus, folder, knowledge, extensionUri });
  const details = new DetailsPanel({ corpus, folder, references, reader, extensionUri, log });
  const library = new Library(corpus, folder, references, log);
  const desk: Desk = {
    corpus,
    folder,
    reader,
    places,
    cursor,
    searchView,
    timelinePicture,
    networkPicture,
    references,
    knowledge,
    details,
    library,
  };

  const features = [
    folder,
    knowledge,
    references,
    reader,
    cursor,
    searchView,
    timelinePicture,
    networkPicture,
    details,
    library,
    registerHover(corpus, folder, places),
    registerSourcesTree(corpus, folder, log),
    registerNamesTree(corpus, folder, knowledge),
    registerTimelineTree(corpus, folder),
    registerDraftChecks(corpus, folder, knowledge, reader, log),
    registerNoteRenewal(corpus, folder),
    registerFootnotes(corpus, folder),
    registerNames(desk),
    registerCitations(desk),
    ...COMMANDS.map(command => registerCommand(command, desk, log)),
  ];
  const referencesRead = references.rescan();
  folder.learnAfter(referencesRead);
  const started = Promise.all([knowledge.rescan(), referencesRead, folder.rescan()])
    .then(() => library.follow())
    .catch(error => log.error('start', error));
  return {
    whenReady: () => started.then(() => folder.whenReady()),
    dispose: () => vscode.Disposable.from(...features).dispose(),
  };
}

/** A command's mistake is logged and told, never swallowed. */
function registerCommand(
  command: (typeof COMMANDS)[number],
  desk: Desk,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.commands.registerCommand(command.id, async (...args: unknown[]) => {
    try {
      if (command.needsAllSources && !(await sourcesRead(desk.folder))) return undefined;
      return await command.run(desk, ...args);
    } catch (error) {
      log.error(command.id, error);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('Gakju could not do this: {0}', error instanceof Error ? error.message : String(error)),
      );
      return undefined;
    }
  });
}
