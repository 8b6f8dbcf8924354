import * as vscode from 'vscode';
import { draftInFront } from '../drafts/draftInFront';
import { editDraft } from '../drafts/editDraft';
import { styleChoice } from '../drafts/styleChoice';
import { whileUnchanged } from '../drafts/whileUnchanged';
import { say } from '../say';
import type { Command } from './command';

/** Adds the list of the works that the draft cites, or renews the one it has: one edit, one undo. */
export const insertBibliography: Command = {
  id: 'gakju.insertBibliography',
  needsAllSources: true,
  async run({ corpus, folder }) {
    const document = draftInFront(folder);
    if (!document) return;
    const answer = await whileUnchanged(document, async () =>
      corpus.bibliography(document.getText(), await styleChoice(document)),
    );
    if (!answer) return;
    if ('refused' in answer) void vscode.window.showWarningMessage(say(answer.refused));
    else await editDraft(document, answer.edits);
  },
};
