import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, hoverOver, startGakju, write } from './desk';

const ID = 'sources/주달린글.txt';
const TEXT = [
  '배는 밤에 떠났다고 한다(Harper 2022: 41).',
  '',
  '참고문헌',
  '',
  'Harper, Ann. 2022. Ships at Night. Boston: Quill Press.',
  '',
].join('\n');

describe('references in a source in the reader', function () {
  this.timeout(60_000);
  let reader: vscode.TextEditor;
  before(async () => {
    await startGakju();
    await write(ID, TEXT);
    await vscode.commands.executeCommand('gakju.rescan');
    await eventually(async () => {
      await vscode.commands.executeCommand('gakju.openSource', { id: ID, start: 0, end: 0 });
      return vscode.window.activeTextEditor?.document.uri.query === ID;
    }, 'the source');
    reader = vscode.window.activeTextEditor!;
  });
  after(async () => {
    await vscode.workspace.fs.delete(fileUri(ID));
    await vscode.commands.executeCommand('gakju.rescan');
  });

  it('show the entry that a citation means, and lead to it', async () => {
    const { text } = await hoverOver(reader.document, '2022: 41', 'The work in the list of references');
    assert.match(text, /Ships at Night/);
    const at = reader.document.positionAt(reader.document.getText().indexOf('2022: 41'));
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      reader.document.uri,
      at,
    );
    assert.match(reader.document.getText(link!.targetRange), /^Harper, Ann/);
  });
});
