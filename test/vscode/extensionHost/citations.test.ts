import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SOURCE, eventually, openDraft, startGakju, write } from './desk';

describe('citations by key', function () {
  this.timeout(60_000);
  before(async () => {
    await write(SOURCE.name, SOURCE.text);
    await startGakju();
    await vscode.commands.executeCommand('gakju.rescan');
  });

  it('show what they cite, lead to it, are completed and checked', async () => {
    const { document } = await openDraft('열쇠.md', '글 [@hong-x, 3]이다.\n');
    const at = new vscode.Position(0, 5);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
      '@',
    );
    const item = list.items.find(({ detail, filterText }) => detail && filterText?.includes(SOURCE.name));
    const key = typeof item?.label === 'object' ? item.label.label : undefined;
    assert.match(key ?? '', /^hong/u);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 4, 0, 10), key!);
    await vscode.workspace.applyEdit(edit);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const words = hovers
      .flatMap(({ contents }) => contents.map(part => (part as vscode.MarkdownString).value))
      .join('\n');
    assert.match(words, /홍시험/u);
    const places = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    assert.equal(places[0]?.targetUri.scheme, 'gakju-source');
    const wrong = new vscode.WorkspaceEdit();
    wrong.insert(document.uri, new vscode.Position(1, 0), `[@${key}; @nobody1999]\n`);
    await vscode.workspace.applyEdit(wrong);
    await eventually(
      () => vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'unknownKey'),
      'the unknown key',
    );
    await document.save();
  });
});
