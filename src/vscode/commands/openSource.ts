import * as vscode from 'vscode';
import { sourceDetail, sourceName } from '../sourceName';
import type { Command, Desk } from './command';
import { readTarget } from './target';

/** Opens a source in the reader, at the words a link names, or asks which source is meant. */
export const openSource: Command = {
  id: 'gakju.openSource',
  async run(desk, argument) {
    const target = readTarget(argument);
    const source = target ? desk.folder.byId(target.id) : await pickSource(desk);
    if (!source) return;
    const range = target && target.end > target.start ? target : undefined;
    await desk.reader.open(source, range ? { reveal: { passage: range, highlights: [range] } } : {});
  },
};

/** Asks which source is meant. */
export async function pickSource({ folder }: Desk): Promise<ReturnType<Desk['folder']['byId']>> {
  const items = folder.all().map(source => ({
    label: sourceName(source),
    description: sourceDetail(source.metadata),
    source,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which source?'),
    matchOnDescription: true,
  });
  return picked?.source;
}
