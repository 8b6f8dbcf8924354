import * as vscode from 'vscode';
import { CITATION_STYLES } from '../../core/citations/styles/index';
import { renewNotesOf } from '../drafts/renewNotes';
import { isDraft } from '../places';
import { readSettings } from '../settings';
import { say } from '../say';
import type { Command } from './command';

interface StyleItem extends vscode.QuickPickItem {
  readonly style: { readonly citationStyle: string; readonly citationStyleFile: string };
}

/** Chooses how sources are cited in this workspace, and rewrites the citations of the draft in front at once. */
export const chooseStyle: Command = {
  id: 'gakju.chooseStyle',
  async run({ corpus, folder }) {
    const picked = await vscode.window.showQuickPick(styleItems(), {
      title: vscode.l10n.t('How should sources be cited?'),
      placeHolder: vscode.l10n.t('Notes by citeproc-js, (c) Frank Bennett – https://citationstyles.org'),
    });
    if (!picked?.style) return;
    await keep(picked.style);
    const document = vscode.window.activeTextEditor?.document;
    if (document && isDraft(document) && !folder.sourceAt(document.uri)) await renewNotesOf(document, corpus);
  },
};

async function styleItems(): Promise<StyleItem[]> {
  const { citationStyle, citationStyleFile } = readSettings();
  const files = (await vscode.workspace.findFiles('**/*.csl', '**/node_modules/**', 50)).map(uri =>
    vscode.workspace.asRelativePath(uri, false),
  );
  const current = vscode.l10n.t('current');
  return [
    ...CITATION_STYLES.map(({ id, label }) => ({
      label: say(label),
      description: !citationStyleFile && id === citationStyle ? current : '',
      style: { citationStyle: id, citationStyleFile: '' },
    })),
    ...files.map(path => ({
      label: `$(file) ${path}`,
      description: path === citationStyleFile ? current : '',
      style: { citationStyle, citationStyleFile: path },
    })),
  ];
}

async function keep(style: StyleItem['style']): Promise<void> {
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  const settings = vscode.workspace.getConfiguration('gakju');
  await settings.update('citationStyle', style.citationStyle, target);
  // Absent rather than empty, so that the settings file holds what was chosen and no more.
  await settings.update('citationStyleFile', style.citationStyleFile || undefined, target);
}
