import * as vscode from 'vscode';
import type { Mention } from '../../core/entities/entity';
import { readDraft } from '../../core/drafts/draft';
import { placesToRename, renameName } from '../../core/drafts/names/renameName';
import { toWorkspaceEdit } from '../convert';
import { nameAt } from '../names/nameAt';
import { draftPublication, isDraft } from '../places';
import type { Command, Desk } from './command';

/** Writes the name at the cursor in another of its forms, here or everywhere in the draft, particles fitted. */
export const writeNameAs: Command = {
  id: 'gakju.writeNameAs',
  async run(desk) {
    const editor = vscode.window.activeTextEditor;
    const found = editor && isDraft(editor.document) ? await nameAt(desk, editor) : undefined;
    if (!editor || !found) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no name at the cursor.'));
      return;
    }
    const forms = withGlosses(await desk.corpus.formsOf(found.entity.id)).filter(
      form => form !== found.surface,
    );
    if (!forms.length) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No other way to write this name is known.'));
      return;
    }
    const placeHolder = vscode.l10n.t('Write “{0}” as', found.surface);
    const form = await vscode.window.showQuickPick(forms, { placeHolder });
    const places = form === undefined ? [] : await pickPlaces(desk, editor.document, found);
    if (form === undefined || !places.length) return;
    const text = editor.document.getText();
    await vscode.workspace.applyEdit(toWorkspaceEdit(editor.document, renameName(text, places, form)));
  },
};

/** The forms, and the usual one with each in other letters in brackets: 김정은(金正恩), which then stand at the first place. */
function withGlosses(forms: readonly string[]): string[] {
  const [usual = ''] = forms;
  const others = forms.filter(form => /[가-힣]/u.test(usual) && !/[가-힣]/u.test(form));
  return [...forms, ...others.map(gloss => `${usual}(${gloss})`)];
}

/** The place at the cursor, or all places with the same spelling. */
async function pickPlaces(desk: Desk, document: vscode.TextDocument, found: Mention): Promise<Mention[]> {
  const text = document.getText();
  const mentions = await desk.corpus.draftMentions(text, draftPublication(text));
  const same = placesToRename(readDraft(text), mentions, found);
  if (same.length < 2) return [found];
  const here = vscode.l10n.t('Here only');
  const everywhere = vscode.l10n.t('In all {0} places of this draft', same.length);
  const choice = await vscode.window.showQuickPick([here, everywhere]);
  return choice === everywhere ? same : choice === here ? [found] : [];
}
