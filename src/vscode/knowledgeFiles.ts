import * as vscode from 'vscode';
import type { Corpus } from '../core/corpus';
import type { KnowledgeChange, KnowledgeEdit } from '../core/entities/editKnowledge';
import { toRangeOfText } from './convert';
import type { CorpusFolder } from './corpusFolder';
import { toDiagnostic } from './diagnostics';
import { readSettings } from './settings';
import { WatchedFiles } from './watchedFiles';

/** How long to wait after a keystroke in a knowledge file, in milliseconds. */
const QUIET = 400;

/**
 * Feeds the writer's knowledge files to the corpus, from the editor while one is being written, and shows
 * what is wrong in them as diagnostics: errors of form, and evidence that its source does not hold.
 */
export class KnowledgeFiles implements vscode.Disposable {
  private readonly corpus: Corpus;
  private readonly folder: CorpusFolder;
  private readonly log: vscode.LogOutputChannel;
  private readonly files = new WatchedFiles(folder => readSettings(folder).knowledge);
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('gakju-knowledge');
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly texts = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor(corpus: Corpus, folder: CorpusFolder, log: vscode.LogOutputChannel) {
    this.corpus = corpus;
    this.folder = folder;
    this.log = log;
    this.subscriptions = [
      this.files,
      this.diagnostics,
      this.changed,
      this.files.onDidChange(
        ({ uri, kind }) => void (kind === 'deleted' ? this.forget(uri.toString()) : this.read(uri)),
      ),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.texts.has(document.uri.toString())) this.takeSoon(document);
      }),
      // The folder tells of every file it reads; evidence is worth checking only when it has read them all.
      folder.onDidChangeStatus(({ kind }) => {
        if (kind === 'ready') void this.check();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.rescan()),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('gakju.knowledge')) void this.rescan();
      }),
    ];
  }

  async rescan(): Promise<void> {
    this.files.watch();
    const found = await this.files.find();
    const present = new Set(found.map(uri => uri.toString()));
    for (const address of [...this.texts.keys()]) if (!present.has(address)) await this.forget(address);
    await Promise.all(found.map(uri => this.read(uri)));
  }

  /** The addresses of the files that are read, in order. */
  addresses(): string[] {
    return [...this.texts.keys()].sort();
  }

  /** Where a knowledge file describes a name; undefined for one that no file lists. */
  async placeOf(entityId: string): Promise<vscode.Location | undefined> {
    const place = await this.corpus.knowledgePlace(entityId);
    if (!place) return undefined;
    const text = this.texts.get(place.uri);
    if (text === undefined) return undefined;
    return new vscode.Location(vscode.Uri.parse(place.uri, true), toRangeOfText(text, place.range));
  }

  /** What would be written into the text of a knowledge file. */
  edit(text: string, change: KnowledgeChange): Promise<KnowledgeEdit> {
    return this.corpus.editKnowledge(text, change);
  }

  /** Takes in a file as it is now, without waiting for quiet. */
  async refresh(uri: vscode.Uri): Promise<void> {
    await this.read(uri);
  }

  /** The text of a knowledge file as it was last read. */
  textOf(address: string): string | undefined {
    return this.texts.get(address);
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async read(uri: vscode.Uri): Promise<void> {
    try {
      const open = vscode.workspace.textDocuments.find(
        document => document.uri.toString() === uri.toString(),
      );
      const text = open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      await this.take(uri, text);
    } catch (error) {
      this.log.warn(`knowledge file ${uri.toString()}`, error);
    }
  }

  private async take(uri: vscode.Uri, text: string): Promise<void> {
    this.texts.set(uri.toString(), text);
    await this.corpus.setKnowledge(uri.toString(), text);
    this.changed.fire();
    await this.check();
  }

  private async forget(address: string): Promise<void> {
    if (!this.texts.delete(address)) return;
    this.diagnostics.delete(vscode.Uri.parse(address, true));
    await this.corpus.setKnowledge(address, undefined);
    this.changed.fire();
  }

  /** Evidence is not missing while its source is still to be read. */
  private async check(): Promise<void> {
    if (this.folder.status.kind !== 'ready') return;
    for (const { uri, problems } of await this.corpus.knowledgeProblems()) {
      const text = this.texts.get(uri);
      if (text === undefined) continue;
      this.diagnostics.set(
        vscode.Uri.parse(uri, true),
        problems.map(problem =>
          toDiagnostic(problem, toRangeOfText(text, problem.range ?? { start: 0, end: 1 })),
        ),
      );
    }
  }

  private takeSoon(document: vscode.TextDocument): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.take(document.uri, document.getText()), QUIET);
  }
}
