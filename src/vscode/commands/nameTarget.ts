import * as vscode from 'vscode';
import type { Desk } from './command';

/** The entity a link or a row of the Names view hands to a command: a link gives its id, a row gives itself. */
export function entityIdOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  const row = target as { name?: { id?: unknown } } | undefined;
  return typeof row?.name?.id === 'string' ? row.name.id : undefined;
}

/** The entity that the cursor stands on. */
export async function entityAtCursor({ places, corpus }: Desk): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const asked = editor && places.at(editor.document, editor.selection.active);
  const answer = asked && (await corpus.hoverAt(asked.place));
  return answer?.cards.find(card => card.kind === 'name')?.mention.entity.id;
}
