import * as vscode from 'vscode';
import type { NameSummary } from '../../core/corpus';
import { ENTITY_TYPES } from '../../core/entities/entityTypes';
import type { Desk } from '../commands/command';
import { say } from '../say';
import { readSettings } from '../settings';

/** More would not be read; typing on narrows the list. */
const MOST = 100;
const TYPED = /@([\p{L}\p{N}][\p{L}\p{N} .·-]{0,30})?$/u;

/** Listed names behind `@`: the usual form, and with hanja or Latin letters where the draft has not named it yet. */
export async function completeNames(
  { corpus }: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.CompletionList | undefined> {
  if (!readSettings(document).nameCompletion) return undefined;
  const before = document.lineAt(position).text.slice(0, position.character);
  const typed = TYPED.exec(before);
  // somebody@example.org is an address.
  if (!typed || /[\p{L}\p{N}._-]/u.test(before.charAt(typed.index - 1))) return undefined;
  const wanted = (typed[1] ?? '').toLowerCase();
  const names = (await corpus.names()).filter(name => name.isListed && isWanted(name, wanted));
  if (token.isCancellationRequested) return undefined;
  const range = new vscode.Range(position.translate(0, -typed[0].length), position);
  const text = document.getText();
  const items = names.slice(0, MOST).flatMap((name, index) => itemsOf(name, range, text, index));
  return new vscode.CompletionList(items, names.length > MOST);
}

function isWanted({ labels, label }: NameSummary, typed: string): boolean {
  return [label, ...Object.values(labels)].some(form => String(form).toLowerCase().includes(typed));
}

function itemsOf(
  name: NameSummary,
  range: vscode.Range,
  text: string,
  index: number,
): vscode.CompletionItem[] {
  const { hanja, en, roman } = name.labels;
  const gloss = hanja ?? en ?? roman;
  const plain = itemOf(name, name.label, range, `${String(index).padStart(4, '0')}b`);
  const isFirst = !text.includes(name.label);
  if (!isFirst || gloss === undefined || gloss === name.label) return [plain];
  return [itemOf(name, `${name.label}(${gloss})`, range, `${String(index).padStart(4, '0')}a`), plain];
}

function itemOf(
  name: NameSummary,
  words: string,
  range: vscode.Range,
  sortText: string,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(words, vscode.CompletionItemKind.Reference);
  item.range = range;
  item.insertText = words;
  item.filterText = `@${[words, ...Object.values(name.labels)].join(' ')}`;
  item.sortText = sortText;
  const type = say({ template: ENTITY_TYPES[name.type].one, args: [] });
  item.detail = vscode.l10n.t('{0} · {1} mentions', type, name.mentionCount);
  return item;
}
