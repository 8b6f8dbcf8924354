import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, fileUri, startGakju, write } from './desk';

/** What the reader says of a source, opened afresh; undefined while it is unknown. */
async function readerText(id: string): Promise<string | undefined> {
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await vscode.commands.executeCommand('gakju.openSource', { id, start: 0, end: 0 });
  const document = vscode.window.activeTextEditor?.document;
  return document?.uri.scheme === 'gakju-source' && document.uri.query === id
    ? document.getText()
    : undefined;
}

async function contents(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
}

describe('the folder of sources', function () {
  this.timeout(60_000);
  before(async () => {
    await startGakju();
    // Watching starts a while after it is asked for: nothing is claimed before the first event has come.
    await eventually(async () => {
      await write('sources/watched.txt', `${Date.now()}번째 시각이다.\n`);
      return readerText('sources/watched.txt');
    }, 'the watcher');
  });

  it('takes in a file that is added, changed, renamed and deleted', async () => {
    const first = await write('sources/새글.txt', '처음 쓴 문장이다.\n');
    await eventually(
      async () => (await readerText('sources/새글.txt'))?.includes('처음 쓴'),
      'the added file',
    );
    await write('sources/새글.txt', '고쳐 쓴 문장이다.\n');
    await eventually(
      async () => (await readerText('sources/새글.txt'))?.includes('고쳐 쓴'),
      'the changed file',
    );
    const second = fileUri('sources/다른이름.txt');
    await vscode.workspace.fs.rename(first, second);
    await eventually(
      async () => (await readerText('sources/다른이름.txt'))?.includes('고쳐 쓴'),
      'the renamed file',
    );
    await vscode.workspace.fs.delete(second);
    await eventually(async () => (await readerText('sources/다른이름.txt')) === undefined, 'the deletion');
  });

  it('reads CP949 and says what it cannot read', async () => {
    // 한글 in CP949, then a picture that calls itself text.
    await write(
      'sources/옛글.txt',
      new Uint8Array([0xc7, 0xd1, 0xb1, 0xdb, 0xc0, 0xcc, 0xb4, 0xd9, 0x2e, 0x0a]),
    );
    await eventually(
      async () => (await readerText('sources/옛글.txt'))?.includes('한글이다.'),
      'the CP949 file',
    );
    await write(
      'sources/그림.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]),
    );
    await eventually(async () => (await readerText('sources/그림.txt'))?.includes('⚠'), 'the problem');
    await write('sources/빈글.txt', '');
    await eventually(
      async () => (await readerText('sources/빈글.txt'))?.includes('⚠'),
      'the empty file’s problem',
    );
  });

  it('copies added files into the folder of sources and keeps what is there', async () => {
    const outside = await write('밖/더한글.txt', '밖에서 온 글이다.\n');
    await write('sources/더한글.txt', '먼저 있던 글이다.\n');
    await vscode.commands.executeCommand('gakju.addSources', { uris: [outside], whenTaken: 'keepBoth' });
    await eventually(
      async () => (await readerText('sources/더한글 (2).txt'))?.includes('밖에서 온'),
      'the copy',
    );
    await eventually(
      async () => (await readerText('sources/더한글.txt'))?.includes('먼저 있던'),
      'the first file',
    );
  });

  it('replaces a file once when two added files have its name, and loses neither', async () => {
    const one = await write('밖1/같은이름.txt', '첫째로 더한 글이다.\n');
    const two = await write('밖2/같은이름.txt', '둘째로 더한 글이다.\n');
    await write('sources/같은이름.txt', '바뀔 글이다.\n');
    await vscode.commands.executeCommand('gakju.addSources', { uris: [one, two], whenTaken: 'replace' });
    assert.equal(await contents('sources/같은이름.txt'), '첫째로 더한 글이다.\n');
    assert.equal(await contents('sources/같은이름 (2).txt'), '둘째로 더한 글이다.\n');
  });

  it('leaves a file of the sources folder where it is, though it be no source', async () => {
    const draft = await write('sources/쓰는글.md', '---\ndraft: true\n---\n\n쓰고 있는 글이다.\n');
    await vscode.commands.executeCommand('gakju.addSources', { uris: [draft], whenTaken: 'keepBoth' });
    await assert.rejects(contents('sources/쓰는글 (2).md'));
  });

  it('reads the article of a web page whose source is on the clipboard', async () => {
    const paragraphs = Array.from(
      { length: 4 },
      (_, number) => `<p>${'항구의 하루는 길다. '.repeat(12)}${number}번째 단락.</p>`,
    );
    await vscode.env.clipboard.writeText(
      `<!DOCTYPE html><html><head><title>항구의 하루</title></head><body><nav>차림표</nav><article>${paragraphs.join('')}</article></body></html>`,
    );
    await vscode.commands.executeCommand('gakju.pasteSource', { title: '항구의 하루' });
    const id = 'sources/항구의 하루.html';
    const text = await eventually(async () => readerText(id), 'the page in the reader');
    assert.match(text, /3번째 단락/);
    assert.doesNotMatch(text, /차림표|<p>/);
  });

  it('makes a source of the clipboard', async () => {
    await vscode.env.clipboard.writeText('붙여 넣은 글이다. 짧다.');
    await vscode.commands.executeCommand('gakju.pasteSource', { title: '붙인 글' });
    await eventually(
      async () => (await readerText('sources/붙인 글.txt'))?.includes('붙여 넣은'),
      'the pasted source',
    );
  });

  it('takes a hundred files at once', async () => {
    await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        write(`sources/많은글/${n}.txt`, `${n}번째 글이다. 서울에서 썼다.\n`),
      ),
    );
    await vscode.commands.executeCommand('gakju.rescan');
    await eventually(
      async () => (await readerText('sources/많은글/99.txt'))?.includes('99번째'),
      'the last of a hundred',
    );
    await vscode.workspace.fs.delete(fileUri('sources/많은글'), { recursive: true });
    await vscode.commands.executeCommand('gakju.rescan');
  });

  it('shows mistakes of a knowledge file at their place, and goes on serving', async () => {
    const text = 'entities:\n  - id: test-one\n    type: persn\n    labels: { ko: 시험인 }\n';
    const uri = await write('knowledge/시험.yaml', text);
    const found = await eventually(() => {
      const shown = vscode.languages.getDiagnostics(uri);
      return shown.length > 0 && shown;
    }, 'the diagnostic');
    assert.equal(found[0]!.range.start.line, 2);
    await vscode.workspace.fs.delete(uri);
  });
});
