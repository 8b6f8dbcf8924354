import * as vscode from 'vscode';
import { authorName } from '../../core/sources/sourceMetadata';
import type { Desk } from '../commands/command';
import { isDraft } from '../places';

/** More would not be read; typing on narrows the list. */
const MOST = 200;
const TYPED = /@\{?([\p{L}\p{N}_:.#$%&+?<>~/-]{0,60})$/u;

/** The keys of the sources behind `@`, found by key, author or title. */
export async function completeKeys(
  { corpus, folder }: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionList | undefined> {
  if (!isDraft(document) || folder.sourceAt(document.uri)) return undefined;
  const before = document.lineAt(position).text.slice(0, position.character);
  const typed = TYPED.exec(before);
  // somebody@example.org is an address.
  if (!typed || /[\p{L}\p{N}._]/u.test(before.charAt(typed.index - 1))) return undefined;
  const range = new vscode.Range(position.translate(0, -typed[1]!.length), position);
  const keys = await corpus.citationKeys();
  const items = keys.flatMap(({ id, key }) => {
    const source = folder.byId(id);
    if (!source) return [];
    const { title, author = [], issued } = source.metadata;
    const names = author.map(authorName).join('·');
    const item = new vscode.CompletionItem(
      { label: key, description: [names, issued?.slice(0, 4)].filter(Boolean).join(' ') },
      vscode.CompletionItemKind.Reference,
    );
    item.range = range;
    item.filterText = [key, names, title ?? '', id].join(' ');
    item.detail = title ?? id;
    // Behind the names of people, which `@` completes as well.
    item.sortText = `~${key}`;
    return [item];
  });
  return new vscode.CompletionList(items.slice(0, MOST), items.length > MOST);
}
