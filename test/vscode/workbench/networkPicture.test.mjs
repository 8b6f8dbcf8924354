// Who appears with a name: opened for the name at the cursor, walked through with keys, as a table, in every theme.
import assert from 'node:assert/strict';
import { inBothLanguages } from './pictures.mjs';
import { THEMES } from './workbench.mjs';

const TITLES = { en: 'Network Picture', ko: '관계 그림' };

inBothLanguages('the network picture', desk => {
  it('draws the names that appear with a picked one', async () => {
    const { workbench } = desk;
    await workbench.runCommand(TITLES[desk.locale]);
    await workbench.acceptQuickPick('Putin');
    const view = await workbench.editorWebview();
    await view.locator('g[data-name="1"]').waitFor();
    await workbench.nextFrame();
    await workbench.screenshot(`network-dark-${desk.locale}`);
    assert.ok((await view.locator('g[data-name]').count()) > 5);
  });

  it('shows the passages of the name an arrow leads to', async () => {
    const { workbench } = desk;
    const view = await workbench.editorWebview();
    await view.locator('.canvas').focus();
    await workbench.press('ArrowRight');
    await view.locator('.passage').first().waitFor();
    await workbench.setTheme(THEMES.light);
    await workbench.nextFrame();
    await workbench.screenshot(`network-chosen-light-${desk.locale}`);
    assert.ok((await view.locator('.passage mark').count()) >= 2);
  });

  it('puts another name in the middle with Space, and goes back', async () => {
    const { workbench } = desk;
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
    const { workbench } = desk;
    const view = await workbench.editorWebview();
    await view.locator('.tool.table').click();
    await view.locator('tbody tr').first().waitFor();
    await workbench.screenshot(`network-table-${desk.locale}`);
    await view.locator('.tool.table').click();
  });

  it('opens the passage with Enter', async () => {
    const { workbench } = desk;
    const view = await workbench.editorWebview();
    await view.locator('.canvas').focus();
    await workbench.press('ArrowRight', 'Enter', 'Enter');
    await workbench.activeEditor.locator('.view-line').first().waitFor();
  });

  it('comes nearer with the wheel and + without making words larger, and shows all again with 0', async () => {
    const { workbench } = desk;
    await workbench.openFile('brief.md');
    await workbench.runCommand(TITLES[desk.locale]);
    await workbench.acceptQuickPick('Putin');
    const view = await workbench.editorWebview();
    const first = view.locator('path[stroke-width="1.5"]').nth(1);
    const place = () => first.getAttribute('d');
    await view.locator('.canvas').hover();
    const before = await place();
    await workbench.page.mouse.wheel(0, -300);
    await workbench.nextFrame();
    assert.notEqual(await place(), before);
    const { height } = await view.locator('text').first().boundingBox();
    assert.ok(height < 24, `words are ${height} pixels high`);
    await view.locator('.canvas').focus();
    await workbench.press('+', '0');
    await workbench.nextFrame();
    assert.equal(await place(), before);
  });

  it('comes nearer when two fingers part, and follows one', async () => {
    const { workbench } = desk;
    const view = await workbench.editorWebview();
    const place = async name => (await view.locator(`g[data-name="${name}"] path`).boundingBox()).x;
    const apart = async () => (await place(1)) - (await place(0));
    const { x, y, width, height } = await view.locator('.canvas').boundingBox();
    const [left, middle, top] = [x + 20, x + width / 2, y + height - 20];
    const [before, began] = [await apart(), await place(0)];
    await workbench.touch(
      [
        [left, top],
        [left + 40, top],
      ],
      [
        [left, top],
        [left + 120, top],
      ],
    );
    await workbench.nextFrame();
    const after = await apart();
    assert.ok(Math.abs(after) > Math.abs(before) * 1.5, `${before} ${after}`);
    await view.locator('.tool.fit').click();
    await workbench.touch([[middle, top]], [[middle + 60, top]]);
    await workbench.nextFrame();
    assert.ok((await place(0)) > began + 20);
    await view.locator('.tool.fit').click();
  });

  it('shows the passages of a name that is clicked, and draws one that is clicked twice', async () => {
    const { workbench } = desk;
    const view = await workbench.editorWebview();
    await view.locator('.canvas').focus();
    await workbench.press('Escape');
    await view.locator('.hint').waitFor();
    await view.locator('g[data-name="1"]').click();
    await view.locator('.passage').first().waitFor();
    await view.locator('g[data-name="1"]').dblclick();
    await view.locator('.tool.back').click();
    await view.locator('.tool.back').waitFor({ state: 'hidden' });
  });

  it('comes back with its filters when VS Code is started anew', async () => {
    const { workbench } = desk;
    const view = await workbench.editorWebview();
    await view.locator('select.source').selectOption({ index: 2 });
    await view.locator('.chip').first().click();
    const count = await view.locator('.count').textContent();
    await workbench.nextFrame();
    await workbench.startAnew();
    const again = await workbench.editorWebview();
    await again.locator('.count', { hasText: count }).waitFor();
    assert.equal(await again.locator('.chip').first().getAttribute('aria-pressed'), 'false');
    assert.notEqual(await again.locator('select.source').inputValue(), '');
  });
});
