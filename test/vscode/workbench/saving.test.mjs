// What is kept in a file that the writer names in VS Code's own dialog: a picture, and a draft as a Word document.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { onDesk } from './onDesk.mjs';

describe('saving under a name', () => {
  let workbench;
  let folder;
  onDesk({ draft: 'brief.md', container: 'Gakju' }, opened => ({ workbench, folder } = opened));

  it('keeps the whole network picture as SVG', async () => {
    await workbench.runCommand('Network Picture');
    await workbench.acceptQuickPick('Vladimir Putin');
    const view = await workbench.editorWebview();
    await view.locator('g[data-name]').first().waitFor();
    await view.locator('.tool.export').click();
    await workbench.saveAs('network.svg', join(folder, '그림 1.svg'));
    const picture = readFileSync(join(folder, '그림 1.svg'), 'utf8');
    assert.match(picture, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*viewBox/);
    const names = picture.match(/<text /g).length;
    assert.equal(names, await view.locator('g[data-name]').count());
  });

  it('keeps the timeline picture as SVG', async () => {
    await workbench.runCommand('Timeline Picture');
    const view = await workbench.editorWebview();
    await view.locator('.count', { hasText: 'events' }).waitFor();
    await view.locator('.tool.export').click();
    await workbench.saveAs('timeline.svg', join(folder, 'timeline.svg'));
    assert.match(readFileSync(join(folder, 'timeline.svg'), 'utf8'), /brief\.md<\/text>/);
  });

  it('keeps the draft as a Word document, with its notes', async () => {
    await workbench.openFile('brief.md');
    await workbench.runCommand('Export Draft to Word (.docx)');
    await workbench.saveAs('brief.docx', join(folder, '보고서.docx'));
    await workbench.notification('Exported: 보고서.docx');
    const parts = unzipSync(readFileSync(join(folder, '보고서.docx')));
    assert.match(strFromU8(parts['word/footnotes.xml']), /<w:footnote /);
  });

  it('writes nothing when the writer thinks better of it', async () => {
    await workbench.openFile('brief.md');
    await workbench.runCommand('Export Draft to Word (.docx)');
    await workbench.quickInput.waitFor();
    await workbench.press('Escape');
    await workbench.quickInput.waitFor({ state: 'hidden' });
    assert.ok(!existsSync(join(folder, 'brief.docx')));
  });
});
