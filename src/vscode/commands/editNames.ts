import * as vscode from 'vscode';
import type { NameSummary } from '../../core/corpus';
import type { FoundName, KnowledgeChange } from '../../core/entities/editKnowledge';
import { ENTITY_TYPES, isEntityType } from '../../core/entities/entityTypes';
import { pickKnowledgeFile, writeKnowledge } from '../names/knowledgeWriting';
import { say } from '../say';
import type { Command, Desk } from './command';

/** Writes an entry for a name that was found in the sources only. */
export const addName: Command = {
  id: 'gakju.addName',
  async run(desk, target) {
    const name = readName(target) ?? (await nameAtCursor(desk));
    const file = name && (await pickKnowledgeFile(desk.knowledge));
    if (!file) return;
    if (!(await writeKnowledge(desk.knowledge, file, { kind: 'add', name }))) return;
    await offerToOpen(desk, file, vscode.l10n.t('“{0}” is in the knowledge file now.', name.label));
  },
};

/** Writes a found name as another name of an entry. Other callers can hand over the entry's id and are asked nothing. */
export const mergeName: Command = {
  id: 'gakju.mergeName',
  async run(desk, target, into) {
    const name = readName(target) ?? (await nameAtCursor(desk));
    const listed = name && (await pickListed(desk, name, typeof into === 'string' ? into : undefined));
    if (!name || !listed) return;
    const place = await desk.knowledge.placeOf(listed.id);
    const file = place?.uri ?? (await pickKnowledgeFile(desk.knowledge));
    if (!file) return;
    // A country of the built-in table gets an entry of its own to carry the new name.
    const change: KnowledgeChange = place
      ? { kind: 'merge', label: name.label, entityId: listed.id }
      : { kind: 'add', name: { label: name.label, type: listed.type }, labels: listed.labels };
    const isWritten = await writeKnowledge(desk.knowledge, file, change);
    if (!isWritten) return;
    const said = vscode.l10n.t('“{0}” is a name of {1} now.', name.label, listed.label);
    await offerToOpen(desk, file, said);
  },
};

/** Remembers in the knowledge file that a found name is none, or not wanted. */
export const ignoreName: Command = {
  id: 'gakju.ignoreName',
  async run(desk, target) {
    const name = readName(target) ?? (await nameAtCursor(desk));
    const file = name && (await pickKnowledgeFile(desk.knowledge));
    if (file) await writeKnowledge(desk.knowledge, file, { kind: 'ignore', label: name.label });
  },
};

/** A row of the Names view holds the name's summary, a link of a hover the name itself. */
function readName(target: unknown): FoundName | undefined {
  const given = (target as { name?: unknown } | undefined)?.name ?? target;
  const { label, type } = (given ?? {}) as { label?: unknown; type?: unknown };
  return typeof label === 'string' && typeof type === 'string' && isEntityType(type)
    ? { label, type }
    : undefined;
}

async function nameAtCursor({ places, corpus }: Desk): Promise<FoundName | undefined> {
  const editor = vscode.window.activeTextEditor;
  const asked = editor && places.at(editor.document, editor.selection.active);
  const answer = asked && (await corpus.hoverAt(asked.place));
  const card = answer?.cards.find(card => card.kind === 'name');
  if (card && !card.isListed) return { label: card.mention.surface, type: card.type };
  const message = card
    ? vscode.l10n.t('This name is listed already.')
    : vscode.l10n.t('There is no name at the cursor.');
  void vscode.window.showInformationMessage(message);
  return undefined;
}

async function pickListed(
  { corpus }: Desk,
  { label, type }: FoundName,
  id: string | undefined,
): Promise<NameSummary | undefined> {
  const listed = (await corpus.names()).filter(name => name.isListed);
  if (id !== undefined) return listed.find(name => name.id === id);
  const items = listed
    .toSorted((a, b) => Number(b.type === type) - Number(a.type === type))
    .map(name => ({
      label: name.label,
      description: [say({ template: ENTITY_TYPES[name.type].one, args: [] }), name.labels.en]
        .filter(Boolean)
        .join(' · '),
      name,
    }));
  const placeHolder = vscode.l10n.t('Whose name is “{0}”?', label);
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.name;
}

async function offerToOpen({ knowledge }: Desk, file: vscode.Uri, said: string): Promise<void> {
  const open = vscode.l10n.t('Open');
  // Not awaited by the writer's next step: the message goes away by itself.
  void vscode.window.showInformationMessage(said, open).then(async choice => {
    if (choice !== open) return;
    await knowledge.refresh(file);
    await vscode.window.showTextDocument(file);
  });
}
