import * as vscode from 'vscode';
import { FORMAT_KINDS } from '../../core/ingest/formats/kinds';
import { addSources as add } from '../adding/addSources';
import { filesAt } from '../adding/newFiles';
import type { Command } from './command';

/**
 * Copies files that the writer chooses into the folder of sources. Other callers can hand over `{ uris }`,
 * and `whenTaken` where names may be taken.
 */
export const addSources: Command = {
  id: 'gakju.addSources',
  async run({ folder }, argument) {
    const { uris, whenTaken } = (argument ?? {}) as { uris?: unknown; whenTaken?: unknown };
    const given = Array.isArray(uris) ? uris.filter(uri => uri instanceof vscode.Uri) : undefined;
    const chosen = given ?? (await chooseFiles());
    const choice = (['keepBoth', 'replace', 'skip'] as const).find(one => one === whenTaken);
    if (chosen?.length) await add(await filesAt(chosen), folder, choice);
  },
};

function chooseFiles(): Thenable<vscode.Uri[] | undefined> {
  const extensions = FORMAT_KINDS.flatMap(kind => [...kind.extensions]);
  return vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: vscode.l10n.t('Add'),
    title: vscode.l10n.t('Add sources'),
    filters: { [vscode.l10n.t('Sources')]: [...extensions, 'json'], [vscode.l10n.t('All files')]: ['*'] },
  });
}
