// Narrowing a search, and finding what was searched before, with the keyboard, in a real VS Code.
import assert from 'node:assert/strict';
import { onDesk } from './onDesk.mjs';
import { THEMES } from './workbench.mjs';

for (const { locale, theme, words } of [
  {
    locale: 'en',
    theme: 'dark',
    words: {
      search: 'Search',
      name: 'Name',
      filter: 'Narrow the results',
      save: 'Save this',
      rename: 'Rename this search',
      year: 'year:2024',
      pinned: 'Pinned',
    },
  },
  {
    locale: 'ko',
    theme: 'light',
    words: {
      search: '찾기',
      name: '이름',
      filter: '결과를 거르거나',
      save: '이 검색 저장',
      rename: '이 검색의 이름 바꾸기',
      year: '연도:2024',
      pinned: '고정한 결과',
    },
  },
])
  describe(`a search that is narrowed (${locale})`, () => {
    let workbench;
    let view;
    let field;
    const container = locale === 'ko' ? '각주' : 'Gakju';
    onDesk(
      { locale, development: true, theme: THEMES[theme], draft: 'brief.md', container },
      opened => ({ workbench } = opened),
    );
    before(async () => {
      view = await workbench.webview(words.search);
      field = view.getByRole('searchbox');
      await view.locator('.examples').waitFor();
    });

    it('shows a filter that was typed below the field, under any of the name’s names', async () => {
      await field.pressSequentially('name:Putin 조약');
      await view.locator('.chip', { hasText: 'Putin' }).waitFor();
      assert.equal(await field.inputValue(), '조약');
      await view.locator('mark', { hasText: '조약' }).first().waitFor();
      await workbench.screenshot(`search-filter-${locale}`);
    });

    it('gives the filter back to be changed with Backspace', async () => {
      await field.press('Home');
      await field.press('Backspace');
      await view.locator('.chip').waitFor({ state: 'detached' });
      assert.equal(await field.inputValue(), '조약 name:Putin');
    });

    it('offers what the results can be narrowed by, with their number', async () => {
      await field.fill('조약');
      await view.locator('mark', { hasText: '조약' }).first().waitFor();
      await view.getByRole('button', { name: words.filter }).click();
      await workbench.quickPickRow('2024').first().waitFor();
      await workbench.screenshot(`search-facets-${locale}`);
      await workbench.acceptQuickPick('2024');
      await view.locator('.chip', { hasText: '2024' }).waitFor();
      await view.locator('.row.hit').first().waitFor();
    });

    it('keeps a search, and brings it back with the Up key or a click', async () => {
      await view.getByRole('button', { name: words.save }).click();
      await view.locator('.clear[aria-pressed="true"]').waitFor();
      await field.press('Enter');
      await workbench.otherTab('brief.md').waitFor();
      await field.click();
      await field.press('Escape');
      await view.locator('.example', { hasText: words.year }).first().waitFor();
      await workbench.screenshot(`search-saved-${locale}`);
      await field.press('ArrowUp');
      await view.locator('.chip', { hasText: '2024' }).waitFor();
      await view.locator('.row.hit').first().waitFor();
    });

    it('gives a saved search a name with F2, and with its button', async () => {
      await field.press('Escape');
      const saved = view.locator('.saved .example');
      await saved.focus();
      await workbench.press('F2');
      await workbench.quickInput.locator('input.input').fill('2024년의 조약');
      await workbench.screenshot(`search-rename-${locale}`);
      await workbench.press('Enter');
      await view.locator('.saved:focus-within .name', { hasText: '2024년의 조약' }).waitFor();
      await workbench.screenshot(`search-renamed-${locale}`);
      await saved.hover();
      await view.getByRole('button', { name: words.rename }).click();
      await workbench.quickInput.locator('input.input').fill('조약의 해');
      await workbench.press('Enter');
      await view.locator('.saved .name', { hasText: '조약의 해' }).click();
      await view.locator('.chip', { hasText: '2024' }).waitFor();
      await view.locator('.row.hit').first().waitFor();
    });

    it('pins a hit above all others', async () => {
      await field.press('ArrowDown');
      await field.press('ArrowDown');
      await workbench.press('Control+D');
      await view.locator('.icon-pinned').nth(1).waitFor();
      await workbench.screenshot(`search-pinned-${locale}`);
    });

    it('keeps what is pinned over a reload, and takes it down again', async () => {
      await workbench.startAnew();
      view = await workbench.webview(words.search);
      const pinned = view.locator('.section', { hasText: words.pinned }).locator('.row.hit');
      await pinned.waitFor();
      await workbench.screenshot(`search-pinned-again-${locale}`);
      await pinned.focus();
      await workbench.press('Control+D');
      await pinned.waitFor({ state: 'detached' });
    });

    it('keeps a saved search and its name over a reload, and forgets it with Delete', async () => {
      field = view.getByRole('searchbox');
      await field.click();
      await field.press('Escape');
      const saved = view.locator('.saved .example', { hasText: '조약의 해' });
      await saved.focus();
      await workbench.press('Delete');
      await saved.waitFor({ state: 'detached' });
      await view.locator('#query:focus').waitFor();
    });
  });
