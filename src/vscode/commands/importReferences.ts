import * as vscode from 'vscode';
import { importReferences as importFile } from '../library/importReferences';
import type { Command } from './command';

/**
 * Takes what a BibTeX, RIS or CSL-JSON file says of the sources into `references.json`. Callers that hand over
 * the file are asked nothing: what is certain is taken.
 */
export const importReferences: Command = {
  id: 'gakju.importReferences',
  needsAllSources: true,
  async run(desk, argument) {
    const given = argument instanceof vscode.Uri ? argument : undefined;
    const file = given ?? (await chooseFile());
    if (file) await importFile(file, desk, !given);
  },
};

async function chooseFile(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import what a reference manager says of your sources'),
    openLabel: vscode.l10n.t('Import'),
    filters: { 'BibTeX, RIS, CSL-JSON': ['bib', 'bibtex', 'ris', 'json'] },
  });
  return chosen?.[0];
}
