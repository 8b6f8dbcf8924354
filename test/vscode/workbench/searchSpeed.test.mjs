// How long a writer waits for results after a key, on a desk of ten thousand passages. Printed, not asserted:
// a machine that is busy must not fail it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbench } from './workbench.mjs';

const SOURCES = 500;
const PASSAGES = 20;
const SYLLABLES = Array.from(
  '가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후',
);
const QUERY = '항구 가나';

describe('search on a desk of ten thousand passages', function () {
  this.timeout(240_000);
  let workbench;
  let folder;
  before(async () => {
    folder = makeDesk();
    workbench = await Workbench.open({ folder, development: true });
    await workbench.showContainer('Gakju');
  });
  after(async () => {
    await workbench?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('paints the results of each key', async () => {
    const view = await workbench.webview('Search');
    await view.getByText(`${SOURCES} sources`).waitFor({ timeout: 120_000 });
    const field = view.getByRole('searchbox');
    await field.click();
    await view.locator('body').evaluate(watchPainting);
    for (const letter of `${QUERY} ${QUERY}`) {
      await field.pressSequentially(letter);
      await view.locator('body[data-painted]').waitFor();
    }
    const keys = await view.locator('body').evaluate(() => window.painted);
    console.log(
      `      ${keys.length} keys on a desk of ${SOURCES * PASSAGES} passages, in the middle and at most:`,
    );
    say('keystroke to painted results', keys, 'painted', 'ms');
    say('keystroke to the answer', keys, 'answered', 'ms');
    say('of that in the extension and its worker', keys, 'extension', 'ms');
    say('answer', keys, 'size', 'characters');
  });
});

function say(what, keys, part, unit) {
  const sorted = keys.map(key => key[part]).toSorted((a, b) => a - b);
  const [median, most] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(`      ${what}: ${median.toFixed(0)}, ${most.toFixed(0)} ${unit}`);
}

/** In the page: notes for each key how long it was until its answer came, and until that was drawn and painted. */
function watchPainting() {
  window.painted = [];
  let query;
  let at;
  document.addEventListener(
    'input',
    ({ target }) => {
      query = target.value;
      at = performance.now();
      delete document.body.dataset.painted;
    },
    true,
  );
  window.addEventListener('message', ({ data }) => {
    if (data.kind !== 'results' || data.query !== query) return;
    query = undefined;
    const answered = performance.now() - at;
    requestAnimationFrame(() =>
      setTimeout(() => {
        const size = JSON.stringify(data).length;
        window.painted.push({ painted: performance.now() - at, answered, extension: data.tookMs, size });
        document.body.dataset.painted = '';
      }),
    );
  });
}

/** Words that nobody wrote, the same on every machine. */
function makeDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'gakju-large '));
  mkdirSync(join(folder, 'sources'));
  let seed = 1;
  const random = count => (seed = (seed * 48_271) % 2_147_483_647) % count;
  const word = () =>
    Array.from({ length: 1 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)]).join('');
  const sentence = () => `${Array.from({ length: 12 }, word).join(' ')} ${random(9) ? '' : '항구'}이다.`;
  for (let source = 0; source < SOURCES; source++) {
    const passages = Array.from({ length: PASSAGES }, () => Array.from({ length: 5 }, sentence).join(' '));
    writeFileSync(join(folder, 'sources', `${source}.md`), `# ${word()}\n\n${passages.join('\n\n')}\n`);
  }
  return folder;
}
