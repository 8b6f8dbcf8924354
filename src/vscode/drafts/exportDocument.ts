import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus';
import type { ExportFormatId } from '../../core/export/exportFormat';
import type { Problem } from '../../core/text/problem';
import type { CorpusFolder } from '../corpusFolder';
import { say } from '../say';

export interface ExportRequest {
  readonly corpus: Corpus;
  readonly folder: CorpusFolder;
  readonly document: vscode.TextDocument;
  readonly format: ExportFormatId;
  /** Where it is left out, the writer is asked. */
  readonly target?: vscode.Uri;
}

/** Writes a draft as a file of another kind: says what is missing first, asks where, and offers the result. */
export async function exportDocument(request: ExportRequest): Promise<void> {
  const { corpus, folder, document, format } = request;
  const { bytes, problems } = await corpus.exportDraft(document.getText(), format, {
    name: nameOf(document),
  });
  if (!request.target && !(await isWanted(problems))) return;
  const target = request.target ?? (await askWhere(request));
  if (!target) return;
  if (folder.sourceAt(target)) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('This file is one of your sources, which are never written to. Choose another name.'),
    );
    return;
  }
  try {
    await vscode.workspace.fs.writeFile(target, bytes);
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        'The file could not be written: {0}',
        error instanceof Error ? error.message : String(error),
      ),
    );
    return;
  }
  void offer(target, problems);
}

function nameOf({ uri }: vscode.TextDocument): string {
  const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return file.replace(/\.[^.]*$/, '') || file;
}

const MOST_LISTED = 12;

/** Whether the writer wants the file in spite of what would look like her mistake. */
async function isWanted(problems: readonly Problem[]): Promise<boolean> {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!errors.length) return true;
  const anyway = vscode.l10n.t('Export Anyway');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('The footnotes of this draft are not complete.'),
    { modal: true, detail: listed(errors) },
    anyway,
  );
  return answer === anyway;
}

function listed(problems: readonly Problem[]): string {
  const lines = problems.slice(0, MOST_LISTED).map(({ message }) => say(message));
  if (problems.length > MOST_LISTED) lines.push(vscode.l10n.t('and {0} more', problems.length - MOST_LISTED));
  return lines.join('\n');
}

const FORMAT_NAMES: Readonly<Record<ExportFormatId, string>> = {
  docx: 'Word',
  hwpx: 'HWPX',
  html: 'HTML',
};

/** A save dialog beside the draft, or in the workspace where that would make the file a source of its own. */
async function askWhere({ document, folder, format }: ExportRequest): Promise<vscode.Uri | undefined> {
  const { uri, isUntitled } = document;
  const parent = vscode.Uri.joinPath(uri, '..');
  const isAmongSources = folder.all().some(source => source.uri.startsWith(`${parent.toString()}/`));
  const workspace = vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0];
  const place = isUntitled || isAmongSources ? workspace?.uri : parent;
  return vscode.window.showSaveDialog({
    ...(place && { defaultUri: vscode.Uri.joinPath(place, `${nameOf(document)}.${format}`) }),
    filters: { [FORMAT_NAMES[format]]: [format] },
  });
}

/** Tells what was written and what is not in it; the buttons need the writer's own machine. */
async function offer(target: vscode.Uri, problems: readonly Problem[]): Promise<void> {
  const open = vscode.l10n.t('Open');
  const reveal = vscode.l10n.t('Show in Folder');
  const done = vscode.l10n.t('Exported: {0}', target.path.slice(target.path.lastIndexOf('/') + 1));
  const rest = problems.map(({ message }) => say(message)).slice(0, 3);
  const more = problems.length > 3 ? [vscode.l10n.t('and {0} more', problems.length - 3)] : [];
  const isHere = target.scheme === 'file' && !vscode.env.remoteName;
  const answer = await vscode.window.showInformationMessage(
    [done, ...rest, ...more].join(' · '),
    ...(isHere ? [open, reveal] : []),
  );
  if (answer === open) await vscode.env.openExternal(target);
  else if (answer === reveal) await vscode.commands.executeCommand('revealFileInOS', target);
}
