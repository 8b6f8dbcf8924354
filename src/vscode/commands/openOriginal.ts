import * as vscode from 'vscode';
import { opensAsText } from '../../core/ingest/sourceFiles';
import type { Source } from '../../core/sources/source';
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
    if (!opensAsText(source.id)) return openElsewhere(uri, pageAt(source, target.start));
    const document = await vscode.workspace.openTextDocument(uri);
    const original = originalRange(source.body, target);
    const range = toRangeOfText(document.getText(), original);
    await vscode.window.showTextDocument(document, { selection: range, preview: true });
  },
};

/**
 * Hands a file that is no text to whatever this VS Code, or the system, opens it with. Neither can be led
 * to the words, so the page is said where it is known.
 */
async function openElsewhere(uri: vscode.Uri, page: string | undefined): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', uri);
  if (page !== undefined)
    vscode.window.setStatusBarMessage(vscode.l10n.t('The words stand on page {0}.', page), 10_000);
}

function pageAt({ passages }: Source, offset: number): string | undefined {
  return passages.find(({ end }) => end > offset)?.page;
}

function readerTarget({ reader }: Desk): ReturnType<typeof readTarget> {
  const editor = vscode.window.activeTextEditor;
  const shown = editor && reader.sourceRange(editor.document, toTextRange(editor.document, editor.selection));
  return shown && { id: shown.id, ...shown.range };
}
