// What tests of pictures share: the sample desk in a VS Code, in both languages.
import { onDesk } from './onDesk.mjs';
import { THEMES } from './workbench.mjs';

/** Runs `tests` in English and in Korean; `desk.workbench` is there when they run. */
export function inBothLanguages(picture, tests) {
  for (const [locale, container] of [
    ['en', 'Gakju'],
    ['ko', '각주'],
  ]) {
    describe(`${picture} (${locale})`, () => {
      const desk = { locale, workbench: undefined };
      onDesk({ locale, theme: THEMES.dark, draft: 'brief.md', container }, opened =>
        Object.assign(desk, opened),
      );
      tests(desk);
    });
  }
}
