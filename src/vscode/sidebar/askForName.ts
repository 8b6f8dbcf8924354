import * as vscode from 'vscode';
import type { SavedSearch } from '../../../media/searchView/protocol';

/** Asks how a saved search shall be called; undefined where the writer thinks better of it. */
export function askForName(
  { query, name }: SavedSearch,
  saved: readonly SavedSearch[],
): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Rename the saved search'),
    prompt: vscode.l10n.t('A name for “{0}”. Left empty, the search itself is its name.', query),
    value: name,
    validateInput: typed =>
      saved.some(other => other.query !== query && other.name === typed.trim())
        ? vscode.l10n.t('Another saved search has this name.')
        : undefined,
  });
}
