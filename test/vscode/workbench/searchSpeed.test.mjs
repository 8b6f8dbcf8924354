// How long a writer waits for results after a key, on a desk of ten thousand passages. Printed, not asserted:
// a machine that is busy must not fail it.
import { onDesk } from './onDesk.mjs';
import { makeDesk, print } from './speed.mjs';

const SOURCES = 500;
const PASSAGES = 20;
const SYLLABLES = Array.from(
  '가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후',
);
const QUERY = '항구 가나';

describe('search on a desk of ten thousand passages', function () {
  this.timeout(240_000);
  let workbench;
  onDesk({ makeFolder, development: true, container: 'Gakju' }, opened => ({ workbench } = opened));

  it('paints the results of each key', async () => {
    const view = await workbench.webview('Search');
    const field = view.getByRole('searchbox');
    await field.click();
    await view.locator('body').evaluate(watchPainting);
    for (const letter of `${QUERY} ${QUERY}`) {
      await field.pressSequentially(letter);
      await view.locator('body[data-painted]').waitFor();
    }
    const keys = await view.locator('body').evaluate(() => window.painted);
    const all = part => keys.map(key => key[part]);
    print('keystroke to painted results', all('painted'));
    print('keystroke to the answer', all('answered'));
    print('of that in the extension and its worker', all('extension'));
    print('answer', all('size'), 'characters');
  });
});

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

/** Words that nobody wrote, now and then a harbour. */
function makeFolder() {
  return makeDesk(SOURCES, (_, random) => {
    const word = () =>
      Array.from({ length: 1 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)]).join('');
    const sentence = () => `${Array.from({ length: 12 }, word).join(' ')} ${random(9) ? '' : '항구'}이다.`;
    const passages = Array.from({ length: PASSAGES }, () => Array.from({ length: 5 }, sentence).join(' '));
    return `# ${word()}\n\n${passages.join('\n\n')}\n`;
  });
}
