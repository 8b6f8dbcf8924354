import * as vscode from 'vscode';
import type { Draft } from '../../core/drafts/draft';
import { readDraft } from '../../core/drafts/draft';
import { isOwnWords } from '../../core/drafts/names/ownWords';
import { placesToRename, renameName } from '../../core/drafts/names/renameName';
import type { Mention } from '../../core/entities/entity';
import type { Desk } from '../commands/command';
import { toRange, toWorkspaceEdit } from '../convert';
import { draftPublication } from '../places';
import { readSettings } from '../settings';

/** F2 on a name in a draft: the spelling is written anew in all of the writer's own words, in one undo step. */
export function nameRenaming(desk: Desk): vscode.RenameProvider {
  return {
    async prepareRename(document, position) {
      const { found } = await nameHere(desk, document, position);
      return { range: toRange(document, found), placeholder: found.surface };
    },
    async provideRenameEdits(document, position, newName) {
      const { found, draft, mentions } = await nameHere(desk, document, position);
      if (!newName.trim()) throw new Error(vscode.l10n.t('A name cannot be empty.'));
      const places = placesToRename(draft, mentions, found);
      return toWorkspaceEdit(document, renameName(draft.text, places, newName));
    },
  };
}

/** Rename tells the writer what an error says: VS Code then asks the next provider, or shows it. */
async function nameHere(
  desk: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<{ found: Mention; draft: Draft; mentions: readonly Mention[] }> {
  const isWritable = readSettings(document).nameLinks && !desk.folder.sourceAt(document.uri);
  const text = document.getText();
  const offset = document.offsetAt(position);
  const mentions = isWritable ? await desk.corpus.draftMentions(text, draftPublication(text)) : [];
  const found = mentions.find(({ nested, start, end }) => !nested && start <= offset && offset <= end);
  if (!found) throw new Error(vscode.l10n.t('There is no name at the cursor.'));
  const draft = readDraft(text);
  if (!isOwnWords(found, draft))
    throw new Error(
      vscode.l10n.t('This name stands in a quotation, a note, a link or code, and stays as it is.'),
    );
  return { found, draft, mentions };
}
