import * as vscode from 'vscode';
import { NOT_SAME_WORK, readWorkNotes } from '../../core/works/workNotes';
import { sourceName } from '../sourceName';
import type { Command } from './command';
import { pickCopy } from './pickCopy';

/** Says that a source is a work of its own, however much of its text stands in the other. */
export const notSameWork: Command = {
  id: 'gakju.notSameWork',
  needsAllSources: true,
  async run(desk, argument) {
    const picked = await pickCopy(desk, argument);
    if (!picked) return;
    const { copy, best } = picked;
    const said = readWorkNotes(desk.references.item(copy.id)).notSameWork;
    const uri = vscode.Uri.parse(copy.uri, true);
    const tell = (ids: readonly string[]) =>
      desk.references.write(copy.id, uri, { [NOT_SAME_WORK]: ids.length ? ids : undefined });
    if (!(await tell([...said, best.id]))) return;
    const undo = vscode.l10n.t('Undo');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('“{0}” and “{1}” are two works from now on.', sourceName(copy), sourceName(best)),
      undo,
    );
    if (answer === undo) await tell(said);
  },
};
