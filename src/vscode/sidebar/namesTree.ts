import * as vscode from 'vscode';
import type { Corpus, MentionInSource, NameSummary } from '../../core/corpus';
import { ENTITY_TYPES } from '../../core/entities/entityTypes';
import type { CorpusFolder } from '../corpusFolder';
import type { KnowledgeFiles } from '../knowledgeFiles';
import { displayLanguage, say } from '../say';
import { sourceName } from '../sourceName';
import { nameRows } from './nameRows';
import type { GroupRow } from './nameRows';

type Row =
  | GroupRow
  | { readonly kind: 'name'; readonly name: NameSummary }
  | { readonly kind: 'mention'; readonly mention: MentionInSource };

/** The Names view: who and what the sources name, by type, most mentioned first; a name opens its mentions. */
export function registerNamesTree(
  corpus: Corpus,
  folder: CorpusFolder,
  knowledge: KnowledgeFiles,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    async getChildren(row) {
      if (!row) return folder.status.kind === 'ready' ? nameRows(await corpus.names()) : [];
      if (row.kind === 'name')
        return (await corpus.mentionsOf(row.name.id)).map(mention => ({ kind: 'mention', mention }));
      return row.kind === 'mention' ? [] : row.names.map(name => ({ kind: 'name', name }));
    },
    getTreeItem: row => toItem(row, folder),
  };
  const view = vscode.window.createTreeView('gakju.names', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  return vscode.Disposable.from(
    view,
    changed,
    knowledge.onDidChange(() => changed.fire()),
    folder.onDidChangeStatus(({ kind }) => kind === 'ready' && changed.fire()),
  );
}

function toItem(row: Row, folder: CorpusFolder): vscode.TreeItem {
  switch (row.kind) {
    case 'group':
      return groupItem(row);
    case 'name':
      return nameItem(row.name);
    case 'mention':
      return mentionItem(row.mention, folder);
  }
}

function groupItem({ type, names, isSuggested }: GroupRow): vscode.TreeItem {
  const label = isSuggested
    ? vscode.l10n.t('Suggested: found in the sources only')
    : say({ template: ENTITY_TYPES[type].label, args: [] });
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = isSuggested ? 'suggested' : `type:${type}`;
  item.description = String(names.length);
  item.iconPath = new vscode.ThemeIcon(isSuggested ? 'lightbulb' : ENTITY_TYPES[type].icon);
  return item;
}

function nameItem(name: NameSummary): vscode.TreeItem {
  const { ko, en, hanja } = name.labels;
  const label = (displayLanguage() === 'ko' ? ko : en) ?? name.label;
  const state = name.mentionCount
    ? vscode.TreeItemCollapsibleState.Collapsed
    : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(label, state);
  item.id = `name:${name.id}`;
  const other = [ko, en, hanja].filter(form => form && form !== label).join(' ');
  item.description = name.mentionCount ? `${name.mentionCount} · ${other}`.replace(/ · $/, '') : other;
  item.iconPath = new vscode.ThemeIcon(ENTITY_TYPES[name.type].icon);
  item.contextValue = name.isListed ? (name.mentionCount ? 'name' : 'unmentioned') : 'name suggested';
  item.tooltip = vscode.l10n.t(
    '{0}: {1} mentions in {2} sources',
    label,
    name.mentionCount,
    name.sourceCount,
  );
  return item;
}

function mentionItem({ mention, evidence }: MentionInSource, folder: CorpusFolder): vscode.TreeItem {
  const { text, start, sourceId, paragraph } = evidence;
  const label = {
    label: text,
    highlights: [[mention.start - start, mention.end - start] as [number, number]],
  };
  const item = new vscode.TreeItem(label);
  const source = folder.byId(sourceId);
  item.description = `${source ? sourceName(source) : sourceId} ¶${paragraph}`;
  item.tooltip = `${text}\n— ${item.description}`;
  item.command = {
    command: 'gakju.openSource',
    title: vscode.l10n.t('Open'),
    arguments: [{ id: sourceId, start: evidence.start, end: evidence.end }],
  };
  return item;
}
