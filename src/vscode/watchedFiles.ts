import * as vscode from 'vscode';
import { splitOutsideGlob } from '../core/sources/filePath';
import { filePlace } from './filePlace';

/** Folders that hold no writer's files. */
const EXCLUDED = '**/{node_modules,.git}/**';

/** What happens to a file that a glob names. */
export interface FileChange {
  readonly uri: vscode.Uri;
  readonly kind: 'changed' | 'deleted';
}

/**
 * The files of the workspace that some globs name, found once and then watched. Watching starts a little
 * late and misses whole folders that are moved, so callers can `find` again at any time.
 */
export class WatchedFiles implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<FileChange>();
  private watchers: vscode.Disposable[] = [];
  private readonly globsOf: (folder: vscode.WorkspaceFolder) => readonly string[];

  readonly onDidChange = this.changed.event;

  constructor(globsOf: (folder: vscode.WorkspaceFolder) => readonly string[]) {
    this.globsOf = globsOf;
    this.watch();
  }

  /** All files that exist now, each once, in order of address. */
  async find(): Promise<vscode.Uri[]> {
    const found = await Promise.all(
      this.patterns().map(pattern => vscode.workspace.findFiles(pattern, EXCLUDED)),
    );
    const byAddress = new Map(found.flat().map(uri => [uri.toString(), uri]));
    return [...byAddress.keys()].sort().map(address => byAddress.get(address)!);
  }

  /** Watches again after folders or settings have changed. */
  watch(): void {
    vscode.Disposable.from(...this.watchers).dispose();
    this.watchers = this.patterns().map(pattern => {
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      watcher.onDidCreate(uri => this.changed.fire({ uri, kind: 'changed' }));
      watcher.onDidChange(uri => this.changed.fire({ uri, kind: 'changed' }));
      watcher.onDidDelete(uri => this.changed.fire({ uri, kind: 'deleted' }));
      return watcher;
    });
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, ...this.watchers).dispose();
  }

  private patterns(): vscode.RelativePattern[] {
    return (vscode.workspace.workspaceFolders ?? []).flatMap(folder =>
      this.globsOf(folder).flatMap(glob => patternOf(folder, glob) ?? []),
    );
  }
}

/**
 * A glob below a folder of the workspace; or, where it begins with `~/` or a whole path, one outside. Only a
 * workspace that the writer trusts may name folders outside of it.
 */
function patternOf(folder: vscode.WorkspaceFolder, glob: string): vscode.RelativePattern | undefined {
  const outside = splitOutsideGlob(glob);
  if (!outside) return new vscode.RelativePattern(folder, glob);
  const base = vscode.workspace.isTrusted ? filePlace(outside.folder, folder.uri) : undefined;
  return base && new vscode.RelativePattern(base, outside.glob);
}
