// The ten seconds of the main job, with mouse and keys, in a real VS Code with the packed extension.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onDesk } from './onDesk.mjs';
import { THEMES } from './workbench.mjs';

const QUOTE_KEY = 'Control+Alt+Q';

describe('the ten seconds of a writer', () => {
  let workbench;
  let folder;
  onDesk(
    { theme: THEMES.dark, draft: 'brief.md', container: 'Gakju' },
    opened => ({ workbench, folder } = opened),
  );

  const search = async words => {
    const view = await workbench.webview('Search');
    const field = view
      .getByRole('textbox')
      .or(view.getByRole('searchbox'))
      .or(view.getByRole('combobox'))
      .first();
    await field.fill('');
    await field.pressSequentially(words);
    return view;
  };

  /** Opens the list of passages over the draft and types, until a row says what is `found`. */
  const typeInList = async (words, found = words) => {
    await workbench.press(QUOTE_KEY);
    await workbench.quickInput.waitFor();
    await workbench.page.keyboard.type(words);
    await workbench.quickPickRow(found).first().waitFor();
  };

  it('lists the sources by year, with a warning on one without a date', async () => {
    await workbench.treeItem('2024', 'Sources').first().waitFor();
    await workbench.screenshot('sources-dark');
  });

  it('shows results while typing, the words marked, grouped by source', async () => {
    const view = await search('보스토치니');
    await view.locator('mark', { hasText: '보스토치니' }).first().waitFor();
    assert.ok((await view.locator('.row.group').count()) >= 2);
    await workbench.screenshot('search-dark');
  });

  it('finds nothing calmly, and says what to do', async () => {
    const view = await search('쀍쀍쀍쀍');
    await view.getByText('Nothing found').first().waitFor();
    await workbench.screenshot('search-nothing');
  });

  it('opens the passage in the reader with Enter, quotes it with one key, and undoes it with one key', async () => {
    const before = readFileSync(join(folder, 'brief.md'), 'utf8');
    await workbench.openFile('brief.md');
    await workbench.clickAfter('장소부터가 메시지였다.');
    const view = await search('보스토치니 우주기지');
    await view.locator('mark').first().waitFor();
    await workbench.press('Enter');
    await workbench.otherTab('brief.md').waitFor();
    await workbench.activeEditor.locator('.view-line', { hasText: '보스토치니' }).first().waitFor();
    await workbench.screenshot('reader-dark');
    await workbench.editorHasKeyboard();
    await workbench.press('Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight');
    await workbench.press(QUOTE_KEY);
    await workbench.tab('brief.md').waitFor();
    await workbench.page.locator('.tab.active.dirty').waitFor();
    await workbench.screenshot('quoted-dark');
    await workbench.save();
    const after = readFileSync(join(folder, 'brief.md'), 'utf8');
    assert.match(after, /장소부터가 메시지였다\. “[^”]+”\[\^[^\]]+\]/);
    assert.match(after, /\n\[\^[a-z][^\]]*\]: .+<!--gakju:/);
    await workbench.press('Control+Z');
    await workbench.page.locator('.tab.active.dirty').waitFor();
    await workbench.save();
    assert.equal(readFileSync(join(folder, 'brief.md'), 'utf8'), before);
  });

  it('explains a name and a date in the draft on hover', async () => {
    await workbench.openFile('brief.md');
    const name = await workbench.hover('쇼이구');
    assert.match(name, /Shoigu/);
    assert.match(name, /mentions in \d+ sources/);
    await workbench.screenshot('hover-name-dark');
    const date = await workbench.hover('작년 9월');
    assert.match(date, /September 2023/);
    assert.match(date, /2024-07-22/);
    await workbench.screenshot('hover-date-dark');
  });

  it('explains a relative date in a source', async () => {
    await search('지난 6월 14일 공개된 언론 인터뷰');
    const view = await workbench.webview('Search');
    await view.locator('mark').first().waitFor();
    await workbench.press('Enter');
    await workbench.activeEditor.locator('.view-line', { hasText: '지난 6월 14일' }).first().waitFor();
    const date = await workbench.hover('지난 6월 14일');
    assert.match(date, /14 June 2024/);
    assert.match(date, /publication date 2024-07-15/);
    await workbench.screenshot('hover-source-date');
  });

  it('quotes from the quick pick that searches as one types', async () => {
    await workbench.openFile('brief.md');
    await workbench.clickAfter('장소부터가 메시지였다.');
    await typeInList('컨테이너');
    await workbench.screenshot('quick-pick');
    await workbench.press('Enter');
    await workbench.page.locator('.tab.active.dirty').waitFor();
    await workbench.press('Control+Z');
    await workbench.save();
  });

  it('says in the quick pick as what it read a word of the wrong keyboard', async () => {
    await typeInList('vnxls', '푸틴');
    await workbench.quickInput.locator('.quick-input-title', { hasText: '푸틴' }).waitFor();
    await workbench.screenshot('quick-pick-read-as');
    await workbench.press('Escape');
  });

  it('shows the passage of the row one moves to behind the list, and puts the draft back', async () => {
    const tabs = () => workbench.page.locator('.tab').allTextContents();
    await workbench.clickAfter('장소부터가 메시지였다.');
    const before = await tabs();
    await typeInList('컨테이너');
    await workbench.press('ArrowDown');
    await workbench.otherTab('brief.md').waitFor();
    await workbench.screenshot('quick-pick-preview');
    await workbench.press('Escape');
    await workbench.tab('brief.md').waitFor();
    await workbench.page.waitForFunction(
      count => document.querySelectorAll('.tab').length === count,
      before.length,
    );
    assert.deepEqual(await tabs(), before);
    await workbench.editorHasKeyboard();
    await workbench.page.keyboard.type('여기');
    await workbench.page.locator('.tab.active.dirty').waitFor();
    await workbench.save();
    assert.match(readFileSync(join(folder, 'brief.md'), 'utf8'), /장소부터가 메시지였다\.여기/);
    await workbench.press('Control+Z');
    await workbench.save();
  });

  it('quotes behind the claim although the draft was out of sight', async () => {
    await workbench.clickAfter('보스토치니 우주기지의 회담은 장소부');
    await workbench.press(QUOTE_KEY);
    await workbench.page.locator('.quick-input-list .monaco-list-row').nth(1).waitFor();
    await workbench.press('ArrowDown');
    await workbench.otherTab('brief.md').waitFor();
    await workbench.press('Enter');
    await workbench.page.locator('.tab.active.dirty').waitFor();
    await workbench.save();
    assert.match(readFileSync(join(folder, 'brief.md'), 'utf8'), /회담은 장소부터가 메시지였다\. ?“/u);
    await workbench.press('Control+Z');
    await workbench.save();
  });

  it('keeps the passage behind the list that one clicks into', async () => {
    await typeInList('컨테이너');
    await workbench.press('ArrowDown');
    await workbench.otherTab('brief.md').waitFor();
    await workbench.activeEditor.locator('.view-line').last().click();
    await workbench.quickInput.waitFor({ state: 'hidden' });
    await workbench.runCommand('View: Close Editor');
    await workbench.tab('brief.md').waitFor();
  });

  it('lists names and the timeline, and a name opens its mentions', async () => {
    await workbench.expandPane('Names');
    await workbench.expand('People', 'Names');
    await workbench.screenshot('names-dark');
    await workbench.expandPane('Timeline');
    await workbench.treeItem('2023', 'Timeline').first().waitFor();
    await workbench.screenshot('timeline-dark');
  });

  it('looks right in a light theme', async () => {
    await workbench.setTheme(THEMES.light);
    await workbench.openFile('brief.md');
    await search('조약');
    await workbench.screenshot('search-light');
    await workbench.hover('쇼이구');
    await workbench.screenshot('hover-light');
  });
});

describe('the same desk in Korean', () => {
  let workbench;
  onDesk({ locale: 'ko', draft: 'brief.md' }, opened => ({ workbench } = opened));

  it('speaks Korean in views and hovers', async () => {
    await workbench.showContainer('각주');
    await workbench.treeItem('2024', '글감').first().waitFor();
    const text = await workbench.hover('작년 9월');
    assert.match(text, /2023년 9월/);
    await workbench.screenshot('hover-ko');
    const view = await workbench.webview('찾기');
    await view.locator('input').first().fill('푸틴의 방북');
    await view.locator('mark').first().waitFor();
    await workbench.screenshot('search-ko');
  });
});
