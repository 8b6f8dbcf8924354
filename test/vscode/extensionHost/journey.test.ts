import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SOURCE, eventually, hoverOver, openDraft, selectInReader, startGakju, write } from './desk';

describe('the main job in a real VS Code', () => {
  before(async function () {
    this.timeout(60_000);
    await write(SOURCE.name, SOURCE.text);
    await startGakju();
    await vscode.commands.executeCommand('gakju.rescan');
    await eventually(async () => {
      await vscode.commands.executeCommand('gakju.openSource', { id: SOURCE.name, start: 0, end: 0 });
      return vscode.window.activeTextEditor?.document.uri.query === SOURCE.name;
    }, 'the source in the reader');
  });

  it('shows a source as clean, read-only text under a heading of metadata', async () => {
    const { document } = await selectInReader('짧았고');
    assert.equal(document.languageId, 'gakju-source');
    assert.match(document.getText(), /홍시험 \(각주대학교 시험학과 교수\)/);
    const before = document.getText();
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(document.getText(), before);
  });

  it('covers exactly the name, without its particle', async () => {
    const { document } = await selectInReader('푸틴의');
    const hover = await hoverOver(document, '푸틴의');
    assert.equal(hover.words, '푸틴');
  });

  it('reads a relative date in a source against that source, and says why', async () => {
    const { document } = await selectInReader('이듬해');
    const hover = await hoverOver(document, '이듬해');
    assert.match(hover.text, /2024/);
    assert.match(hover.text, /2023/);
  });

  it('quotes the selection of the reader in the draft, with a note, in one step of undo', async () => {
    const before = '# 초고\n\n두 정상은 다시 만났다. \n';
    const draft = await openDraft('시험-초고.md', before);
    const end = draft.document.positionAt(before.length - 1);
    draft.selection = new vscode.Selection(end, end);
    await selectInReader('푸틴의 제안은 짧았고 김정은의 답은 길었다.');
    await vscode.commands.executeCommand('gakju.quoteInDraft');

    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), draft.document.uri.toString());
    const text = document.getText();
    assert.match(
      text,
      /두 정상은 다시 만났다\. “푸틴의 제안은 짧았고 김정은의 답은 길었다\.”\[\^([a-z0-9-]+)\]\n/,
    );
    assert.match(text, /\n\n\[\^[a-z0-9-]+\]: 홍시험/);
    const cursor = document.offsetAt(selection.active);
    assert.equal(text.slice(cursor - 1, cursor), ']');

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('quotes nothing when the source has changed since the writer saw its words', async () => {
    const before = '# 초고\n\n끝.\n';
    const draft = await openDraft('시험-초고3.md', before);
    await vscode.commands.executeCommand('gakju.quoteInDraft', {
      id: SOURCE.name,
      start: 0,
      end: 20,
      words: '이 자리에 없는 말이다.',
    });
    assert.equal(draft.document.getText(), before);
  });

  it('says when a quote is no longer what the source says', async () => {
    const draft = await openDraft('시험-초고2.md', '# 초고\n\n\n');
    draft.selection = new vscode.Selection(2, 0, 2, 0);
    await selectInReader('이듬해 6월의 만남은 평양에서 이루어졌다.');
    await vscode.commands.executeCommand('gakju.quoteInDraft');
    const { document } = draft;
    const at = document.positionAt(document.getText().indexOf('6월'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 1)), '7');
    await vscode.workspace.applyEdit(edit);
    const found = await eventually(
      () => vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'quoteAltered'),
      'the diagnostic',
    );
    assert.equal(found.source, 'gakju');
    await document.save();
  });

  it('opens the original file at the same words', async () => {
    await selectInReader('짧았고 김정은의');
    await vscode.commands.executeCommand('gakju.openOriginal');
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.scheme, 'file');
    assert.equal(document.getText(selection), '짧았\n\n고 김정은의');
  });

  it('explains names in the original file too, across its broken lines', async () => {
    await vscode.commands.executeCommand('gakju.openOriginal', { id: SOURCE.name, start: 0, end: 1 });
    const hover = await hoverOver(vscode.window.activeTextEditor!.document, '김정은의');
    assert.equal(hover.words, '김정은');
  });
});
