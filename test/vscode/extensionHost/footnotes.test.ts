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
