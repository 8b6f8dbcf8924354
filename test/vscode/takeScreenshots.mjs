// Takes the pictures of the READMEs from a real VS Code with the packed extension and the sample desk:
// `node test/vscode/takeScreenshots.mjs` writes media/screenshots/desk.png and desk.ko.png.
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitOnSignals } from '../host/server.mjs';
import { root } from '../setup.mjs';
import { THEMES, Workbench } from './workbench/workbench.mjs';

/** A window in which three columns have room; the pictures stay below 300 kB. */
const WINDOW = { width: 1340, height: 740 };

/** What VS Code adds to every editor would only take room. */
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 13,
  'editor.lightbulb.enabled': 'off',
  'editor.stickyScroll.enabled': false,
};
const QUERY = '위성 개발 보스토치니';
/** What is quoted: the first words and the last. */
const FROM = '그래서';
const TO = '온 것';

const LOCALES = [
  { locale: 'en', container: 'Gakju', search: 'Search', file: 'desk.png' },
  { locale: 'ko', container: '각주', search: '찾기', file: 'desk.ko.png' },
];

exitOnSignals(130);
for (const language of LOCALES) await takePicture(language);

/** A search on the left, the draft with a quote, and the passage it comes from. */
async function takePicture({ locale, container, search, file }) {
  const place = mkdtempSync(join(tmpdir(), 'gakju-'));
  const folder = join(place, 'desk');
  cpSync(join(root, 'corpus'), folder, { recursive: true });
  const workbench = await Workbench.open({ folder, locale, settings: SETTINGS });
  try {
    await workbench.page.setViewportSize(WINDOW);
    await workbench.setTheme(THEMES.light);
    await workbench.showContainer(container);
    await workbench.openFile('brief.md');
    await workbench.clickAfter('이렇게 답했다.');
    const view = await workbench.webview(search);
    const field = view.getByRole('combobox').or(view.getByRole('searchbox')).first();
    await field.fill('');
    await field.pressSequentially(QUERY);
    await view.locator('.hit', { hasText: TO }).first().click();
    await workbench.activeEditor.locator('.view-line', { hasText: TO }).first().waitFor();
    await workbench.runCommand('View: Move Editor into Right Group');
    await workbench.activeEditor.locator('.view-line', { hasText: TO }).first().waitFor();
    await workbench.select(FROM, TO);
    await workbench.press('Control+Alt+Q');
    // Whose words they are: those of the one who is quoted.
    await workbench.quickInput.waitFor();
    await workbench.press('Enter');
    const changed = workbench.page.locator('.tab.dirty');
    await changed.waitFor();
    await workbench.press('Control+S');
    await changed.waitFor({ state: 'hidden' });
    await workbench.nextFrame();
    const path = join(root, 'media', 'screenshots', file);
    await workbench.page.screenshot({ path });
    console.log(`${file}: ${Math.round(statSync(path).size / 1000)} kB`);
  } finally {
    await workbench.close();
    rmSync(place, { recursive: true, force: true });
  }
}
