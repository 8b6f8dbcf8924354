import * as vscode from 'vscode';
import { originalRange } from '../../core/text/mappedText';
import { toRangeOfText, toTextRange } from '../convert';
import type { Command, Desk } from './command';
import { readTarget } from './target';

/** Opens the file a source was read from, at the same words. */
export const openOriginal: Command = {
  id: 'gakju.openOriginal',
  async run(desk, argument) {
    const target = readTarget(argument) ?? readerTarget(desk);
    const source = target && (await desk.corpus.source(target.id));
    if (!source) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a source first.'));
      return;
    }
    const uri = vscode.Uri.parse(source.uri, true);
    const document = await vscode.workspace.openTextDocument(uri);
    const original = originalRange(source.body, target);
    const range = toRangeOfText(document.getText(), original);
    await vscode.window.showTextDocument(document, { selection: range, preview: true });
  },
};

function readerTarget({ reader }: Desk): ReturnType<typeof readTarget> {
  const editor = vscode.window.activeTextEditor;
  const shown = editor && reader.sourceRange(editor.document, toTextRange(editor.document, editor.selection));
  return shown && { id: shown.id, ...shown.range };
}
