import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, startGakju, write } from './desk';

const PARAGRAPHS = [
  '사본시험 첫 문단은 2021년 4월 3일 항구에서 열린 회의를 다룬다. 참석한 사람은 모두 서른한 명이었고 회의록은 남지 않았다.',
  '둘째 문단은 그 회의의 비용을 다룬다. 배를 빌린 값이 가장 컸으며 통역과 경비가 그 뒤를 이었다고 담당자는 기억한다.',
  '셋째 문단은 결과를 다룬다. 합의한 것은 다음 회의의 날짜뿐이었으나 참석자들은 그것으로 충분하다고 입을 모았다.',
];
const CLEAN = 'sources/사본시험-웹.md';
const DUMP = 'sources/사본시험-덤프.txt';

describe('the copies of a work', function () {
  this.timeout(60_000);
  before(async () => {
    await startGakju();
    await write(CLEAN, `---\ntitle: 사본시험\ndate: 2021-05-01\n---\n\n${PARAGRAPHS.join('\n\n')}\n`);
    await write(DUMP, PARAGRAPHS.join(' ').replace(/(.{37})/gu, '$1\n'));
    await vscode.commands.executeCommand('gakju.rescan');
    await eventually(async () => {
      await vscode.commands.executeCommand('gakju.openSource', { id: DUMP, start: 0, end: 0 });
      return vscode.window.activeTextEditor?.document.uri.query === DUMP;
    }, 'the copy');
  });
  after(async () => {
    for (const name of [CLEAN, DUMP, 'sources/references.json'])
      await vscode.workspace.fs.delete(fileUri(name)).then(undefined, () => undefined);
    await vscode.commands.executeCommand('gakju.rescan');
  });

  const reference = async (name: string): Promise<Record<string, unknown> | undefined> => {
    const bytes = await vscode.workspace.fs.readFile(fileUri('sources/references.json')).then(
      found => found,
      () => undefined,
    );
    if (!bytes) return undefined;
    const items = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>[];
    return items.find(({ id }) => id === name);
  };

  it('are corrected by the writer, in references.json alone', async () => {
    await vscode.commands.executeCommand('gakju.preferCopy', { id: DUMP });
    assert.equal((await reference('사본시험-덤프.txt'))?.['preferred-copy'], true);
    await vscode.commands.executeCommand('gakju.preferCopy', { id: CLEAN });
    assert.equal((await reference('사본시험-덤프.txt'))?.['preferred-copy'], undefined);
    assert.equal((await reference('사본시험-웹.md'))?.['preferred-copy'], true);
    void vscode.commands.executeCommand('gakju.notSameWork', { id: DUMP });
    await eventually(
      async () => (await reference('사본시험-덤프.txt'))?.['not-same-work'],
      'the note that they are two works',
    );
    assert.deepEqual((await reference('사본시험-덤프.txt'))?.['not-same-work'], [CLEAN]);
  });
});
