import * as vscode from 'vscode';
import type { Corpus } from '../core/corpus';
import { itemOfSource, readReferences, sourceOfItem } from '../core/sources/references';
import type { JoinCorrection } from '../core/sources/join';
import type { ReferenceItem } from '../core/sources/references';
import { rememberJoins } from '../core/sources/rememberedJoins';
import { readJsonPlaces } from '../core/sources/jsonPlaces';
import { writeReferences } from '../core/sources/writeReference';
import type { ReferenceChanges, ReferenceEdit } from '../core/sources/writeReference';
import { sourcesFolderOf } from './adding/sourcesFolder';
import { toRangeOfText, toWorkspaceEdit } from './convert';
import type { CorpusFolder } from './corpusFolder';
import { sourceId } from './corpusFolder';
import { toDiagnostic } from './diagnostics';
import { WatchedFiles } from './watchedFiles';

/** What changes of what is said of one source, seen what is said of it now. */
export interface SourceEdit extends ReferenceEdit {
  readonly uri: vscode.Uri;
}

/** How long to wait after a keystroke in a references file, in milliseconds. */
const QUIET = 400;
const NAME = 'references.json';

/**
 * What the writer says of sources, in a `references.json` (CSL-JSON) in the top folder that holds them. The
 * sources themselves are never written to.
 */
export class References implements vscode.Disposable {
  private readonly corpus: Corpus;
  private readonly folder: CorpusFolder;
  private readonly log: vscode.LogOutputChannel;
  private readonly files = new WatchedFiles(() => [NAME, `*/${NAME}`]);
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('gakju-references');
  /** By the address of the file, then by the id of the source. */
  private readonly itemsOf = new Map<string, ReadonlyMap<string, ReferenceItem>>();
  private timer: NodeJS.Timeout | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(corpus: Corpus, folder: CorpusFolder, log: vscode.LogOutputChannel) {
    this.corpus = corpus;
    this.folder = folder;
    this.log = log;
    this.subscriptions = [
      this.files,
      this.diagnostics,
      this.files.onDidChange(({ uri, kind }) => {
        this.run(kind === 'deleted' ? this.forget(uri) : this.read(uri));
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.itemsOf.has(document.uri.toString())) this.readSoon(document.uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.run(this.rescan())),
    ];
  }

  async rescan(): Promise<void> {
    this.files.watch();
    const found = await this.files.find();
    this.itemsOf.clear();
    await Promise.all(found.map(uri => this.take(uri).catch(error => this.log.warn(uri.toString(), error))));
    await this.tell();
  }

  /** What the writer says of the source. */
  item(id: string): ReferenceItem | undefined {
    for (const items of this.itemsOf.values()) {
      const item = items.get(id);
      if (item) return item;
    }
    return undefined;
  }

  /** Everything that the writer says of sources. */
  items(): ReferenceItem[] {
    const files = [...this.itemsOf.keys()].sort();
    return files.flatMap(address => [...this.itemsOf.get(address)!.values()]);
  }

  /** Writes changes of what is said of a source, and saves them; false, with a message, where it cannot. */
  write(id: string, uri: vscode.Uri, changes: ReferenceChanges): Promise<boolean> {
    return this.writeAll([{ id, uri, change: () => changes }]);
  }

  /** Writes how line ends of a source are read, in place of what was said of them before. */
  rememberJoins(id: string, uri: vscode.Uri, corrections: readonly JoinCorrection[]): Promise<boolean> {
    return this.writeAll([{ id, uri, change: item => rememberJoins(item, corrections) }]);
  }

  /** Writes what changes of several sources: one edit, and one undo, for each file. */
  async writeAll(edits: readonly SourceEdit[]): Promise<boolean> {
    const byFile = new Map<string, { file: vscode.Uri; edits: SourceEdit[] }>();
    for (const edit of edits) {
      const file = await referencesFile(edit.uri);
      const group = byFile.get(file.toString()) ?? { file, edits: [] };
      group.edits.push(edit);
      byFile.set(file.toString(), group);
    }
    for (const group of byFile.values()) if (!(await this.edit(group.file, group.edits))) return false;
    return true;
  }

  /** Shows what the writer says of a source, at one of its fields. */
  async reveal(id: string, field: string): Promise<void> {
    const address = [...this.itemsOf].find(([, items]) => items.has(id))?.[0];
    if (address === undefined) return;
    const uri = vscode.Uri.parse(address, true);
    const document = await vscode.workspace.openTextDocument(uri);
    const text = document.getText();
    const ownId = itemOfSource(prefixOf(uri), id);
    const index = readReferences(text).items.findIndex(item => item.id === ownId);
    const item = readJsonPlaces(text).items[index];
    const place = item?.fields.get(field) ?? item;
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      ...(place && { selection: toRangeOfText(text, place) }),
    });
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async edit(file: vscode.Uri, edits: readonly SourceEdit[]): Promise<boolean> {
    const document = await openIfThere(file);
    const text = document?.getText() ?? '';
    const prefix = prefixOf(file);
    const own = edits.map(({ id, change }) => ({ id: itemOfSource(prefix, id) ?? id, change }));
    const written = writeReferences(text, own);
    if (written === undefined) return refuseToWrite(file);
    const edit = document
      ? toWorkspaceEdit(document, [{ range: { start: 0, end: text.length }, newText: written }])
      : new vscode.WorkspaceEdit();
    if (!document) edit.createFile(file, { contents: new TextEncoder().encode(written) });
    const isDone = (await vscode.workspace.applyEdit(edit)) && (!document || (await document.save()));
    if (isDone) await this.read(file);
    else void vscode.window.showWarningMessage(vscode.l10n.t('{0} could not be saved.', NAME));
    return isDone;
  }

  private async read(uri: vscode.Uri): Promise<void> {
    await this.take(uri);
    await this.tell();
  }

  private async forget(uri: vscode.Uri): Promise<void> {
    this.diagnostics.delete(uri);
    if (this.itemsOf.delete(uri.toString())) await this.tell();
  }

  private async take(uri: vscode.Uri): Promise<void> {
    const address = uri.toString();
    const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === address);
    const text = open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const { items, problems } = readReferences(text);
    const prefix = prefixOf(uri);
    const named = items.map(item => ({ ...item, id: sourceOfItem(prefix, item.id) }));
    this.itemsOf.set(address, new Map(named.map(item => [item.id, item])));
    this.diagnostics.set(
      uri,
      problems.map(problem =>
        toDiagnostic(problem, toRangeOfText(text, problem.range ?? { start: 0, end: 1 })),
      ),
    );
  }

  private async tell(): Promise<void> {
    this.folder.knowBetter(await this.corpus.setReferences(this.items()));
  }

  private readSoon(uri: vscode.Uri): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(this.read(uri)), QUIET);
  }

  private run(work: Promise<void>): void {
    work.catch(error => this.log.warn(NAME, error));
  }
}

/**
 * Where references to the source in `uri` stand: in the top folder of the workspace that it is below. Folders
 * outside are not written to: what is said of their sources stands in the folder of sources.
 */
async function referencesFile(uri: vscode.Uri): Promise<vscode.Uri> {
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(uri);
  if (!workspaceFolder) {
    const home = await sourcesFolderOf(vscode.workspace.workspaceFolders?.[0]);
    if (!home) throw new Error(`not in the workspace: ${uri.toString()}`);
    return vscode.Uri.joinPath(home, NAME);
  }
  const path = vscode.workspace.asRelativePath(uri, false).replaceAll('\\', '/');
  const top = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
  return vscode.Uri.joinPath(workspaceFolder.uri, top, NAME);
}

/** What the id of a source has before its id in the file: `sources/`. */
function prefixOf(file: vscode.Uri): string {
  return sourceId(file).slice(0, -NAME.length);
}

async function openIfThere(file: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    await vscode.workspace.fs.stat(file);
  } catch {
    return undefined;
  }
  return vscode.workspace.openTextDocument(file);
}

async function refuseToWrite(file: vscode.Uri): Promise<false> {
  await vscode.window.showTextDocument(file);
  void vscode.window.showWarningMessage(
    vscode.l10n.t('{0} is not a list of references. Mend it first; nothing was written.', NAME),
  );
  return false;
}
