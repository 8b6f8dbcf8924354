import * as vscode from 'vscode';
import type { Corpus, SourceSummary } from '../core/corpus';
import { isSourcePath, tooLarge } from '../core/ingest/sourceFiles';
import { isMarkedDraft } from '../core/sources/draftMark';
import { phrase } from '../core/text/phrase';
import { placeName } from './filePlace';
import { readSettings } from './settings';
import type { SourceStore } from './sourceStore';
import { WatchedFiles } from './watchedFiles';

/** How far the reading of the folder has come. */
export interface FolderStatus {
  readonly kind: 'indexing' | 'ready';
  readonly done: number;
  readonly total: number;
  /** How many files were waiting when the writer stopped the reading. */
  readonly left: number;
}

/** How many files are read at the same time: enough to hide the disk, too few to fill the memory. */
const READERS = 4;

/**
 * Feeds the workspace's source files to the corpus and keeps up with what happens to them. Sources are
 * only ever read. Events tell the views what to draw again.
 */
export class CorpusFolder implements vscode.Disposable {
  private readonly corpus: Corpus;
  private readonly store: SourceStore;
  private readonly log: vscode.LogOutputChannel;
  private readonly files: WatchedFiles;
  private readonly statusChanged = new vscode.EventEmitter<FolderStatus>();
  private readonly sourcesChanged = new vscode.EventEmitter<string>();
  /** By the address of the file. */
  private readonly summaries = new Map<string, SourceSummary>();
  private readonly addressById = new Map<string, string>();
  /** Size and time of each file as it was last read: a file that has not changed is not read again. */
  private readonly stamps = new Map<string, string>();
  private readonly queue = new Map<string, vscode.Uri>();
  private readers = 0;
  private done = 0;
  private hasScanned = false;
  private restored: Promise<void> | undefined;
  private known: Promise<unknown> = Promise.resolve();
  private left = 0;
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChangeStatus = this.statusChanged.event;
  /** The id of a source that was read, read again, or forgotten. */
  readonly onDidChangeSources = this.sourcesChanged.event;

  constructor(corpus: Corpus, store: SourceStore, log: vscode.LogOutputChannel) {
    this.corpus = corpus;
    this.store = store;
    this.log = log;
    this.files = new WatchedFiles(folder => readSettings(folder).sources);
    this.subscriptions = [
      this.files,
      this.store,
      this.statusChanged,
      this.sourcesChanged,
      this.files.onDidChange(({ uri, kind }) => (kind === 'deleted' ? this.remove(uri) : this.changed(uri))),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.rewatch()),
      // Watching starts late and misses what happens on network drives and while the machine sleeps.
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.lookAgain()),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('gakju.sources')) this.rewatch();
      }),
    ];
  }

  get status(): FolderStatus {
    const waiting = this.queue.size + this.readers;
    const kind = this.hasScanned && waiting === 0 ? 'ready' : 'indexing';
    return { kind, done: this.done, total: this.done + waiting, left: this.left };
  }

  /** What the writer says of the sources is on its way: sources that were restored are learnt with it, not before. */
  learnAfter(known: Promise<unknown>): void {
    this.known = known.catch(() => undefined);
  }

  /** Resolves when everything found so far has been read. */
  whenReady(): Promise<void> {
    return new Promise(resolve => {
      if (this.status.kind === 'ready') return resolve();
      const subscription = this.onDidChangeStatus(({ kind }) => {
        if (kind !== 'ready') return;
        subscription.dispose();
        resolve();
      });
    });
  }

  /** Looks at the whole workspace again: what a watcher may have missed. */
  async rescan(): Promise<void> {
    await (this.restored ??= this.restore().catch(error => this.log.error('restore', error)));
    const found = (await this.files.find()).filter(uri => isSourcePath(uri.path));
    this.hasScanned = true;
    this.left = 0;
    const present = new Set(found.map(uri => uri.toString()));
    for (const address of [...this.summaries.keys()]) {
      if (!present.has(address)) this.remove(vscode.Uri.parse(address, true));
    }
    for (const uri of found) this.enqueue(uri);
    if (!found.length) this.tell();
  }

  /** Reads no more of what is waiting; looking again takes it up. */
  stop(): void {
    this.left = this.queue.size;
    this.queue.clear();
    this.tell();
  }

  /** The source that stands in the file, where it is one. */
  sourceAt(uri: vscode.Uri): SourceSummary | undefined {
    return this.summaries.get(uri.toString());
  }

  /** All sources, by id. */
  all(): SourceSummary[] {
    return [...this.summaries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  byId(id: string): SourceSummary | undefined {
    const address = this.addressById.get(id);
    return address === undefined ? undefined : this.summaries.get(address);
  }

  /** Takes in what is known of sources now, without reading their files again. */
  knowBetter(summaries: readonly SourceSummary[]): void {
    const known = summaries.filter(({ uri }) => this.summaries.has(uri));
    for (const summary of known) this.took(summary);
    if (known.length) this.tell();
  }

  /** Reads the source's file, also when it has not changed. */
  async readAgain({ uri: address }: SourceSummary): Promise<void> {
    this.stamps.delete(address);
    await this.read(vscode.Uri.parse(address, true));
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** What was stored the last time can be searched before a single file is looked at. */
  private async restore(): Promise<void> {
    for (const { summary, stamp } of await this.store.restore()) {
      if (summary.id !== sourceId(vscode.Uri.parse(summary.uri, true))) {
        this.store.forget(summary.id);
        await this.corpus.removeSource(summary.id);
        continue;
      }
      this.stamps.set(summary.uri, stamp);
      this.took(summary);
    }
    if (this.summaries.size) void this.learn();
  }

  /** The folder is not ready before what was restored is indexed. */
  private async learn(): Promise<void> {
    this.readers++;
    await this.known;
    await this.corpus.whenLearnt().catch(error => this.log.error('learn', error));
    this.store.keepIndexSoon();
    this.readers--;
    this.tell();
  }

  private rewatch(): void {
    this.files.watch();
    this.lookAgain();
  }

  private lookAgain(): void {
    this.rescan().catch(error => this.log.error('rescan', error));
  }

  /** A folder that was moved in arrives as one event for the folder itself. */
  private changed(uri: vscode.Uri): void {
    this.stamps.delete(uri.toString());
    if (isSourcePath(uri.path)) this.enqueue(uri);
    else if (!/\.[^/]+$/.test(uri.path)) this.lookAgain();
  }

  private enqueue(uri: vscode.Uri): void {
    this.queue.set(uri.toString(), uri);
    if (this.readers < READERS) void this.readQueue();
    this.tell();
  }

  private async readQueue(): Promise<void> {
    this.readers++;
    for (let next = this.takeNext(); next; next = this.takeNext()) {
      await this.read(next).catch(error => this.log.error(next?.toString() ?? '', error));
      this.done++;
      this.tell();
    }
    this.readers--;
    this.tell();
  }

  private takeNext(): vscode.Uri | undefined {
    const [first] = this.queue;
    if (!first) return undefined;
    this.queue.delete(first[0]);
    return first[1];
  }

  private async read(uri: vscode.Uri): Promise<void> {
    const id = sourceId(uri);
    const address = uri.toString();
    try {
      const { size, mtime } = await vscode.workspace.fs.stat(uri);
      const stamp = `${size} ${mtime}`;
      if (this.stamps.get(address) === stamp) return;
      this.stamps.set(address, stamp);
      const problem = tooLarge(size);
      if (problem) return this.took(await this.corpus.addUnreadable(id, address, problem));
      const bytes = await vscode.workspace.fs.readFile(uri);
      if (isMarkedDraft(id, bytes)) return this.remove(uri);
      const summary = await this.corpus.addSource({ id, uri: address, bytes });
      // Meanwhile it may have gone, or changed, in which case it waits to be read again.
      if (this.stamps.get(address) !== stamp) return;
      this.took(summary);
      this.store.put(summary, stamp);
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return this.remove(uri);
      const message = phrase(
        'The file could not be read: {0}',
        error instanceof Error ? error.message : String(error),
      );
      this.took(
        await this.corpus.addUnreadable(id, address, { code: 'unreadable', severity: 'error', message }),
      );
    }
  }

  private took(summary: SourceSummary): void {
    this.summaries.set(summary.uri, summary);
    this.addressById.set(summary.id, summary.uri);
    this.sourcesChanged.fire(summary.id);
    if (!summary.needsFile) return;
    this.stamps.delete(summary.uri);
    this.enqueue(vscode.Uri.parse(summary.uri, true));
  }

  /** Forgets the file, or everything below it when it was a folder. */
  private remove(uri: vscode.Uri): void {
    const address = uri.toString();
    this.queue.delete(address);
    this.stamps.delete(address);
    for (const [known, { id }] of [...this.summaries]) {
      if (known !== address && !known.startsWith(address + '/')) continue;
      this.summaries.delete(known);
      this.addressById.delete(id);
      this.stamps.delete(known);
      this.store.forget(id);
      this.corpus.removeSource(id).catch(error => this.log.error('remove', error));
      this.sourcesChanged.fire(id);
    }
    this.tell();
  }

  private tell(): void {
    const { status } = this;
    if (status.kind === 'ready') this.done = 0;
    this.statusChanged.fire(status);
  }
}

/**
 * What a source is called: its path below the workspace folder, with the folder's name where there are
 * several. A source outside is called by its address, which begins with `~/` below the writer's own folder.
 */
export function sourceId(uri: vscode.Uri): string {
  if (!vscode.workspace.getWorkspaceFolder(uri)) return placeName(uri);
  return vscode.workspace.asRelativePath(uri).replaceAll('\\', '/').normalize('NFC');
}
