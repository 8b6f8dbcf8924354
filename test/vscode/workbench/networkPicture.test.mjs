// Who appears with a name: opened for the name at the cursor, walked through with keys, as a table, in every theme.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { THEMES, Workbench, copyDesk } from './workbench.mjs';

for (const [locale, container, title] of [
  ['en', 'Gakju', 'Network Picture'],
  ['ko', '각주', '관계 그림'],
]) {
  describe(`the network picture (${locale})`, function () {
    this.timeout(120_000);
    let workbench;
    let folder;
    before(async () => {
      folder = copyDesk();
      workbench = await Workbench.open({ folder, locale });
      await workbench.openFile('brief.md');
      await workbench.showContainer(container);
      await workbench.setTheme(THEMES.dark);
    });
    after(async () => {
      await workbench?.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    });
    afterEach(async function () {
      if (this.currentTest.state === 'failed') await workbench.screenshot(`failed-network-${locale}`);
    });

    it('draws the names that appear with a picked one', async () => {
      await workbench.runCommand(title);
      await workbench.acceptQuickPick('Putin');
      const view = await workbench.editorWebview();
      await view.locator('[data-name="1"]').waitFor();
      await workbench.nextFrame();
      await workbench.screenshot(`network-dark-${locale}`);
      assert.ok((await view.locator('[data-name]').count()) > 5);
    });

    it('shows the passages of the name an arrow leads to', async () => {
      const view = await workbench.editorWebview();
      await view.locator('.canvas').focus();
      await workbench.press('ArrowRight');
      await view.locator('.passage').first().waitFor();
      await workbench.setTheme(THEMES.light);
      await workbench.nextFrame();
      await workbench.screenshot(`network-chosen-light-${locale}`);
      assert.ok((await view.locator('.passage mark').count()) >= 2);
    });

    it('puts another name in the middle with Space, and goes back', async () => {
      const view = await workbench.editorWebview();
      const before = await view.locator('h1').textContent();
      await view.locator('.canvas').focus();
      await workbench.press('Space');
      await view.locator('.tool.back').waitFor();
      assert.notEqual(await view.locator('h1').textContent(), before);
      await view.locator('.tool.back').click();
      await view.locator('h1', { hasText: before }).waitFor();
    });

    it('is a table as well', async () => {
      const view = await workbench.editorWebview();
      await view.locator('.tool.table').click();
      await view.locator('tbody tr').first().waitFor();
      await workbench.screenshot(`network-table-${locale}`);
      await view.locator('.tool.table').click();
    });

    it('opens the passage with Enter', async () => {
      const view = await workbench.editorWebview();
      await view.locator('.canvas').focus();
      await workbench.press('ArrowRight', 'Enter', 'Enter');
      await workbench.activeEditor.locator('.view-line').first().waitFor();
    });
  });
}
