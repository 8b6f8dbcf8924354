import type * as vscode from 'vscode';
import type { Mention } from '../../core/entities/entity';
import type { Desk } from '../commands/command';

/** The name at the editor's cursor; behind its last letter counts as well. */
export async function nameAt(
  { places, corpus }: Pick<Desk, 'places' | 'corpus'>,
  { document, selection }: vscode.TextEditor,
): Promise<Mention | undefined> {
  for (const position of [
    selection.active,
    selection.active.translate(0, selection.active.character ? -1 : 0),
  ]) {
    const asked = places.at(document, position);
    const answer = asked && (await corpus.hoverAt(asked.place));
    const card = answer?.cards.find(card => card.kind === 'name');
    if (card) return card.mention;
  }
  return undefined;
}
