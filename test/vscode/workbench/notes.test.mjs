// Footnotes as a writer meets them: a quote of a quote, a cut that misleads, and the styles to choose from.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onDesk } from './onDesk.mjs';
import { THEMES } from './workbench.mjs';

const QUOTE_KEY = 'Control+Alt+Q';
const WORDS = {
  en: {
    theme: 'dark',
    view: 'Search',
    theirs: 'Quote as the words of',
    block: 'As a block quotation',
    stands: /Quoted as it stands in/,
    whole: 'Quote the whole sentence',
    styles: 'Gakju: Choose Citation Style…',
    law: 'Korean law',
    inText: 'Korean, in the text',
  },
  ko: {
    theme: 'light',
    view: '찾기',
    theirs: '말로 재인용하기',
    block: '인용 문단으로',
    stands: /있는 그대로 인용했습니다/,
    whole: '문장 전체를 인용하기',
    styles: '각주: 인용 양식 고르기…',
    law: '한국 법학',
    inText: '본문 인용',
  },
};

for (const locale of ['en', 'ko']) {
  const words = WORDS[locale];
  describe(`footnotes of a draft (${locale})`, () => {
    let workbench;
    let folder;
    const draft = () => readFileSync(join(folder, 'brief.md'), 'utf8');
    const openPassage = async query => {
      await workbench.clickAfter('장소부터가 메시지였다.');
      const view = await workbench.webview(words.view);
      const field = view
        .getByRole('combobox')
        .or(view.getByRole('searchbox'))
        .or(view.getByRole('textbox'))
        .first();
      await field.fill('');
      await field.pressSequentially(query);
      await view.locator('mark').first().waitFor();
      await workbench.press('Enter');
      await workbench.otherTab('brief.md').waitFor();
    };
    const container = locale === 'ko' ? '각주' : 'Gakju';
    onDesk(
      { locale, theme: THEMES[words.theme], draft: 'brief.md', container },
      opened => ({ workbench, folder } = opened),
    );

    it('name the speaker of a quote inside the source, after asking', async () => {
      await openPassage('기자들이 북한의 위성 개발을 도울 것이냐고');
      await workbench.select('그래서 우리가 이곳에 온 것');
      await workbench.press(QUOTE_KEY);
      await workbench.quickPickRow(words.theirs).waitFor();
      await workbench.screenshot(`notes-secondary-${locale}`);
      await workbench.acceptQuickPick(words.theirs);
      await workbench.page.locator('.tab.active.dirty[data-resource-name="brief.md"]').waitFor();
      await workbench.save();
      assert.match(draft(), /: 푸틴의 말\(.*에서 재인용\)\.<!--gakju:/);
    });

    it('are trimmed by keyboard, and chosen in their form, from the claim in the draft', async () => {
      await workbench.clickAfter('장소부터가 메시지였다.');
      await workbench.press(QUOTE_KEY);
      await workbench.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await workbench.screenshot(`notes-claim-${locale}`);
      await workbench.press('Control+Alt+E');
      await workbench.quickPickRow(words.block).waitFor();
      await workbench.screenshot(`notes-trim-${locale}`);
      // The last words go: what remains is a clause, and a block quotation of it.
      await workbench.press('End', 'Control+Shift+ArrowLeft', 'Control+Shift+ArrowLeft', 'Delete');
      await workbench.quickPickRow('갖춘”').waitFor();
      await workbench.press('ArrowDown');
      await workbench.screenshot(`notes-trimmed-${locale}`);
      await workbench.press('Enter');
      await workbench.page.locator('.tab.active.dirty[data-resource-name="brief.md"]').waitFor();
      await workbench.screenshot(`notes-block-${locale}`);
      await workbench.press('Control+Home');
      await workbench.save();
      assert.match(draft(), /장소부터가 메시지였다\.[^]*?\n\n> .*[^.]\[\^[a-z0-9-]+\]\n\n/u);
    });

    it('show their note on hover', async () => {
      await workbench.focusEditor();
      assert.match(await workbench.hover('han'), words.stands);
      await workbench.screenshot(`notes-passage-${locale}`);
      assert.match(await workbench.hover('moon-2024'), /문지호, 「대북제재 전문가 패널이 남긴 빈자리」/);
      await workbench.screenshot(`notes-hover-${locale}`);
      await workbench.hideHover();
    });

    it('can be redrawn in another style that is picked', async () => {
      await workbench.runCommand(words.styles);
      await workbench.quickPickRow(words.law).waitFor();
      await workbench.screenshot(`notes-styles-${locale}`);
      await workbench.press('Escape');
    });

    it('become citations in the text, and are footnotes again after one undo', async () => {
      const cited = workbench.page.locator('.view-line', { hasText: /재인용\)<!--/ }).first();
      await workbench.runCommand(words.styles);
      await workbench.acceptQuickPick(words.inText);
      await cited.waitFor();
      await workbench.screenshot(`notes-in-text-${locale}`);
      await workbench.focusEditor();
      await workbench.press('Control+Z');
      await cited.waitFor({ state: 'hidden' });
      await workbench.page
        .locator('.view-line', { hasText: /온\s것”\[\^han\]/ })
        .first()
        .waitFor();
    });
  });
}
