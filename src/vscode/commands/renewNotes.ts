import * as vscode from 'vscode';
import { renewNotesOf } from '../drafts/renewNotes';
import { isDraft } from '../places';
import type { Command } from './command';

/** Writes the footnotes of the draft in front as its style has them today. */
export const renewNotes: Command = {
  id: 'gakju.renewNotes',
  async run({ corpus, folder }) {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isDraft(document) || folder.sourceAt(document.uri)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open the draft whose footnotes are meant.'));
      return;
    }
    await renewNotesOf(document, corpus);
  },
};
