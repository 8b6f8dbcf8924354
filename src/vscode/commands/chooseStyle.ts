import * as vscode from 'vscode';
import { CITATION_STYLES } from '../../core/citations/styles/index';
import { readSettings } from '../settings';
import { say } from '../say';
import type { Command } from './command';

/** Chooses how new notes are written, for this workspace. */
export const chooseStyle: Command = {
  id: 'gakju.chooseStyle',
  async run() {
    const current = readSettings().citationStyle;
    const items = CITATION_STYLES.map(({ id, label }) => ({
      label: say(label),
      description: id === current ? vscode.l10n.t('current') : '',
      id,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      placeHolder: vscode.l10n.t('How should new notes be written?'),
    });
    if (!picked) return;
    const target = vscode.workspace.workspaceFolders
      ? vscode.ConfigurationTarget.Workspace
      : vscode.ConfigurationTarget.Global;
    await vscode.workspace.getConfiguration('gakju').update('citationStyle', picked.id, target);
  },
};
