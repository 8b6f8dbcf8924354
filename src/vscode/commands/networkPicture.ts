import * as vscode from 'vscode';
import type { NameSummary } from '../../core/corpus';
import { ENTITY_TYPES } from '../../core/entities/entityTypes';
import { drawnName } from '../network/drawnNetwork';
import { displayLanguage, say } from '../say';
import type { Command, Desk } from './command';
import { pickGrowing } from './pickGrowing';
import type { GrowingItem } from './pickGrowing';
import { entityAtCursor, entityIdOf } from './nameTarget';

/** Draws who appears with a name: that of a link or row, that at the cursor, or one that the writer picks. */
export const networkPicture: Command = {
  id: 'gakju.networkPicture',
  async run(desk, target) {
    const id = entityIdOf(target) ?? (await entityAtCursor(desk)) ?? (await pickName(desk));
    if (id !== undefined) desk.networkPicture.show(id);
  },
};

async function pickName({ corpus, folder }: Desk): Promise<string | undefined> {
  const picked = await pickGrowing(folder, {
    placeholder: vscode.l10n.t('Whose network?'),
    none: vscode.l10n.t('No names were found in the sources.'),
    items: async () => {
      const names = await corpus.names();
      return names.filter(({ mentionCount }) => mentionCount > 0).map(toItem);
    },
  });
  return picked?.id;
}

function toItem(name: NameSummary): GrowingItem {
  const { label, others } = drawnName(name, displayLanguage());
  return { label, description: [detailOf(name), others].filter(Boolean).join(' · '), id: name.id };
}

function detailOf({ type, mentionCount }: NameSummary): string {
  const kind = say({ template: ENTITY_TYPES[type].one, args: [] });
  return vscode.l10n.t('{0} · {1} mentions', kind, mentionCount);
}
