// A writer who meets a wrongly joined line end in the reader: mark, hover, one key there and back.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onDesk } from './onDesk.mjs';
import { THEMES, copyDesk } from './workbench.mjs';

const LINES = [
  '국경의 강을 따라 새 도로를 놓는 공사가 이듬해 봄에 시작되었다. 두 나라는 비용을 절반씩 나누어 내기로 하고, 공사를 맡을 회',
  '사를 함께 고르기로 했다. 그러나 강바닥의 지반이 약해서 설계를 두 번이나 고쳐야 했고, 그사이 자재 값도 크게 올랐다. 지역',
  '주민들은 도로가 놓이면 장사가 잘될 것이라고 기대하면서도, 어업에 해가 되지 않을지 걱정하고 있다. 정부는협력의필요성을 강',
  '조하면서 올해4월까지 다리의 기초를 끝내겠다고 밝혔다. 전문가들은 우 주군사화보다 이런 공사가 두 나라의 관계에 더 중요하다고',
  '말한다. 공사가 끝나면 두 도시 사이를 오가는 시간이 절반으로 줄어들 것이다.',
];

describe('line ends in the reader', () => {
  for (const [locale, container, row, view] of [
    ['en', 'Gakju', 'Open Source', 'Sources'],
    ['ko', '각주', '글감 열기', '글감'],
  ]) {
    describe(`in ${locale}`, () => {
      let workbench;
      onDesk(
        { locale, makeFolder, theme: THEMES.dark, draft: 'brief.md', container },
        opened => ({ workbench } = opened),
      );
      before(async () => {
        await workbench.treeItem('2024', view).first().waitFor();
      });

      it('are marked, say why, and are read the other way with one key and back', async () => {
        await workbench.quickOpen(`>${row}`);
        await workbench.quickPickRow(row).first().click();
        await workbench.acceptQuickPick('국경도로');
        const text = workbench.activeEditor.locator('.view-lines');
        await text.getByText('국경의 강을').first().waitFor();
        await workbench.screenshot(`joins-${locale}`);
        await workbench.focusEditor();
        await workbench.press('Alt+BracketRight');
        await workbench.page.locator('.monaco-hover:visible', { hasText: 'Alt+J' }).first().waitFor();
        await workbench.screenshot(`joins-hover-${locale}`);
        await workbench.press('Escape');
        const before = await workbench.editorText();
        await workbench.press('Alt+J');
        await workbench.page.waitForFunction(
          text =>
            ![...document.querySelectorAll('.editor-group-container.active .view-line')]
              .sort((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top))
              .map(line => line.textContent.replaceAll('\u00a0', ' '))
              .join('\n')
              .startsWith(text),
          before,
        );
        await workbench.setTheme(THEMES.light);
        await workbench.screenshot(`joins-flipped-${locale}`);
      });
    });
  }
});

/** The sample desk with one source whose lines end in odd places. */
function makeFolder() {
  const folder = copyDesk();
  writeFileSync(join(folder, 'sources', '국경도로.txt'), LINES.join('\n'));
  return folder;
}
