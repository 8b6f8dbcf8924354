// The same essay under two names, and a sentence that needs a source.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onDesk } from './onDesk.mjs';
import { THEMES, copyDesk } from './workbench.mjs';

const LANGUAGES = [
  {
    locale: 'en',
    container: 'Gakju',
    sources: 'Sources',
    search: 'Search',
    copies: '2 copies',
    also: 'also in',
    more: 'More Like This',
    find: 'Gakju: Find Sources for This Sentence',
  },
  {
    locale: 'ko',
    container: '각주',
    sources: '글감',
    search: '찾기',
    copies: '사본 2개',
    also: '에도 있음',
    more: '비슷한 문단 찾기',
    find: '각주: 이 문장의 글감 찾기',
  },
];

for (const { locale, ...words } of LANGUAGES) {
  describe(`a work that stands on the desk twice (${locale})`, () => {
    let workbench;
    const theme = locale === 'en' ? THEMES.dark : THEMES.light;
    onDesk(
      { locale, makeFolder, theme, draft: 'brief.md', container: words.container },
      opened => ({ workbench } = opened),
    );

    it('is one row with its copies below, and one hit that says where else', async () => {
      const row = workbench.treeItem(words.copies, words.sources).first();
      await row.waitFor();
      await row.locator('.monaco-tl-twistie').click();
      await workbench.treeItem('download (3).txt', words.sources).first().waitFor();
      await workbench.screenshot(`works-sources-${locale}`);
      const view = await workbench.webview(words.search);
      await view
        .getByRole('searchbox')
        .or(view.getByRole('textbox'))
        .or(view.getByRole('combobox'))
        .first()
        .fill('게라시모프');
      await view.locator('.also', { hasText: words.also }).first().waitFor();
      await workbench.screenshot(`works-search-${locale}`);
      await view.locator('.row.hit').first().click({ button: 'right' });
      await workbench.page.getByText(words.more).first().waitFor();
      // A menu takes no click in the moment in which it opens.
      await workbench.page.waitForTimeout(600);
      await workbench.page.getByText(words.more).first().click();
      await workbench.quickInput.waitFor();
      await workbench.quickInput.locator('.monaco-list-row').first().waitFor();
      await workbench.screenshot(`works-more-${locale}`);
      await workbench.press('Escape');
    });

    it('gives sources for the sentence at the cursor', async () => {
      await workbench.openFile('brief.md');
      await workbench.clickAfter('장소부터가 메시지였다.');
      await workbench.runCommand(words.find);
      await workbench.quickInput.locator('.monaco-list-row').first().waitFor();
      await workbench.screenshot(`works-claim-${locale}`);
      await workbench.press('Escape');
    });
  });
}

/** The sample desk, with one of its sources a second time as a program dumped it. */
function makeFolder() {
  const folder = copyDesk();
  const sources = join(folder, 'sources');
  const text = readFileSync(join(sources, '파병-이후의-북중러.md'), 'utf8').replace(/^---[^]*?---\n/u, '');
  const dump = text.replace(/\s+/gu, ' ').replace(/(.{41})/gu, '$1\n');
  writeFileSync(join(sources, 'download (3).txt'), dump);
  return folder;
}
