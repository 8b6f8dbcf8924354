import * as vscode from 'vscode';
import type { MentionInSource } from '../../core/corpus';
import { opensAsText } from '../../core/ingest/sourceFiles';
import { toRangeOfText } from '../convert';
import type { Command, Desk } from './command';
import { entityAtCursor, entityIdOf } from './nameTarget';

/** Shows where the sources mention a name, in the editor's own peek view. */
export const showMentions: Command = {
  id: 'gakju.showMentions',
  async run(desk, target) {
    const entityId = entityIdOf(target) ?? (await entityAtCursor(desk));
    if (!entityId) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no name at the cursor.'));
      return;
    }
    const mentions = await desk.corpus.mentionsOf(entityId);
    if (!mentions.length) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The sources do not mention this name.'));
      return;
    }
    const locations = await locationsOf(desk, mentions);
    if (!locations.length) return;
    const editor = vscode.window.activeTextEditor;
    const at = editor?.selection.active ?? new vscode.Position(0, 0);
    const from = editor?.document.uri ?? locations[0]!.uri;
    await vscode.commands.executeCommand('editor.action.goToLocations', from, at, locations, 'peek', '');
  },
};

/** Mentions as places: in the files themselves; where a file is no text, in the reader. */
export async function locationsOf(
  { folder, reader }: Desk,
  mentions: readonly MentionInSource[],
): Promise<vscode.Location[]> {
  const documents = new Map<string, vscode.TextDocument>();
  const locations: vscode.Location[] = [];
  for (const { mention, evidence, original } of mentions) {
    const { sourceId, uri } = evidence;
    const isText = opensAsText(sourceId);
    const source = folder.byId(sourceId);
    if (!source) continue;
    const document =
      documents.get(uri) ??
      (isText
        ? await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true))
        : await reader.document(source));
    documents.set(uri, document);
    const range = isText
      ? toRangeOfText(document.getText(), original)
      : reader.readerRange(document, mention);
    locations.push(new vscode.Location(document.uri, range));
  }
  return locations;
}
