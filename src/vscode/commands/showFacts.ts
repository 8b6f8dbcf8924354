import * as vscode from 'vscode';
import type { Command } from './command';

/** Shows the facts of the name or date at the cursor: the hover, for the keyboard. */
export const showFacts: Command = {
  id: 'gakju.showFacts',
  async run() {
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
  },
};
