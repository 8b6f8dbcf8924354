import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readDraft } from '../../../src/core/drafts/draft';
import { SOURCE, eventually, openDraft, selectInReader, startGakju, write } from './desk';

describe('footnotes of a draft', function () {
  this.timeout(60_000);
  before(async () => {
    await write(SOURCE.name, SOURCE.text);
    await startGakju();
    await vscode.commands.executeCommand('gakju.rescan');
  });
  after(() => setting('citationStyle', undefined));

  it('are short when a source is cited again, and right again after a paragraph moved and the draft was saved', async () => {
    const draft = await draftWithTwoQuotes('각주-차례.md');
    const { document } = draft;
    assert.match(notesOf(document)[0]!, /^홍시험/);
    assert.equal(notesOf(document)[1], '위의 글.');
    const swapped = swapParagraphs(document.getText());
    await replaceAll(document, swapped);
    await document.save();
    const notes = notesOf(document);
    assert.equal(notes[0], '위의 글.');
    assert.match(notes[1]!, /^홍시험/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), swapped);
    await document.save();
  });

  it('are said to be out of date while the draft is not saved', async () => {
    const { document } = await draftWithTwoQuotes('각주-지남.md');
    await replaceAll(document, swapParagraphs(document.getText()));
    const found = await eventually(
      () => vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'noteOutdated'),
      'the hint',
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
    );
    assert.ok(actions.some(({ edit }) => edit !== undefined));
    await document.save();
  });

  it('are all redrawn in another style, in one step of undo', async () => {
    const { document } = await draftWithTwoQuotes('각주-양식.md');
    const before = document.getText();
    await setting('citationStyle', 'kr-law');
    await vscode.commands.executeCommand('gakju.renewNotes');
    await setting('citationStyle', 'chicago-notes');
    await vscode.commands.executeCommand('gakju.renewNotes');
    assert.equal(notesOf(document)[1], 'Ibid.');
    await vscode.commands.executeCommand('undo');
    assert.equal(notesOf(document)[1], '위의 글.');
    await setting('citationStyle', undefined);
    await vscode.commands.executeCommand('gakju.renewNotes');
    assert.equal(document.getText(), before);
    await document.save();
  });

  it('become citations in the text in a style that has them, and footnotes again', async () => {
    const { document } = await draftWithTwoQuotes('각주-본문인용.md');
    const before = document.getText();
    await setting('citationStyle', 'kr-in-text');
    await vscode.commands.executeCommand('gakju.renewNotes');
    assert.match(document.getText(), /”\(홍시험 \[연도 미상\]\)<!--\^[^>]+-->/u);
    assert.deepEqual(readDraft(document.getText()).references, []);
    await setting('citationStyle', undefined);
    await vscode.commands.executeCommand('gakju.renewNotes');
    assert.equal(document.getText(), before);
    await document.save();
  });

  it('that stand together become one at the light bulb, and two of it again', async () => {
    const editor = await draftWithTwoQuotes('각주-합치기.md');
    const { document } = editor;
    const [first, second] = readDraft(document.getText()).references;
    const mark = document.getText().slice(second!.start, second!.end);
    await replaceAll(
      document,
      document.getText().slice(0, first!.end) + mark + document.getText().slice(first!.end).replace(mark, ''),
    );
    const apart = document.getText();
    const place = document.positionAt(first!.end);
    editor.selection = new vscode.Selection(place, place);
    await runAction(document, place, 'gakju.mergeFootnotes');
    assert.match(notesOf(document).join('\n'), /^홍시험, 「\[제목 미상\]」; 위의 글\.$/u);
    await runAction(document, document.positionAt(first!.start + 1), 'gakju.splitFootnote');
    assert.equal(document.getText(), apart);
    await document.save();
  });

  it('are followed by a bibliography of the works they cite', async () => {
    const { document } = await draftWithTwoQuotes('각주-문헌.md');
    await vscode.commands.executeCommand('gakju.insertBibliography');
    assert.match(
      document.getText(),
      /## 참고문헌\n\n<!--gakju-bibliography-->\n\n홍시험, 「\[제목 미상\]」\.\n\n<!--/,
    );
    await vscode.commands.executeCommand('undo');
    assert.doesNotMatch(document.getText(), /참고문헌/);
    await document.save();
  });

  it('are written by a CSL file of the workspace', async () => {
    await write('양식.csl', OWN_STYLE);
    await setting('citationStyleFile', '양식.csl');
    try {
      const { document } = await draftWithTwoQuotes('각주-파일.md');
      assert.equal(notesOf(document)[0], 'by 홍시험!');
      await document.save();
    } finally {
      await setting('citationStyleFile', undefined);
    }
  });

  it('are left as they are by a file that is no style', async () => {
    await write('아님.csl', '<style class="in-text"/>');
    const { document } = await draftWithTwoQuotes('각주-아님.md');
    const before = document.getText();
    await setting('citationStyleFile', '아님.csl');
    try {
      await document.save();
      assert.equal(document.getText(), before);
    } finally {
      await setting('citationStyleFile', undefined);
    }
  });
});

const OWN_STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
<info><title>t</title><id>t</id><updated>2026-01-01T00:00:00Z</updated></info>
<citation><layout suffix="!"><names variable="author" prefix="by "/></layout></citation></style>`;

async function draftWithTwoQuotes(name: string): Promise<vscode.TextEditor> {
  const draft = await openDraft(name, '# 초고\n\n첫째 \n\n둘째 \n');
  for (const [line, words] of [
    [2, '이듬해 6월의 만남은 평양에서 이루어졌다.'],
    [4, '푸틴의 제안은 짧았고 김정은의 답은 길었다.'],
  ] as const) {
    const editor = await vscode.window.showTextDocument(draft.document);
    editor.selection = new vscode.Selection(line, 3, line, 3);
    await selectInReader(words);
    await vscode.commands.executeCommand('gakju.quoteInDraft');
  }
  return vscode.window.showTextDocument(draft.document);
}

function swapParagraphs(text: string): string {
  const [first, second] = /첫째[^\n]*\n\n둘째[^\n]*/.exec(text)![0].split('\n\n') as [string, string];
  return text.replace(`${first}\n\n${second}`, `${second}\n\n${first}`);
}

async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

function notesOf(document: vscode.TextDocument): string[] {
  return readDraft(document.getText()).definitions.map(({ text }) => text.replace(/<!--.*?-->/g, ''));
}

/** What the light bulb offers at the place under this command, chosen. */
async function runAction(
  document: vscode.TextDocument,
  place: vscode.Position,
  command: string,
): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(place, place),
  );
  const offered = actions.find(action => action.command?.command === command);
  assert.ok(offered, `${command} is offered`);
  await vscode.commands.executeCommand(command);
}

async function setting(name: string, value: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('gakju').update(name, value, vscode.ConfigurationTarget.Workspace);
}
