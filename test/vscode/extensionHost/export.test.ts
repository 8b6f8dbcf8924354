import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { SOURCE, fileUri, openDraft, startGakju, write } from './desk';

const DRAFT = '# 항구\n\n“다시 열렸다.”[^1]\n\n[^1]: 홍길동, 「항구」. <!--gakju:a.txt@1-2#abc-->\n';

describe('export of the draft in front', function () {
  this.timeout(60_000);
  before(async () => {
    await write(SOURCE.name, SOURCE.text);
    await startGakju();
    await vscode.commands.executeCommand('gakju.rescan');
  });

  it('writes a Word document with the words that are not saved yet', async () => {
    const editor = await openDraft('내보내기.md', DRAFT);
    const { document } = editor;
    await editor.edit(builder => builder.insert(document.lineAt(2).range.start, '저장 전. '));
    const target = fileUri('내보내기.docx');
    await vscode.commands.executeCommand('gakju.exportToWord', target);
    const parts = unzipSync(await vscode.workspace.fs.readFile(target));
    assert.match(strFromU8(parts['word/document.xml']!), /저장 전\. /);
    assert.match(strFromU8(parts['word/footnotes.xml']!), /홍길동, 「항구」\.</);
    assert.ok(document.isDirty);
    await document.save();
  });

  it('writes a Hangul document', async () => {
    await openDraft('내보내기.md', DRAFT);
    const target = fileUri('내보내기.hwpx');
    await vscode.commands.executeCommand('gakju.exportToHwpx', target);
    const parts = unzipSync(await vscode.workspace.fs.readFile(target));
    assert.match(strFromU8(parts['Contents/section0.xml']!), /<hp:footNote .*홍길동, 「항구」\.</);
    await vscode.workspace.fs.delete(target);
  });

  it('writes a page', async () => {
    await openDraft('내보내기.md', DRAFT);
    const target = fileUri('내보내기.html');
    await vscode.commands.executeCommand('gakju.exportToHtml', target);
    const page = strFromU8(await vscode.workspace.fs.readFile(target));
    assert.match(page, /<html lang="ko-KR">[^]*홍길동, 「항구」/);
    assert.doesNotMatch(page, /gakju/);
  });

  it('never writes over a source', async () => {
    const source = await write(
      'sources/항구.html',
      `<article><p>${'항구의 봄은 늦게 왔다. '.repeat(9)}</p></article>`,
    );
    await vscode.commands.executeCommand('gakju.rescan');
    await startGakju();
    await openDraft('내보내기.md', DRAFT);
    const before = await vscode.workspace.fs.readFile(source);
    await vscode.commands.executeCommand('gakju.exportToHtml', source);
    assert.deepEqual(await vscode.workspace.fs.readFile(source), before);
    await vscode.workspace.fs.delete(source);
  });
});
