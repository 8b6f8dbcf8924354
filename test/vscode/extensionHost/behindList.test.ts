import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, openDraft, startGakju, write } from './desk';

const SOURCES = {
  'sources/뒤시험-하나.txt': '뒤시험 부두에는 배 세 척이 묶여 있었다. 하나는 새 배였다.\n',
  'sources/뒤시험-둘.txt': '뒤시험 부두에는 배 네 척이 묶여 있었다고 다른 글은 적었다.\n',
  'sources/뒤시험-셋.txt': '이 글은 기차만 다룬다.\n',
};

describe('a list that shows passages behind it', function () {
  this.timeout(60_000);
  before(async () => {
    for (const [name, text] of Object.entries(SOURCES)) await write(name, text);
    await startGakju();
    await vscode.commands.executeCommand('gakju.rescan');
  });
  after(async () => {
    for (const name of Object.keys(SOURCES)) await vscode.workspace.fs.delete(fileUri(name));
    await vscode.commands.executeCommand('gakju.rescan');
  });
  beforeEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  afterEach(() => tabsGiveWay(undefined));

  it('leaves the tabs as they were, the one that gave way among them', async () => {
    await lookAndTurnBack();
    assert.deepEqual(tabs(), ['뒤시험.md', '뒤시험-셋.txt']);
  });

  it('leaves the tabs as they were where no tab gives way to another', async () => {
    await tabsGiveWay(false);
    await lookAndTurnBack();
    assert.deepEqual(tabs(), ['뒤시험.md', '뒤시험-셋.txt']);
  });
});

/** Goes down the list over a draft until a passage is shown, and turns back. */
async function lookAndTurnBack(): Promise<void> {
  const { document } = await openDraft('뒤시험.md', '# 초고\n\n뒤시험 부두에는 배가 묶여 있었다.\n');
  await vscode.commands.executeCommand('vscode.open', fileUri('sources/뒤시험-셋.txt'), { preview: true });
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(2, 5, 2, 5);
  const before = tabs();
  const done = vscode.commands.executeCommand('gakju.quoteFromSources');
  await eventually(async () => {
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await new Promise(chosen => setTimeout(chosen, 300));
    return tabs().join() !== before.join();
  }, 'a passage behind the list');
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await done;
  assert.equal(vscode.window.activeTextEditor?.document, document);
  await eventually(() => tabs().length === before.length, 'the tabs to be put back');
}

function tabs(): string[] {
  return vscode.window.tabGroups.all.flatMap(group => group.tabs.map(({ label }) => label));
}

async function tabsGiveWay(value: boolean | undefined): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('workbench.editor').update('enablePreview', value, target);
}
