import * as vscode from 'vscode';
import { toTextEdits } from '../convert';
import { draftPublication, isDraft } from '../places';
import type { Command } from './command';

/** Writes the date at the cursor out, read against the draft's own date: 지난달 becomes 2024년 6월. */
export const insertAbsoluteDate: Command = {
  id: 'gakju.insertAbsoluteDate',
  async run({ corpus, folder }, at: unknown) {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isDraft(editor.document) || folder.sourceAt(editor.document.uri)) {
      return vscode.window.showInformationMessage(vscode.l10n.t('Dates are written out in drafts.'));
    }
    const { document } = editor;
    const text = document.getText();
    const offset = typeof at === 'number' ? at : document.offsetAt(editor.selection.active);
    const written = await corpus.absoluteDateAt(text, draftPublication(text), offset);
    if (!written) {
      return vscode.window.showInformationMessage(
        vscode.l10n.t('There is no date at the cursor that could be written out.'),
      );
    }
    // The draft may have changed while the answer was on its way.
    if (document.getText() !== text) return;
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, toTextEdits(document, [written]));
    return vscode.workspace.applyEdit(edit);
  },
};
