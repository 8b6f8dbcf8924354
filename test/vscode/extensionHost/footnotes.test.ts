import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startGakju } from './desk';

describe('footnotes of a draft', () => {
  before(startGakju);

  it('leads from a footnote reference to its note and back', async () => {
    const text = '첫 줄[^1]과 다시[^1].\n\n[^1]: 새 메모\n';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    assert.deepEqual(await targets(document, text.indexOf('^1')), [text.lastIndexOf('[^1]')]);
    assert.deepEqual(await targets(document, text.lastIndexOf('^1')), [text.indexOf('[^1]')]);
  });

  it('shows the note on the reference, exactly', async () => {
    const text = '첫 줄[^1]과.\n\n[^1]: 새 메모<!--gakju:a@1-2#3-->\n';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(text.indexOf('^1')),
    );
    const shown = hovers.map(({ contents }) => contents.map(part => (part as vscode.MarkdownString).value));
    assert.ok(
      shown.flat().some(part => /1\*\*\s+새 메모$/u.test(part)),
      JSON.stringify(shown),
    );
    assert.equal(document.getText(hovers[0]!.range), '[^1]');
  });

  it('inserts a footnote with one key, leads back with the same, and one undo takes it away', async () => {
    const text = '첫 줄 끝.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 5, 0, 5);
    await vscode.commands.executeCommand('gakju.insertFootnote');
    assert.equal(document.getText(), '첫 줄 끝[^1].\n\n[^1]: \n');
    assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [2, 6]);
    await vscode.commands.executeCommand('gakju.insertFootnote');
    assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [0, 9]);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('renames both halves and completes after [^', async () => {
    const text = '가[^1] 나[^]\n\n[^1]: 하나\n\n[^b]: 둘\n';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      document.positionAt(2),
      'x',
    );
    assert.equal(edit.get(document.uri).length, 2);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(text.indexOf('[^]') + 2),
      '^',
    );
    assert.deepEqual(
      list.items.filter(({ detail }) => detail).map(({ insertText }) => insertText),
      ['b]', '1]'],
    );
  });
});

/** Where "Go to Definition" leads from an offset: offsets again. */
async function targets(document: vscode.TextDocument, offset: number): Promise<number[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    document.positionAt(offset),
  );
  return found.map(target =>
    document.offsetAt('targetUri' in target ? target.targetRange.start : target.range.start),
  );
}
