// The form with everything known of a source, by keyboard, in a real VS Code with the packed extension.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onDesk } from './onDesk.mjs';
import { THEMES } from './workbench.mjs';

/** A source of the sample desk that does not say when it was published. */
const UNDATED = { title: '두만강 국경의 세 풍경', file: '두만강-국경의-세-풍경.txt' };

/** Opens the source, then its details with the pencil above it. */
async function openDetails(workbench, { search, sources, details }) {
  await workbench.pane(search).locator('.pane-header').first().click();
  const text = workbench.activeEditor.locator('.view-line', { hasText: UNDATED.title }).first();
  await workbench.clickFor(workbench.treeItem(UNDATED.title, sources).first(), text);
  await workbench.activeEditor.locator('.editor-actions').getByRole('button', { name: details }).click();
}

describe('the details of a source', () => {
  let workbench;
  let folder;
  onDesk({ theme: THEMES.dark, container: 'Gakju' }, opened => ({ workbench, folder } = opened));

  const written = () => {
    const file = join(folder, 'sources', 'references.json');
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  };
  const field = (form, name) => form.locator(`[data-field="${name}"] :is(input, select)`).first();

  it('open from the row of the source, and say how each value is known', async () => {
    await openDetails(workbench, { search: 'Search', sources: 'Sources', details: /Source Details/ });
    const form = await workbench.editorWebview();
    await field(form, 'issued').waitFor();
    await workbench.screenshot('details-dark');
    assert.equal(await form.locator('[data-field="issued"] .badge').innerText(), 'unknown');
    assert.match(await form.locator('[data-field="issued"] .needed').innerText(), /Notes need this/);
  });

  it('save what is typed, by keyboard alone, into references.json', async () => {
    const form = await workbench.editorWebview();
    await field(form, 'issued').focus();
    await workbench.page.keyboard.type('2024. 7. 8.');
    await form.locator('[data-field="issued"] .reading', { hasText: '= 2024-07-08' }).waitFor();
    await workbench.press('Enter');
    await form.locator('.saved', { hasText: 'Saved' }).waitFor();
    await workbench.press('Tab');
    await form.locator('[data-field="issued"] .badge.you').waitFor();
    assert.equal(await field(form, 'issued').inputValue(), '2024-07-08');
    assert.deepEqual(written(), [{ id: UNDATED.file, issued: { 'date-parts': [[2024, 7, 8]] } }]);
    assert.match(await form.locator('.note').innerText(), /2024\. 7\. 8\./);
  });

  it('take a change back', async () => {
    const form = await workbench.editorWebview();
    await form.locator('.undo').click();
    await form.locator('[data-field="issued"] .badge.unknown').waitFor();
    assert.deepEqual(written(), [{ id: UNDATED.file }]);
  });

  it('say what is no date, and save nothing of it', async () => {
    const form = await workbench.editorWebview();
    await field(form, 'issued').fill('someday');
    await workbench.press('Tab');
    await form.locator('[data-field="issued"] .reading[data-fault]', { hasText: 'not a date' }).waitFor();
    assert.equal(await field(form, 'issued').inputValue(), 'someday');
    await workbench.screenshot('details-fault');
    assert.deepEqual(written(), [{ id: UNDATED.file }]);
  });

  it('lead from a value to its place in the source', async () => {
    const form = await workbench.editorWebview();
    await form.locator('[data-field="author"] button.badge').click();
    await workbench.page.locator('.editor-group-container.active .view-line').first().waitFor();
    await workbench.screenshot('details-place');
    await workbench.press('Control+W');
    // The keyboard comes back to the form only when the group beside it has gone.
    await workbench.page.waitForFunction(
      () => document.querySelectorAll('.editor-group-container').length === 1,
    );
    await workbench.takeKeyboardBack();
  });

  it('look right in a light theme', async () => {
    await workbench.setTheme(THEMES.light);
    await workbench.editorWebview();
    await workbench.screenshot('details-light');
  });
});

describe('the details of a source in Korean', () => {
  let workbench;
  onDesk({ locale: 'ko', container: '각주' }, opened => ({ workbench } = opened));

  it('speak Korean', async () => {
    await openDetails(workbench, { search: '찾기', sources: '글감', details: /글감 정보/ });
    const form = await workbench.editorWebview();
    await form.locator('.add', { hasText: '저자 더하기' }).waitFor();
    await workbench.screenshot('details-ko');
  });
});
