// The timeline as a picture: opened from its view, walked through with keys, as a table, in every theme and language.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { THEMES, Workbench, copyDesk } from './workbench.mjs';

for (const [locale, container, title, all] of [
  ['en', 'Gakju', 'Timeline Picture', /(\d+) of \1 events/],
  ['ko', '각주', '연표 그림', /사건 (\d+)건 중 \1건/],
]) {
  describe(`the timeline picture (${locale})`, function () {
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
      if (this.currentTest.state === 'failed') await workbench.screenshot(`failed-picture-${locale}`);
    });

    it('draws every dated sentence, with the dates of the draft below', async () => {
      await workbench.runCommand(title);
      const view = await workbench.editorWebview();
      await view.locator('.count', { hasText: all }).waitFor();
      await workbench.nextFrame();
      await workbench.screenshot(`picture-dark-${locale}`);
      const canvas = view.locator('canvas');
      await canvas.focus();
      await workbench.press('ArrowRight', '+', '+', '+', '+');
      await workbench.nextFrame();
      await workbench.screenshot(`picture-zoomed-${locale}`);
      assert.match(await view.locator('[role="status"]').textContent(), /¶ ?\d|문단/);
    });

    it('filters by words and sources, and is a table as well', async () => {
      const view = await workbench.editorWebview();
      await view.locator('.filter').fill('푸틴');
      await view.locator('.chip').first().click();
      await workbench.setTheme(THEMES.light);
      await workbench.nextFrame();
      const again = await workbench.editorWebview();
      await workbench.screenshot(`picture-light-${locale}`);
      await again.locator('.tool.table').click();
      await again.locator('tbody tr').first().waitFor();
      await workbench.screenshot(`picture-table-${locale}`);
      assert.ok((await again.locator('tbody tr').count()) > 3);
      await again.locator('.tool.table').click();
    });

    it('opens the passage of an event with Enter', async () => {
      const view = await workbench.editorWebview();
      await view.locator('.filter').fill('');
      await view.locator('canvas').focus();
      await workbench.press('0', 'ArrowRight', 'ArrowRight', 'Enter');
      await workbench.activeEditor.locator('.view-line').first().waitFor();
    });
  });
}
