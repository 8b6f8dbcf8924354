import * as vscode from 'vscode';
import type { SourceSummary } from '../../core/corpus';
import { PREFERRED_COPY } from '../../core/works/workNotes';
import { sourceName } from '../sourceName';
import type { Command, Desk } from './command';
import { pickCopy } from './pickCopy';

/** Puts a copy above the others of its work, where it stands for all of them. Kept in `references.json`. */
export const preferCopy: Command = {
  id: 'gakju.preferCopy',
  needsAllSources: true,
  async run(desk, argument) {
    const picked = await pickCopy(desk, argument);
    if (!picked) return;
    // One preference at a time: of two preferred copies neither would be.
    for (const rival of picked.others) await write(desk, rival, undefined);
    if (!(await write(desk, picked.copy, true))) return;
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('“{0}” stands for its copies now.', sourceName(picked.copy)),
      4000,
    );
  },
};

async function write(desk: Desk, { id, uri }: SourceSummary, value: true | undefined): Promise<boolean> {
  const known = desk.references.item(id)?.[PREFERRED_COPY] === true;
  if (known === (value === true)) return true;
  return desk.references.write(id, vscode.Uri.parse(uri, true), { [PREFERRED_COPY]: value });
}
