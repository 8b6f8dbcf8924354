// What all tests in the workbench share: a desk in a VS Code, and a picture of each failure.
import { rmSync } from 'node:fs';
import { Workbench, copyDesk } from './workbench.mjs';

/**
 * Opens a desk before the tests of a `describe`, with a theme, a draft and the view container named `container` where
 * they are given, and puts it away after them. With a container, all sources are read before the first test. `use` takes
 * the workbench and its folder. `makeFolder` makes another desk than the sample; what else is given is for
 * `Workbench.open`. What fails leaves a picture.
 */
export function onDesk({ makeFolder = copyDesk, theme, draft, container, ...options }, use) {
  let workbench;
  let folder;
  before(async function () {
    folder = makeFolder();
    workbench = await Workbench.open({ folder, ...options });
    use({ workbench, folder });
    try {
      if (theme) await workbench.setTheme(theme);
      if (draft) await workbench.openFile(draft);
      if (container) {
        await workbench.showContainer(container);
        await workbench.sourcesRead();
      }
    } catch (error) {
      await picture(workbench, this.test.parent);
      throw error;
    }
  });
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await picture(workbench, this.currentTest);
  });
  after(async () => {
    await workbench?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
}

function picture(workbench, test) {
  const name = test.fullTitle().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return workbench.screenshot(`failed-${name.slice(0, 80)}`);
}
