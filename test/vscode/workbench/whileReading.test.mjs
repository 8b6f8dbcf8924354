// What a writer asks for before her sources are read.
import { onDesk } from './onDesk.mjs';
import { makeDesk } from './speed.mjs';

const SOURCES = 400;
const PARAGRAPHS = 40;

describe('a desk that is still being read', function () {
  this.timeout(240_000);
  let workbench;
  onDesk({ makeFolder, development: true }, opened => ({ workbench } = opened));

  it('lists a name for its picture as soon as it is read', async () => {
    await workbench.runCommand('Gakju: Network Picture');
    await workbench.quickPickRow('Vladimir Putin').first().waitFor({ timeout: 120_000 });
    await workbench.quickPickRow('Vladimir Putin').first().click();
    const view = await workbench.editorWebview();
    await view.getByText('Vladimir Putin').first().waitFor();
  });
});

/** One name, in the source that is found last. */
function makeFolder() {
  return makeDesk(SOURCES, (n, random) => {
    const name = n === SOURCES - 1 ? 'Vladimir Putin' : 'the harbour';
    const line = () => `The report of ${name} counts ${random(900)} ships in ${1950 + random(70)}.`;
    return `# Report ${n}\n\n${Array.from({ length: PARAGRAPHS }, line).join('\n\n')}\n`;
  });
}
