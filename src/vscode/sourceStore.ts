import * as vscode from 'vscode';
import type { Corpus, RestoredSource, SourceSummary } from '../core/corpus';

/** After a change the store is written so many milliseconds later, with what changes until then. */
const QUIET = 2000;
/** The index is stored when nothing has changed for so many milliseconds: it is one large file. */
const LONG_QUIET = 10_000;
/** So much text (UTF-16 units) goes into one part: some ten milliseconds to write or read. */
const PART_LENGTH = 1_000_000;
/** When there are more parts, the smaller half of them is written as new ones. */
const MOST_PARTS = 40;
const ENDING = '.part';

/** What is known of a stored source. */
interface Kept {
  readonly stamp: string;
  readonly length: number;
  /** The part in which it stands; undefined until it is written. */
  part?: string;
}

/**
 * What was read from the files, kept in the extension's own storage for the next time the desk is opened. It
 * is written in parts: a changed source goes into a new part, and a part none of whose sources is still true
 * is deleted. Nothing in it is needed: a part that is damaged, or that another version wrote, is deleted
 * without a word, and its files are read again.
 */
export class SourceStore implements vscode.Disposable {
  private readonly corpus: Corpus;
  private readonly storage: vscode.Uri | undefined;
  private readonly code: vscode.Uri;
  private readonly log: vscode.LogOutputChannel;
  private readonly kept = new Map<string, Kept>();
  private readonly parts = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private indexTimer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private version = '';
  private next = 0;

  /** `code` is the file of the code that reads sources: when it is another one, everything is read anew. */
  constructor(
    corpus: Corpus,
    storage: vscode.Uri | undefined,
    code: vscode.Uri,
    log: vscode.LogOutputChannel,
  ) {
    this.corpus = corpus;
    this.storage = storage && vscode.Uri.joinPath(storage, 'sources');
    this.code = code;
    this.log = log;
  }

  /** Gives the corpus what is stored; a source that stands in several parts is that of the last one. */
  async restore(): Promise<RestoredSource[]> {
    const { storage } = this;
    if (!storage) return [];
    const { size, mtime } = await vscode.workspace.fs.stat(this.code);
    this.version = `${size} ${mtime}`;
    const entries = await vscode.workspace.fs.readDirectory(storage).then(undefined, () => []);
    const names = entries.map(([name]) => name).sort();
    await Promise.all(names.filter(name => !name.endsWith(ENDING)).map(name => this.remove(name)));
    const parts = names
      .filter(name => name.endsWith(ENDING))
      .map(name => ({ name, bytes: vscode.workspace.fs.readFile(vscode.Uri.joinPath(storage, name)) }));
    const restored = new Map<string, RestoredSource>();
    for (const { name, bytes } of parts) {
      const found = await this.corpus.restoreSources(await bytes, this.version).catch(() => undefined);
      if (!found) await this.remove(name);
      else this.parts.add(name);
      for (const source of found ?? []) {
        restored.set(source.summary.id, source);
        this.keep(source.summary, source.stamp, name);
      }
    }
    return [...restored.values()];
  }

  /** Stores the source soon, as the corpus has it then. */
  put(summary: SourceSummary, stamp: string): void {
    // What gave no text is quickly read again, and may be readable then.
    if (!summary.length) return this.forget(summary.id);
    this.keep(summary, stamp);
    this.writeSoon();
  }

  /** Forgets a source whose file is gone. */
  forget(id: string): void {
    if (this.kept.delete(id)) this.writeSoon();
  }

  /** Stores the index once things have been quiet, as far as the corpus finds it worth while. */
  keepIndexSoon(): void {
    clearTimeout(this.indexTimer);
    this.indexTimer = setTimeout(() => {
      this.corpus.keepIndex().catch(error => this.log.warn('the index could not be stored', error));
    }, LONG_QUIET);
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.indexTimer);
  }

  private keep({ id, length }: SourceSummary, stamp: string, part?: string): void {
    this.kept.set(id, { stamp, length, ...(part !== undefined && { part }) });
  }

  private writeSoon(): void {
    if (!this.storage) return;
    this.keepIndexSoon();
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.writing = this.writing
        .then(() => this.write())
        .catch(error => this.log.warn('the store could not be written', error));
    }, QUIET);
  }

  private async write(): Promise<void> {
    const crowded = this.parts.size > MOST_PARTS ? this.smallerHalf() : new Set<string>();
    const waiting = [...this.kept].filter(([, { part }]) => part === undefined || crowded.has(part));
    for (const batch of batches(waiting)) await this.writePart(batch);
    const used = new Set([...this.kept.values()].map(({ part }) => part));
    for (const part of this.parts) if (!used.has(part)) await this.remove(part);
  }

  /** A part appears under its name when all of it is written: a crash leaves the others as they are. */
  private async writePart(batch: readonly (readonly [string, Kept])[]): Promise<void> {
    const { storage } = this;
    if (!storage) return;
    const stamps = batch.map(([id, { stamp }]) => ({ id, stamp }));
    const bytes = await this.corpus.packSources(stamps, this.version);
    this.next = Math.max(this.next + 1, Date.now());
    const name = `${this.next}${ENDING}`;
    const [draft, part] = [vscode.Uri.joinPath(storage, `${name}.new`), vscode.Uri.joinPath(storage, name)];
    await vscode.workspace.fs.createDirectory(storage);
    await vscode.workspace.fs.writeFile(draft, bytes);
    await vscode.workspace.fs.rename(draft, part);
    this.parts.add(name);
    for (const [id, kept] of batch) {
      // What has changed meanwhile waits for the next part.
      if (this.kept.get(id) === kept) kept.part = name;
    }
  }

  private smallerHalf(): Set<string> {
    const lengths = new Map<string, number>([...this.parts].map(part => [part, 0]));
    for (const { part, length } of this.kept.values())
      if (part !== undefined) lengths.set(part, (lengths.get(part) ?? 0) + length);
    const ordered = [...lengths].sort((a, b) => a[1] - b[1]).map(([part]) => part);
    return new Set(ordered.slice(0, Math.ceil(ordered.length / 2)));
  }

  private async remove(name: string): Promise<void> {
    this.parts.delete(name);
    await vscode.workspace.fs
      .delete(vscode.Uri.joinPath(this.storage!, name))
      .then(undefined, error => this.log.warn('the store could not be tidied', error));
  }
}

function batches(waiting: readonly (readonly [string, Kept])[]): (readonly [string, Kept])[][] {
  const found: (readonly [string, Kept])[][] = [];
  let room = 0;
  for (const entry of waiting) {
    if (room <= 0) {
      found.push([]);
      room = PART_LENGTH;
    }
    found.at(-1)!.push(entry);
    room -= entry[1].length;
  }
  return found;
}
