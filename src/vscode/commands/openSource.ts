import * as vscode from 'vscode';
import { sourceDetail, sourceName } from '../sourceName';
import type { Command, Desk } from './command';
import { pickGrowing } from './pickGrowing';
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
  const picked = await pickGrowing(folder, {
    placeholder: vscode.l10n.t('Which source?'),
    none: vscode.l10n.t('No sources yet'),
    items: () =>
      folder.all().map(source => ({
        label: sourceName(source),
        description: sourceDetail(source.metadata),
        id: source.id,
      })),
  });
  return picked && folder.byId(picked.id);
}
