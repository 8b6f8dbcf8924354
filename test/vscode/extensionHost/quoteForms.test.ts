import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SOURCE, eventually, openDraft, selectInReader, startGakju, write } from './desk';

const WORDS = '이듬해 6월의 만남은 평양에서 이루어졌다.';

describe('forms of a quotation', function () {
  this.timeout(60_000);
  before(async () => {
    await write(SOURCE.name, SOURCE.text);
    await startGakju();
    await vscode.commands.executeCommand('gakju.rescan');
  });
  after(() => setting(undefined));

  it('are those of the setting where the writer does not choose', async () => {
    for (const [form, expected] of [
      ['inline', `글이다. “${WORDS}”[^hong]`],
      ['block', `글이다.\n\n> ${WORDS}[^hong]\n\n`],
      ['note', '글이다.[^hong]'],
    ] as const) {
      await setting(form);
      const { document } = await draftWith(`꼴-${form}.md`, '글이다.');
      await selectInReader(WORDS);
      await vscode.commands.executeCommand('gakju.quoteInDraft');
      assert.ok(document.getText().startsWith(`# 초고\n\n${expected}`), document.getText());
      await document.save();
    }
    await setting(undefined);
  });

  it('are chosen in the list for trimming, where Enter takes the usual one', async () => {
    const { document } = await draftWith('꼴-다듬기.md', '글이다.');
    await selectInReader(WORDS);
    const done = vscode.commands.executeCommand('gakju.trimQuote');
    await acceptWhenOpen(done);
    assert.match(document.getText(), new RegExp(`글이다\\. “${WORDS}”\\[\\^hong\\]`, 'u'));
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document, document);
    assert.equal(document.getText().slice(0, document.offsetAt(editor.selection.active)).endsWith(']'), true);
    await document.save();
  });

  it('show a cut between the parts that are selected in the reader', async () => {
    const { document } = await draftWith('꼴-부분.md', '글이다.');
    const reader = await selectInReader('푸틴의 제안은 짧았고');
    const start = reader.document.getText().indexOf('평양에서 이루어졌다.');
    const second = new vscode.Selection(
      reader.document.positionAt(start),
      reader.document.positionAt(start + '평양에서 이루어졌다.'.length),
    );
    reader.selections = [reader.selection, second];
    await acceptWhenOpen(vscode.commands.executeCommand('gakju.trimQuote'));
    assert.match(document.getText(), /“푸틴의 제안은 짧았고 \(중략\) 평양에서 이루어졌다\.”\[\^hong\]/u);
    assert.match(document.getText(), /@\d+-\d+,\d+-\d+#/u);
    await document.save();
  });
});

describe('a draft that cannot take a quotation', function () {
  this.timeout(60_000);

  it('stays as it is when it has several cursors', async () => {
    const editor = await draftWith('꼴-커서.md', '글이다.');
    const { document } = editor;
    editor.selections = [new vscode.Selection(0, 0, 0, 0), new vscode.Selection(2, 1, 2, 1)];
    const before = document.getText();
    await selectInReader(WORDS);
    await vscode.commands.executeCommand('gakju.quoteInDraft');
    assert.equal(document.getText(), before);
  });

  it('stays as it is when it is read-only', async () => {
    const { document } = await draftWith('꼴-읽기.md', '글이다.');
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    const before = document.getText();
    await selectInReader(WORDS);
    await vscode.commands.executeCommand('gakju.quoteInDraft');
    assert.equal(document.getText(), before);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  });

  it('stays as it is where the cursor stands in code, a link, the front matter or a note', async () => {
    const text =
      '---\ntitle: 글\n---\n\n`코드` [링크](a.md)\n\n```\n코드\n```\n\n글[^x]\n\n[^x]: 주석이다.\n';
    const { document } = await openDraft('꼴-닫힘.md', text);
    for (const place of ['itle', '드` [', '크](', '드\n```', 'x]\n\n[', '석이']) {
      const at = document.positionAt(text.indexOf(place));
      const editor = await vscode.window.showTextDocument(document);
      editor.selection = new vscode.Selection(at, at);
      await selectInReader(WORDS);
      await vscode.commands.executeCommand('gakju.quoteInDraft');
      assert.equal(document.getText(), text, place);
    }
  });
});

async function draftWith(name: string, line: string): Promise<vscode.TextEditor> {
  const editor = await openDraft(name, `# 초고\n\n${line}\n`);
  editor.selection = new vscode.Selection(2, line.length, 2, line.length);
  return editor;
}

/** A list takes a moment to open; until then accepting does nothing. */
async function acceptWhenOpen(done: Thenable<unknown>): Promise<void> {
  let isDone = false;
  void done.then(() => (isDone = true));
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone;
  }, 'the list to close');
}

async function setting(value: string | undefined): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('gakju').update('quoteForm', value, target);
}
