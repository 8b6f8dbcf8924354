import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SOURCE, eventually, openDraft, startGakju, write } from './desk';

describe('a date of a draft that a source contradicts', function () {
  this.timeout(60_000);
  before(async () => {
    await write(SOURCE.name, SOURCE.text);
    await write(
      'sources/새벽항.md',
      '---\ntitle: 새벽항의 봄\n---\n\n푸틴은 2021년 3월 1일 새벽항을 방문했다.\n',
    );
    await write(
      'knowledge/새벽항.yaml',
      'entities:\n  - { id: dawn-port, type: facility, labels: { ko: 새벽항 } }\n  - { id: harbour-putin, type: person, labels: { ko: 항구푸틴 } }\n',
    );
    await startGakju();
    await vscode.commands.executeCommand('gakju.rescan');
  });

  it('is asked about, leads to what the source says, and can be put right', async () => {
    const { document } = await openDraft('사건.md', '푸틴은 2021년 3월 4일 새벽항을 방문했다.\n');
    const found = await eventually(
      () => vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'eventDate'),
      'the question',
    );
    assert.match(found.message, /“새벽항의 봄” puts it at 2021년 3월 1일/);
    const place = found.relatedInformation?.[0]?.location;
    assert.ok(place);
    const page = await vscode.workspace.openTextDocument(place.uri);
    assert.equal(page.getText(place.range), '푸틴은 2021년 3월 1일 새벽항을 방문했다.');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
    );
    assert.ok(actions.some(({ command }) => command?.command === 'gakju.openSource'));
    const fix = actions.find(({ edit }) => edit !== undefined);
    await vscode.workspace.applyEdit(fix!.edit!);
    assert.match(document.getText(), /^푸틴은 2021년 3월 1일 새벽항을/);
    await document.save();
  });
});
