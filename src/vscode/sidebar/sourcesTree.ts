import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus';
import { sourceDrop } from '../adding/sourceDrop';
import { phrase } from '../../core/text/phrase';
import type { CorpusFolder, FolderStatus } from '../corpusFolder';
import { say } from '../say';
import { throttle } from '../throttle';
import { sourceRows } from './sourceRows';
import type { SourceRow, YearRow } from './sourceRows';

type Row = YearRow | SourceRow;

/** The Sources view: the sources by year, each with what is wrong or unknown about it. */
export function registerSourcesTree(
  corpus: Corpus,
  folder: CorpusFolder,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const view = vscode.window.createTreeView<Row>('gakju.sources', {
    showCollapseAll: true,
    dragAndDropController: sourceDrop(folder, log),
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      async getChildren(row) {
        if (!row) return sourceRows(folder.all(), await corpus.works());
        return row.kind === 'year' ? [...row.sources] : [...row.copies];
      },
      getTreeItem: row => (row.kind === 'year' ? yearItem(row) : sourceItem(row)),
    },
  });
  const redraw = throttle(() => {
    changed.fire();
    const { kind } = folder.status;
    view.message = messageOf(folder.status)!;
    void vscode.commands.executeCommand('setContext', 'gakju.state', kind);
  });
  return vscode.Disposable.from(
    view,
    changed,
    folder.onDidChangeStatus(redraw),
    folder.onDidChangeSources(redraw),
  );
}

/** How far the reading has come, or what was left when it was stopped. */
function messageOf({ kind, done, total, left }: FolderStatus): string | undefined {
  if (kind === 'indexing' && total) return vscode.l10n.t('Reading sources: {0} of {1}', done, total);
  if (!left) return undefined;
  return say(phrase('Reading was stopped: {0} files were not read. Looking again goes on with them.', left));
}

function yearItem({ year, sources }: YearRow): vscode.TreeItem {
  const item = new vscode.TreeItem(
    year ?? vscode.l10n.t('Date unknown'),
    vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = `year:${year ?? ''}`;
  item.description = String(sources.length);
  item.contextValue = 'year';
  return item;
}

function sourceItem(row: SourceRow): vscode.TreeItem {
  const { source, label, warnings, hasError, copies, isCopy } = row;
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, copies.length ? Collapsed : None);
  const description = [...row.work.map(say), row.description, ...row.pages.map(say)]
    .filter(Boolean)
    .join(' · ');
  item.id = `source:${source.id}`;
  item.description = description;
  item.contextValue = isCopy ? 'sourceCopy' : 'source';
  item.iconPath = icon(row);
  const why = row.whyBelow.map(say).join('; ');
  item.tooltip = [
    label,
    description,
    why && vscode.l10n.t('The one above is the better copy: {0}', why),
    ...warnings.map(warning => `⚠ ${say(warning)}`),
  ]
    .filter(Boolean)
    .join('\n');
  const spoken = warnings.map(say).join(', ');
  item.accessibilityInformation = { label: [label, description, spoken].filter(Boolean).join(', ') };
  if (!hasError || source.length > 0) {
    item.command = {
      command: 'gakju.openSource',
      title: vscode.l10n.t('Open'),
      arguments: [{ id: source.id, start: 0, end: 0 }],
    };
  }
  return item;
}

function icon({ hasError, warnings, isCopy }: SourceRow): vscode.ThemeIcon {
  if (hasError) return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  // What a copy does not say of itself, the better one above it may.
  if (isCopy) return new vscode.ThemeIcon('files');
  if (warnings.length)
    return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return new vscode.ThemeIcon('book');
}
