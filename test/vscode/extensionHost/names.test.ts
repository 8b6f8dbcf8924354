import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, openDraft, startGakju } from './desk';

const FILE = 'knowledge/시험이름.yaml';
const YAML = `# 시험
entities:
  - id: halden
    type: person
    labels: { ko: 알덴 할브렉, en: Alden Halbreck }
    aliases: [알덴 할브랙] # 옛 표기
`;
const DRAFT = '알덴 할브렉은 왔다. 알덴 할브렉은 말했다. 알덴 할브랙은 떠났다.\n';

describe('names in the editor', function () {
  this.timeout(60_000);
  let editor: vscode.TextEditor;
  before(async () => {
    await startGakju();
    await vscode.workspace.fs.writeFile(fileUri(FILE), new TextEncoder().encode(YAML));
    editor = await openDraft('names-draft.md', DRAFT);
    await eventually(async () => (await definitions()).length, 'the knowledge file');
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(fileUri(FILE));
    await vscode.workspace.fs.delete(fileUri('names-draft.md'));
  });

  const definitions = () =>
    vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      new vscode.Position(0, 1),
    );

  it('lead to their entry in the knowledge file', async () => {
    const [link] = await definitions();
    assert.equal(link?.targetUri.toString(), fileUri(FILE).toString());
    assert.equal(link.targetRange.start.line, 2);
  });

  it('are found and marked everywhere in the draft', async () => {
    for (const command of ['vscode.executeReferenceProvider', 'vscode.executeDocumentHighlights']) {
      const places = await vscode.commands.executeCommand<{ range: vscode.Range }[]>(
        command,
        editor.document.uri,
        new vscode.Position(0, 1),
      );
      assert.equal(places.length, 3, command);
    }
  });

  it('are found in drafts that are not open', async () => {
    const closed = fileUri('names-closed.md');
    await vscode.workspace.fs.writeFile(
      closed,
      new TextEncoder().encode('# 초고\n\n알덴 할브렉을 보았다.\n'),
    );
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      new vscode.Position(0, 1),
    );
    await vscode.workspace.fs.delete(closed);
    const [found] = places.filter(({ uri }) => uri.toString() === closed.toString());
    assert.deepEqual(found?.range, new vscode.Range(2, 0, 2, 6));
  });

  it('are renamed with their particles in one step, quotations left alone', async () => {
    const draft = await openDraft('names-rename.md', '알덴 할브렉이 왔다. “알덴 할브렉이 온다”고 했다.\n');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      draft.document.uri,
      new vscode.Position(0, 1),
      '서리마(Seo)',
    );
    await vscode.workspace.applyEdit(edit);
    assert.equal(draft.document.getText(), '서리마(Seo)가 왔다. “알덴 할브렉이 온다”고 했다.\n');
    await vscode.commands.executeCommand('undo');
    assert.ok(draft.document.getText().startsWith('알덴 할브렉이 왔다.'));
    await vscode.workspace.fs.delete(draft.document.uri);
    editor = await vscode.window.showTextDocument(editor.document);
  });

  it('are pointed out when they are spelled in two ways', async () => {
    const problem = await eventually(
      () =>
        vscode.languages
          .getDiagnostics(editor.document.uri)
          .find(({ code }) => (typeof code === 'object' ? code.value : code) === 'nameSpelling'),
      'the diagnostic',
    );
    assert.equal(editor.document.getText(problem.range), '알덴 할브랙');
  });

  it('are offered behind @, with their gloss where the draft has not named them', async () => {
    const other = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '그 사람은 @할브',
    });
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      other.uri,
      new vscode.Position(0, 9),
    );
    const offered = list.items.map(item => item.insertText as string).filter(text => text.includes('할브렉'));
    assert.deepEqual(offered, ['알덴 할브렉(Alden Halbreck)', '알덴 할브렉']);
  });

  it('are added, merged and ignored in the file, comments kept', async () => {
    const read = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(FILE)));
    await vscode.commands.executeCommand('gakju.mergeName', { label: '할브렉 씨', type: 'person' }, 'halden');
    await eventually(async () => (await read()).includes('할브렉 씨'), 'the merged name');
    assert.match(await read(), /aliases: \[알덴 할브랙, 할브렉 씨\] # 옛 표기/);
    assert.match(await read(), /^# 시험\n/);
  });
});
