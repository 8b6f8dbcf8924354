import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { startGakju } from './desk';

describe('the extension', () => {
  before(startGakju);

  it('registers every command of its manifest', async () => {
    const { packageJSON } = vscode.extensions.getExtension('gakju.gakju')!;
    const declared = (packageJSON as { contributes: { commands: { command: string }[] } }).contributes
      .commands;
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      declared.map(({ command }) => command).filter(command => !registered.has(command)),
      [],
    );
  });
});
