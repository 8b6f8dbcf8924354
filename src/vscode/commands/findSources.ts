import * as vscode from 'vscode';
import { claimAtCursor } from './claimAtCursor';
import type { Command } from './command';
import { quoteSupport } from './quoteSupport';

/** Asks which passages carry the claim at the cursor, and quotes the one that is picked. */
export const findSources: Command = {
  id: 'gakju.findSources',
  async run(desk) {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const claim = claimAtCursor(desk, editor);
    if (claim) return quoteSupport(desk, claim);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select a sentence, or put the cursor into one, to find sources for it.'),
    );
  },
};
