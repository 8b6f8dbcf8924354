import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, hoverOver, openDraft, startGakju, write } from './desk';

const ID = 'sources/끊긴글.txt';
const TEXT = [
  '정부는 이번 겨울에 전기 요금을 올리지 않기로 했다고 밝혔으나, 전문가들은 발전 회',
  '사의 빚이 너무 많이 쌓여서 결국은 세금으로 메우게 될 것이라고 내다보았다. 실제로 지',
  '난 삼 년 동안 늘어난 부채는 한 해 예산의 절반에 이른다. 시민 단체들은 요금을 조',
  '금씩이라도 올려서 소비를 줄이고 에너지를 아끼게 하는 편이 낫다는 의견을 내놓았다.',
  '',
].join('\n');

describe('line ends in the reader', function () {
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
    await vscode.workspace.fs.delete(fileUri('sources/references.json'));
    await vscode.commands.executeCommand('gakju.rescan');
  });

  const flipAt = async (words: string): Promise<void> => {
    const at = reader.document.positionAt(reader.document.getText().indexOf(words));
    reader.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('gakju.flipJoin');
  };

  it('are read the other way with one key, and back with the same key', async () => {
    await flipAt('사의 빚이');
    await eventually(() => reader.document.getText().includes('발전 회 사의 빚이'), 'the blank');
    assert.equal(
      reader.document.offsetAt(reader.selection.active),
      reader.document.getText().indexOf(' 사의 빚이'),
    );
    await vscode.commands.executeCommand('gakju.flipJoin');
    await eventually(() => reader.document.getText().includes('발전 회사의 빚이'), 'the word in one piece');
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(ID))), TEXT);
  });

  it('stay as the writer reads them when the file is read again, and say so', async () => {
    await flipAt('사의 빚이');
    await eventually(() => reader.document.getText().includes('발전 회 사의 빚이'), 'the blank');
    await write(ID, `머리말이 새로 붙었다.\n\n${TEXT}`);
    await eventually(() => reader.document.getText().includes('머리말이'), 'the changed file');
    assert.match(reader.document.getText(), /발전 회 사의 빚이/);
    const { text } = await hoverOver(reader.document, '사의 빚이', 'A line of the file ended here');
    assert.match(text, /You read it like this/);
    const written = new TextDecoder().decode(
      await vscode.workspace.fs.readFile(fileUri('sources/references.json')),
    );
    assert.match(written, /"gakju-joins"/);
  });

  it('leave a quotation true, whichever way it was quoted', async () => {
    const end = reader.document.positionAt(reader.document.getText().indexOf('내다보았다'));
    const draft = await openDraft('초고-줄끝.md', '글의 처음.\n\n');
    draft.selection = new vscode.Selection(2, 0, 2, 0);
    reader = await vscode.window.showTextDocument(reader.document);
    reader.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('gakju.quoteInDraft');
    assert.match(draft.document.getText(), /발전 회 사의 빚이/);
    reader = await vscode.window.showTextDocument(reader.document);
    await flipAt('사의 빚이');
    await eventually(() => reader.document.getText().includes('발전 회사의 빚이'), 'the word in one piece');
    await new Promise(resolve => setTimeout(resolve, 1_000));
    const codes = vscode.languages.getDiagnostics(draft.document.uri).map(({ code }) => code as string);
    assert.ok(!codes.includes('quoteAltered'), codes.join());
    await vscode.window.showTextDocument(draft.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(draft.document.uri);
  });
});
