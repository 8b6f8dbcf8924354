import * as vscode from 'vscode';
import type { TextEdit } from '../../core/text/textEdit';
import { toRange, toWorkspaceEdit } from '../convert';

/**
 * Applies edits to a draft in one undo step, or tells the writer that it cannot be changed. Where the draft is
 * on screen its editor applies them: only the editor knows of a draft that was set read-only.
 */
export async function editDraft(document: vscode.TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  if (!edits.length) return true;
  const editor = vscode.window.visibleTextEditors.find(visible => visible.document === document);
  const before = document.version;
  const isDone = editor
    ? await editor.edit(builder => {
        for (const { range, newText } of edits) builder.replace(toRange(document, range), newText);
      })
    : await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
  if (isDone && document.version !== before) return true;
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The draft could not be changed; it may be read-only.'),
  );
  return false;
}
