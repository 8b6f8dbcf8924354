import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus';
import { formatTime } from '../../core/dates/formatTime';
import type { TimelineEntry } from '../../core/facts/timeline';
import type { CorpusFolder } from '../corpusFolder';
import { displayLanguage } from '../say';
import { sourceName } from '../sourceName';
import { timelineRows } from './timelineRows';
import type { TimelineMonth, TimelineYear } from './timelineRows';

type Row = TimelineYear | TimelineMonth | { readonly kind: 'entry'; readonly entry: TimelineEntry };

/** The Timeline view: what the sources say happened when, by year and month. */
export function registerTimelineTree(corpus: Corpus, folder: CorpusFolder): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const view = vscode.window.createTreeView<Row>('gakju.timeline', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      async getChildren(row) {
        if (!row) return folder.status.kind === 'ready' ? timelineRows(await corpus.timeline()) : [];
        if (row.kind === 'entry') return [];
        const entries = row.entries.map(entry => ({ kind: 'entry', entry }) as const);
        return row.kind === 'year' ? [...entries, ...row.months] : entries;
      },
      getTreeItem: row => toItem(row, folder),
    },
  });
  return vscode.Disposable.from(
    view,
    changed,
    folder.onDidChangeStatus(({ kind }) => kind === 'ready' && changed.fire()),
  );
}

function toItem(row: Row, folder: CorpusFolder): vscode.TreeItem {
  if (row.kind === 'entry') return entryItem(row.entry, folder);
  const label = row.kind === 'year' ? row.year : monthLabel(row.month);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${row.kind}:${row.kind === 'year' ? row.year : row.month}`;
  item.description = String(row.kind === 'year' ? row.count : row.entries.length);
  item.iconPath = new vscode.ThemeIcon(row.kind === 'year' ? 'calendar' : 'blank');
  return item;
}

function monthLabel(month: string): string {
  const value = {
    from: `${month}-01`,
    to: `${month}-28`,
    grain: 'month',
    approximate: false,
    anchor: { kind: 'self' },
    status: 'certain',
    implied: [],
  } as const;
  return formatTime(value, displayLanguage());
}

function entryItem({ time, evidence }: TimelineEntry, folder: CorpusFolder): vscode.TreeItem {
  const item = new vscode.TreeItem(formatTime(time, displayLanguage()));
  const source = folder.byId(evidence.sourceId);
  const name = source ? sourceName(source) : evidence.sourceId;
  item.description = evidence.text;
  item.tooltip = `${evidence.text}\n— ${name} ¶${evidence.paragraph}`;
  item.iconPath = new vscode.ThemeIcon(time.status === 'inferred' ? 'circle-outline' : 'circle-filled');
  item.accessibilityInformation = { label: `${item.label as string}, ${evidence.text}, ${name}` };
  item.command = {
    command: 'gakju.openSource',
    title: vscode.l10n.t('Open'),
    arguments: [{ id: evidence.sourceId, start: evidence.start, end: evidence.end }],
  };
  return item;
}
