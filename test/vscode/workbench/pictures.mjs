// What tests of pictures share: the sample desk in a VS Code, in both languages.
import { rmSync } from 'node:fs';
import { THEMES, Workbench, copyDesk } from './workbench.mjs';

/** Runs `tests` in English and in Korean; `desk.workbench` is there when they run. */
export function inBothLanguages(picture, tests) {
  for (const [locale, container] of [
    ['en', 'Gakju'],
    ['ko', '각주'],
  ]) {
    describe(`${picture} (${locale})`, function () {
      this.timeout(120_000);
      const desk = { locale, workbench: undefined };
      let folder;
      before(async () => {
        folder = copyDesk();
        desk.workbench = await Workbench.open({ folder, locale });
        await desk.workbench.openFile('brief.md');
        await desk.workbench.showContainer(container);
        await desk.workbench.setTheme(THEMES.dark);
      });
      after(async () => {
        await desk.workbench?.close();
        if (folder) rmSync(folder, { recursive: true, force: true });
      });
      afterEach(async function () {
        if (this.currentTest.state === 'failed')
          await desk.workbench.screenshot(`failed-${picture.replaceAll(' ', '-')}-${locale}`);
      });
      tests(desk);
    });
  }
}
