import * as vscode from 'vscode';
import type { KnowledgeChange } from '../../core/entities/editKnowledge';
import { applyEdits } from '../../core/text/textEdit';
import { toTextEdits } from '../convert';
import type { KnowledgeFiles } from '../knowledgeFiles';
import { say } from '../say';

/**
 * Changes a knowledge file as one step of undo. A file that was saved is saved again; one that is being
 * written stays unsaved, so that nothing of the writer's is saved unasked. False, with words, where it
 * cannot be done.
 */
export async function writeKnowledge(
  knowledge: KnowledgeFiles,
  file: vscode.Uri,
  change: KnowledgeChange,
): Promise<boolean> {
  const name = vscode.workspace.asRelativePath(file);
  if (await isReadonly(file)) return warn(vscode.l10n.t('{0} is read-only; nothing was written.', name));
  const document = (await exists(file)) ? await vscode.workspace.openTextDocument(file) : undefined;
  const text = document?.getText() ?? template();
  const answer = await knowledge.edit(text, change);
  if ('refused' in answer) return warn(say(answer.refused));
  if (document && document.getText() !== text)
    return warn(vscode.l10n.t('{0} has just changed; nothing was written.', name));
  const edit = new vscode.WorkspaceEdit();
  const wasDirty = document?.isDirty ?? false;
  if (document) edit.set(file, toTextEdits(document, answer.edits));
  else edit.createFile(file, { contents: new TextEncoder().encode(applyEdits(text, answer.edits)) });
  if (!(await vscode.workspace.applyEdit(edit)))
    return warn(vscode.l10n.t('{0} could not be changed.', name));
  if (document && !wasDirty && !(await document.save()))
    return warn(vscode.l10n.t('{0} could not be saved.', name));
  await knowledge.refresh(file);
  return true;
}

/** The file new names go into: the only one, the one the writer picks, or a new one; undefined when none is picked. */
export async function pickKnowledgeFile(knowledge: KnowledgeFiles): Promise<vscode.Uri | undefined> {
  const addresses = knowledge.addresses();
  if (addresses.length === 1) return vscode.Uri.parse(addresses[0]!, true);
  if (addresses.length) {
    const items = addresses.map(address => {
      const uri = vscode.Uri.parse(address, true);
      return { label: vscode.workspace.asRelativePath(uri), uri };
    });
    const placeHolder = vscode.l10n.t('Which knowledge file?');
    return (await vscode.window.showQuickPick(items, { placeHolder }))?.uri;
  }
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder) return vscode.Uri.joinPath(folder.uri, 'knowledge', 'names.yaml');
  void vscode.window.showWarningMessage(
    vscode.l10n.t('Open a folder first: the knowledge file is kept in it.'),
  );
  return undefined;
}

function template(): string {
  return [
    vscode.l10n.t(
      '# Names of this desk. Each entry needs an id, a type and a name (labels: ko, en, hanja, roman).',
    ),
    vscode.l10n.t(
      '# types: person, organization, country, place, facility, treaty, event, weapon, publication, other',
    ),
    'entities:',
    '',
  ].join('\n');
}

async function exists(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

async function isReadonly(file: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(file.scheme) === false) return true;
  return vscode.workspace.fs.stat(file).then(
    ({ permissions = 0 }) => (permissions & vscode.FilePermission.Readonly) !== 0,
    () => false,
  );
}

function warn(message: string): false {
  void vscode.window.showWarningMessage(message);
  return false;
}
