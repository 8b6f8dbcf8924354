import * as vscode from 'vscode';
import { offerToFollow } from '../library/library';
import { tellResult } from '../library/tellResult';
import type { Command } from './command';

/**
 * Adds the works of a Zotero or Better BibTeX export, with their files. Other callers can hand over the file,
 * or `{ uri }`: these are asked nothing.
 */
export const addFromLibrary: Command = {
  id: 'gakju.addFromLibrary',
  async run({ library }, argument) {
    const { uri } = (argument ?? {}) as { uri?: unknown };
    const given = uri instanceof vscode.Uri ? uri : undefined;
    const file = given ?? (argument instanceof vscode.Uri ? argument : await chooseExport());
    const result = file && (await library.add(file));
    if (!result || given) return result;
    // The question waits for no answer about the list, nor the list for an answer to the question.
    void tellResult(result);
    if (result.added || result.updated || result.unchanged) void offerToFollow(file);
    return result;
  },
};

async function chooseExport(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Add sources from a Zotero export'),
    openLabel: vscode.l10n.t('Add'),
    filters: { 'JSON, BibTeX, RIS': ['json', 'bib', 'bibtex', 'ris'] },
  });
  return chosen?.[0];
}
