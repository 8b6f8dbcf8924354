// The timeline as a picture: opened from its view, walked through with keys, as a table, in every theme and language.
import assert from 'node:assert/strict';
import { inBothLanguages } from './pictures.mjs';
import { THEMES } from './workbench.mjs';

const TITLES = { en: 'Timeline Picture', ko: '연표 그림' };
const ALL = { en: /(\d+) of \1 events/, ko: /사건 (\d+)건 중 \1건/ };

inBothLanguages('the timeline picture', desk => {
  it('draws every dated sentence, with the dates of the draft below', async () => {
    const { workbench } = desk;
    await workbench.runCommand(TITLES[desk.locale]);
    const view = await workbench.editorWebview();
    await view.locator('.count', { hasText: ALL[desk.locale] }).waitFor();
    await workbench.nextFrame();
    await workbench.screenshot(`picture-dark-${desk.locale}`);
    const canvas = view.locator('canvas');
    await canvas.focus();
    await workbench.press('ArrowRight');
    assert.match(await view.locator('[role="status"]').textContent(), /¶ ?\d|문단/);
    await workbench.press('+', '+', '+', '+');
    assert.match(await view.locator('[role="status"]').textContent(), /^19\d\d.* – 19/);
    await workbench.nextFrame();
    await workbench.screenshot(`picture-zoomed-${desk.locale}`);
  });

  it('filters by words and sources, and is a table as well', async () => {
    const { workbench } = desk;
    const view = await workbench.editorWebview();
    await view.locator('.filter').fill('푸틴');
    await view.locator('.chip').first().click();
    await workbench.setTheme(THEMES.light);
    await workbench.nextFrame();
    const again = await workbench.editorWebview();
    await workbench.screenshot(`picture-light-${desk.locale}`);
    await again.locator('.tool.table').click();
    await again.locator('tbody tr').first().waitFor();
    await workbench.screenshot(`picture-table-${desk.locale}`);
    assert.ok((await again.locator('tbody tr').count()) > 3);
    await again.locator('.tool.table').click();
  });

  it('opens the passage of an event with Enter', async () => {
    const { workbench } = desk;
    const view = await workbench.editorWebview();
    await view.locator('.filter').fill('');
    await view.locator('canvas').focus();
    await workbench.press('0', 'ArrowRight', 'ArrowRight', 'Enter');
    await workbench.activeEditor.locator('.view-line').first().waitFor();
  });
});
