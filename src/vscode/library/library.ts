import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus';
import type { ReadWorks } from '../../core/exchange/readWorks';
import { phrase } from '../../core/text/phrase';
import { sourcesFolder } from '../adding/sourcesFolder';
import type { CorpusFolder } from '../corpusFolder';
import { filePlace, placeName } from '../filePlace';
import type { References } from '../references';
import { say } from '../say';
import { readSettings } from '../settings';
import { importLibrary, libraryNews } from './importLibrary';
import type { ImportResult } from './importLibrary';
import { tellResult } from './tellResult';

/** An export is written in several steps: it is read when it has been quiet for so long, in milliseconds. */
const QUIET = 1000;

/**
 * The library of a reference manager, known by the files it exports: works are added from them, and the files
 * that a setting names are followed when they change.
 */
export class Library implements vscode.Disposable {
  private readonly corpus: Corpus;
  private readonly folder: CorpusFolder;
  private readonly references: References;
  private readonly log: vscode.LogOutputChannel;
  private watchers: vscode.Disposable[] = [];
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(corpus: Corpus, folder: CorpusFolder, references: References, log: vscode.LogOutputChannel) {
    this.corpus = corpus;
    this.folder = folder;
    this.references = references;
    this.log = log;
    this.subscriptions = [
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('gakju.libraryFiles')) this.follow();
      }),
    ];
  }

  /** Follows the exports that the setting names, from now on and what changed until now. */
  follow(): void {
    vscode.Disposable.from(...this.watchers).dispose();
    const files = followedFiles();
    this.watchers = files.map(file => {
      const parent = vscode.Uri.joinPath(file, '..');
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(parent, escapeGlob(name)),
      );
      watcher.onDidCreate(() => this.readSoon(file));
      watcher.onDidChange(() => this.readSoon(file));
      return watcher;
    });
    for (const file of files) this.readSoon(file);
  }

  /** Adds the works of an export, or says why it cannot; undefined where it could not. */
  async add(file: vscode.Uri): Promise<ImportResult | undefined> {
    const read = await this.readExport(file);
    if ('refused' in read) {
      void vscode.window.showWarningMessage(say(read.refused));
      return undefined;
    }
    const root = await sourcesFolder();
    if (!root) return undefined;
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Adding from the library'),
      cancellable: true,
    };
    const result = await vscode.window.withProgress(options, (progress, cancellation) =>
      importLibrary(
        read.items,
        file,
        root,
        { folder: this.folder, references: this.references },
        {
          step: (done, total) =>
            progress.report({ message: vscode.l10n.t('{0} of {1}', done, total), increment: 100 / total }),
          isCancelled: () => cancellation.isCancellationRequested,
        },
      ),
    );
    await this.folder.rescan();
    return { ...result, unreadableEntries: read.problems.map(({ message }) => say(message)) };
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.watchers, ...this.subscriptions).dispose();
  }

  private async readExport(file: vscode.Uri): Promise<ReadWorks> {
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      return await this.corpus.readWorks(text);
    } catch {
      return { refused: phrase('The export is not there: {0}', placeName(file)) };
    }
  }

  private readSoon(file: vscode.Uri): void {
    const address = file.toString();
    clearTimeout(this.timers.get(address));
    this.timers.set(
      address,
      setTimeout(() => void this.takeNews(file).catch(error => this.log.warn(address, error)), QUIET),
    );
  }

  /** Brings what is said of known works up to date in silence; new ones are offered. */
  private async takeNews(file: vscode.Uri): Promise<void> {
    await this.folder.whenReady();
    const read = await this.readExport(file);
    if ('refused' in read) return this.log.warn(file.toString(), say(read.refused));
    const { edits, newWorks } = libraryNews(read.items, {
      folder: this.folder,
      references: this.references,
    });
    if (edits.length && (await this.references.writeAll(edits)))
      vscode.window.setStatusBarMessage(say(phrase('{0} sources follow the library', edits.length)), 8000);
    if (!newWorks) return;
    const add = vscode.l10n.t('Add');
    const message = say(phrase('The library has {0} new works with files.', newWorks));
    if ((await vscode.window.showInformationMessage(message, add)) !== add) return;
    const result = await this.add(file);
    if (result) await tellResult(result);
  }
}

/** Asks, once for each export, whether it is to be followed; the setting of the workspace then names it. */
export async function offerToFollow(file: vscode.Uri): Promise<void> {
  if (followedFiles().some(followed => followed.toString() === file.toString())) return;
  const follow = vscode.l10n.t('Follow');
  const message = vscode.l10n.t('Keep what is known of these sources up to date when this export changes?');
  if ((await vscode.window.showInformationMessage(message, follow, vscode.l10n.t('Not Now'))) !== follow)
    return;
  const settings = vscode.workspace.getConfiguration('gakju');
  const named = [...readSettings().libraryFiles, placeName(file)];
  await settings.update('libraryFiles', named, vscode.ConfigurationTarget.Workspace);
}

function followedFiles(): vscode.Uri[] {
  const base = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!base) return [];
  return readSettings().libraryFiles.flatMap(name => filePlace(name, base) ?? []);
}

function escapeGlob(name: string): string {
  return name.replace(/[*?{}[\]]/g, '[$&]');
}
