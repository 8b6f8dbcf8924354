import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, hoverOver, openDraft, startGakju, write } from './desk';

const ID = 'sources/날짜없는글.txt';
const TEXT = '쇼이구 국방장관은 지난 8월 평양을 찾았다. 회담은 하루 만에 끝났다.\n';

/** The reader's page of the source, opened afresh. */
async function openReader(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('gakju.openSource', { id: ID, start: 0, end: 0 });
  return vscode.window.activeTextEditor!.document;
}

const correct = (field: string, value: string) =>
  vscode.commands.executeCommand('gakju.editMetadata', { id: ID, field, value });

describe('the data of a source', function () {
  this.timeout(60_000);
  before(async () => {
    await startGakju();
    await write(ID, TEXT);
    await vscode.commands.executeCommand('gakju.rescan');
    await eventually(async () => {
      await vscode.commands.executeCommand('gakju.openSource', { id: ID, start: 0, end: 0 });
      return vscode.window.activeTextEditor?.document.uri.query === ID;
    }, 'the source');
  });
  after(async () => {
    await vscode.workspace.fs.delete(fileUri(ID));
    await vscode.workspace.fs.delete(fileUri('sources/references.json'));
    await vscode.commands.executeCommand('gakju.rescan');
  });

  it('are corrected in references.json, and never in the source', async () => {
    await correct('author', '견본필; Sam Ple');
    await correct('issued', '2023. 9. 20.');
    const reader = await openReader();
    await eventually(() => reader.getText().includes('2023-09-20'), 'the date in the reader');
    assert.match(reader.getText(), /견본필, Sam Ple/);
    const { text } = await hoverOver(reader, '지난 8월');
    assert.match(text, /2023/);
    const written = new TextDecoder().decode(
      await vscode.workspace.fs.readFile(fileUri('sources/references.json')),
    );
    assert.deepEqual(JSON.parse(written), [
      {
        id: '날짜없는글.txt',
        author: [{ literal: '견본필' }, { literal: 'Sam Ple' }],
        issued: { 'date-parts': [[2023, 9, 20]] },
      },
    ]);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(ID))), TEXT);
  });

  it('refuse what is no date', async () => {
    await correct('issued', '언젠가');
    assert.match((await openReader()).getText(), /2023-09-20/);
  });

  it('follow references.json when it is edited by hand', async () => {
    await write(
      'sources/references.json',
      JSON.stringify([{ id: '날짜없는글.txt', title: '손으로 쓴 제목' }]),
    );
    await eventually(
      async () => (await openReader()).getText().includes('손으로 쓴 제목'),
      'the title written by hand',
    );
    assert.doesNotMatch((await openReader()).getText(), /견본필/);
  });

  it('name the tab of the source anew when its title changes, in the same place', async () => {
    const labels = (): string[] =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(tab => tab.label));
    await openReader();
    const before = labels().length;
    await correct('title', '새로 지은 이름: 50% & 물음?');
    await eventually(() => labels().includes('새로 지은 이름: 50% & 물음?'), 'the tab with the new title');
    const { document } = vscode.window.activeTextEditor!;
    assert.deepEqual([document.uri.query, labels().length], [ID, before]);
    // It is named once, not again and again.
    const shown = document.uri.toString();
    await new Promise(resolve => setTimeout(resolve, 4000));
    assert.deepEqual(
      [
        vscode.window.activeTextEditor?.document.uri.toString(),
        vscode.window.activeTextEditor?.document === document,
      ],
      [shown, true],
    );
    await correct('title', '손으로 쓴 제목');
  });

  it('can be corrected from a note that lacks them', async () => {
    const editor = await openDraft('초고-정보.md', '글의 처음.\n\n');
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await openReader();
    const reader = vscode.window.activeTextEditor!;
    const end = reader.document.positionAt(reader.document.getText().indexOf('찾았다'));
    reader.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('gakju.quoteInDraft');
    const { uri } = editor.document;
    const lacking = await eventually(
      () => vscode.languages.getDiagnostics(uri).find(({ code }) => code === 'noteLacksData'),
      'the diagnostic',
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      lacking.range,
    );
    const fields = actions
      .filter(({ command }) => command?.command === 'gakju.editMetadata')
      .map(({ command }) => (command!.arguments![0] as { id: string; field: string }).field);
    assert.deepEqual(fields.sort(), ['author', 'issued']);
    await correct('author', '견본필');
    await eventually(
      () => vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'noteLacksData').length === 1,
      'one thing less that the note lacks',
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(uri);
  });
});
