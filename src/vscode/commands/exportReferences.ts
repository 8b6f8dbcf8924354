import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus';
import { WORK_FORMATS } from '../../core/exchange/workFormats';
import type { WorkFormat } from '../../core/exchange/workFormats';
import type { CorpusFolder } from '../corpusFolder';
import { isDraft } from '../places';
import type { Command } from './command';

/** Writes the data of the sources, or of those that the draft in front cites, for another program. */
export const exportReferences: Command = {
  id: 'gakju.exportReferences',
  needsAllSources: true,
  async run({ corpus, folder }, argument) {
    const ids = argument instanceof vscode.Uri ? 'all' : await whichSources(corpus, folder);
    if (!ids) return;
    const target = argument instanceof vscode.Uri ? argument : await askWhere();
    const format = target && formatOf(target);
    if (!format) return;
    const text = await corpus.writeWorks(format, ids === 'all' ? undefined : ids);
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
    void offer(target);
  },
};

async function offer(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const done = vscode.l10n.t('Written: {0}', vscode.workspace.asRelativePath(file));
  if ((await vscode.window.showInformationMessage(done, open)) === open)
    await vscode.window.showTextDocument(file);
}

/** Asked only where a draft is open that cites sources. */
async function whichSources(
  corpus: Corpus,
  folder: CorpusFolder,
): Promise<readonly string[] | 'all' | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isDraft(document) || folder.sourceAt(document.uri)) return 'all';
  const cited = await corpus.citedSources(document.getText());
  if (!cited.length) return 'all';
  const rows = [
    { label: vscode.l10n.t('The sources that this draft cites'), description: `${cited.length}`, ids: cited },
    { label: vscode.l10n.t('All sources'), description: `${folder.all().length}`, ids: 'all' as const },
  ];
  const picked = await vscode.window.showQuickPick(rows, {
    title: vscode.l10n.t('Whose data should be exported?'),
  });
  return picked?.ids;
}

/** The name's extension says which format is wanted. */
async function askWhere(): Promise<vscode.Uri | undefined> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const filters = Object.values(WORK_FORMATS).map(({ label, extension }) => [label, [extension]] as const);
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export references'),
    filters: Object.fromEntries(filters.map(([label, extensions]) => [label, [...extensions]])),
    ...(root && { defaultUri: vscode.Uri.joinPath(root, 'sources.bib') }),
  });
}

function formatOf({ path }: vscode.Uri): WorkFormat | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const formats = Object.entries(WORK_FORMATS) as [WorkFormat, { extension: string }][];
  return formats.find(([, format]) => format.extension === extension)?.[0];
}
