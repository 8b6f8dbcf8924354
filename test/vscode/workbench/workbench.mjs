// Drives the real workbench. Every wait is for something visible; there are no fixed sleeps.
// Selectors are VS Code's own roles and labels where it has them; rows of its lists are recycled, so a row is
// found by its words or its data-index, never by its place in the document.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launchBrowser, newPage } from '../../host/browser.mjs';
import { packageExtension } from '../../host/package.mjs';
import { startServer, workbenchAddress } from '../../host/server.mjs';
import { TEST_SETTINGS, THEMES } from '../../host/settings.mjs';
import { root } from '../../setup.mjs';

export { copyDesk } from '../../host/workspaceCopy.mjs';
export { THEMES };

export class Workbench {
  /**
   * Opens `folder` in a VS Code with Gakju: the packed extension, as a writer gets it, or with `development` the
   * checkout (quicker by the packing, but VS Code then shows no notification toasts). `locale: 'ko'` makes Gakju
   * speak Korean. `settings` are added to those of all tests.
   */
  static async open({ folder, locale = 'en', settings = {}, development = false }) {
    const workbench = new Workbench();
    const door = development ? { development } : { vsix: packageExtension().vsix };
    workbench.server = await startServer({ settings: { ...TEST_SETTINGS, ...settings }, locale, ...door });
    try {
      workbench.browser = await launchBrowser();
      workbench.page = await newPage(workbench.browser, locale);
      const { port, token } = workbench.server;
      const extension = development ? root : undefined;
      await workbench.page.goto(workbenchAddress({ port, token, folder, extension }), {
        waitUntil: 'commit',
      });
      await workbench.restored();
      return workbench;
    } catch (error) {
      await workbench.screenshot('workbench-not-opened').catch(() => console.error('no screenshot either'));
      await workbench.close();
      throw error;
    }
  }

  async close() {
    await this.browser?.close();
    await this.server?.stop();
  }

  /** VS Code marks the end of its start, before which keys are lost; a theme is there when extensions are known. */
  async restored() {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    await this.page.waitForFunction(() => performance.getEntriesByName('code/didStartWorkbench').length > 0);
    await this.page.locator('.monaco-workbench[class*="vscode-theme-"]').waitFor({ timeout: 60_000 });
  }

  /** Starts VS Code anew in the same window. The browser's own key would not let it put away what it remembers. */
  async startAnew() {
    const loaded = this.page.waitForEvent('load');
    await this.quickOpen('>Developer: Reload Window');
    await this.quickPickRow('Reload Window').first().click();
    await loaded;
    await this.restored();
  }

  /** A picture of the window in out/screenshots, to be looked at. */
  async screenshot(name) {
    const folder = join(root, 'out', 'screenshots');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  /**
   * Takes a theme by its name ('Light Modern'; see THEMES) and waits until the window wears it. As a writer does:
   * a change of the settings file on disk goes unnoticed in long sessions.
   */
  async setTheme(name) {
    await this.runCommand('Preferences: Color Theme');
    await this.quickInput.locator('input.input').fill(name);
    await this.quickPickRow(name).first().click();
    const file = name.replace(' ', '_').toLowerCase();
    await this.page.locator(`.monaco-workbench[class*="${file}"]`).waitFor();
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  // Commands and quick input

  get quickInput() {
    return this.page.locator('.quick-input-widget:visible');
  }

  quickPickRow(text) {
    return this.quickInput.locator('.monaco-list-row', { hasText: text });
  }

  async acceptQuickPick(text) {
    await this.quickPickRow(text).first().click();
    await this.quickPickRow(text).first().waitFor({ state: 'hidden' });
  }

  /**
   * Opens quick open with `text` in it. Keys pressed inside a webview that still loads are lost, and a view that
   * opens late can close it again: hence again.
   */
  async quickOpen(text) {
    const input = this.quickInput.locator('input.input');
    await again(5, async () => {
      await this.page.keyboard.press('F1');
      try {
        await input.waitFor({ timeout: 3000 });
        await input.fill(text, { timeout: 3000 });
      } catch (error) {
        await this.takeKeyboardBack();
        throw error;
      }
    });
  }

  /** Runs a command by the title the palette shows, e.g. 'Gakju: Search the sources'. */
  async runCommand(title) {
    await this.quickOpen(`>${title}`);
    await this.quickPickRow(title).first().click();
    await this.quickPickRow(title).first().waitFor({ state: 'hidden' });
  }

  /** Answers VS Code's dialog for saving: `offered` is the name that stands in it, `path` where the file goes. */
  async saveAs(offered, path) {
    const input = this.quickInput.locator('input.input');
    await input.waitFor();
    await this.page.waitForFunction(
      ([name, box]) => document.querySelector(box)?.value.endsWith(name),
      [offered, '.quick-input-widget input.input'],
    );
    await input.fill(path);
    await this.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
    await again(50, async () => {
      if (existsSync(path) && statSync(path).size > 0) return;
      await this.nextFrame();
      throw new Error(`${path} was not written`);
    });
  }

  /** Lays fingers on the screen, moves each from its first place to its last, and lifts them. */
  async touch(from, to) {
    const client = await this.page.context().newCDPSession(this.page);
    const send = (type, places) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map(([x, y], id) => ({ x, y, id })),
      });
    await send('touchStart', from);
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const between = (start, end) => start + (end - start) * part;
      const places = from.map(([x, y], n) => [between(x, to[n][0]), between(y, to[n][1])]);
      await send('touchMove', places);
    }
    await send('touchEnd', []);
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** A click on the empty title bar takes the keyboard out of webviews and lists. */
  async takeKeyboardBack() {
    await this.page.locator('.part.titlebar').click({ position: { x: 150, y: 10 } });
  }

  // Side bar

  /** Shows a view container by its title in the activity bar; a second click would hide it. */
  async showContainer(label) {
    const link = `a.action-label[aria-label^="${label}"]`;
    const tab = this.page.locator('.part.activitybar .action-item', { has: this.page.locator(link) });
    await tab.waitFor({ timeout: 60_000 });
    const shown = (await tab.getAttribute('class')).includes('checked');
    if (!shown) await tab.locator('a.action-label').click();
    await this.page.locator('.part.sidebar .title-label', { hasText: label }).waitFor();
  }

  /** Waits until the Search view, whose container is shown, counts the sources: then all of them are read. */
  async sourcesRead() {
    const view = await this.webview(/^(Search|찾기)$/);
    await view.getByText(/^(\d+ sources?|글감 \d+편)/).waitFor({ timeout: 120_000 });
  }

  /** The pane of a view, by the title in its header. */
  pane(title) {
    const header = this.page.locator('.pane-header', {
      has: this.page.locator('.title', { hasText: title }),
    });
    return this.page.locator('.pane', { has: header });
  }

  /** Opens the pane of a view when it is folded. */
  async expandPane(title) {
    const header = this.pane(title).locator('.pane-header').first();
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    await this.pane(title).locator('.pane-header[aria-expanded="true"]').first().waitFor();
  }

  /** Rows of trees whose text contains `text`, in one view or in all. */
  treeItem(text, view) {
    const within = view ? this.pane(view) : this.page.locator('.part.sidebar');
    return within.locator('[role="treeitem"]', { hasText: text });
  }

  async expand(text, view) {
    const within = view ? this.pane(view) : this.page.locator('.part.sidebar');
    const open = within.locator('[role="treeitem"][aria-expanded="true"]', { hasText: text }).first();
    await this.treeItem(text, view).first().waitFor();
    if (await open.isVisible()) return;
    await this.clickFor(this.treeItem(text, view).first(), open);
  }

  /** Clicks `row` until `shown` is there: while the desk is read its rows still move, and a click meets another. */
  clickFor(row, shown) {
    return again(4, async () => {
      await row.click();
      await shown.waitFor({ timeout: 5000 });
    });
  }

  /** The n-th child of an expanded row, which must contain `text`. */
  async child(parent, text, n = 0) {
    const row = this.treeItem(parent).first();
    const index = Number(await row.getAttribute('data-index')) + 1 + n;
    const treeItem = this.page.locator('[role="treeitem"]', { hasText: parent });
    const list = this.page.locator('.part.sidebar .monaco-list', { has: treeItem });
    const child = list.locator(`.monaco-list-row[data-index="${index}"]`, { hasText: text });
    await child.waitFor();
    return child;
  }

  // Webviews

  /** The document inside the webview view titled `title`. Webviews float above the window: found by their place. */
  async webview(title) {
    await this.expandPane(title);
    return this.webviewInside(this.pane(title).locator('.pane-body').first());
  }

  /** The document inside the webview in the active editor group, such as the Markdown preview. */
  editorWebview() {
    return this.webviewInside(this.page.locator('.editor-group-container.active .editor-container').first());
  }

  async webviewInside(place) {
    const frames = this.page.locator('iframe.webview.ready:visible');
    const found = await again(40, async () => {
      await frames.first().waitFor({ timeout: 20_000 });
      const outer = await place.boundingBox();
      const boxes = await Promise.all((await frames.all()).map(frame => frame.boundingBox()));
      const n = boxes.findIndex(inner => inner && outer && isInside(inner, outer));
      if (n >= 0) return n;
      await this.nextFrame();
      throw new Error('no webview at that place');
    });
    return frames.nth(found).contentFrame().locator('iframe#active-frame').contentFrame();
  }

  /** Lets the window draw, for places that are still moving. */
  async nextFrame() {
    await this.page.evaluate(() => new Promise(done => setTimeout(done, 100)));
  }

  // Editors

  get activeEditor() {
    return this.page.locator('.editor-group-container.active');
  }

  /** Opens a file of the folder by its name or path. */
  async openFile(path) {
    await this.quickOpen(path);
    const name = basename(path);
    await this.quickPickRow(name).first().click();
    await this.tab(name).waitFor();
    await this.activeEditor.locator('.view-line').first().waitFor();
  }

  /** The active tab, when it is not that of `name`. */
  otherTab(name) {
    return this.page.locator(`.tab.active[data-resource-name]:not([data-resource-name="${name}"])`);
  }

  /** The active tab, when it is that of `name`. */
  tab(name) {
    return this.page.locator(`.tab.active[data-resource-name="${name}"]`);
  }

  async focusEditor() {
    await this.activeEditor
      .locator('.view-lines')
      .first()
      .click({ position: { x: 5, y: 5 } });
    await this.editorHasKeyboard();
  }

  /** Waits: after a list was closed, or from a view, the editor gets the keyboard a moment later than it is drawn. */
  async editorHasKeyboard() {
    await this.activeEditor.locator('.monaco-editor.focused').first().waitFor();
  }

  async save() {
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** The visible lines of the active editor; only drawn lines are in the document, so save and read long files. */
  editorText() {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('.editor-group-container.active .view-line')]
        .sort((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top))
        .map(line => line.textContent.replaceAll('\u00a0', ' '))
        .join('\n'),
    );
  }

  /** Rests the mouse on the first `word` of the active editor, and gives the words of the hover. */
  hover(word) {
    return this.hoverAt(word, 0, word.length);
  }

  /** Rests the mouse on one character of the line that contains `line`: `offset` counts from the start of those words. */
  async hoverAt(line, offset, length = 1) {
    const hover = this.page.locator('.monaco-hover:not(.hidden):visible');
    const full = hover.filter({ hasText: /\S/ }).filter({ hasNotText: 'Loading...' }).first();
    // The provider may register after the first rest, so the mouse comes back until there is an answer.
    return again(10, async () => {
      await this.hideHover();
      const { x, y } = await this.placeOf(line, offset, length);
      await this.page.mouse.move(x + 250, y + 120);
      await this.page.mouse.move(x - 2, y);
      await this.page.mouse.move(x, y);
      await full.waitFor({ timeout: 2500 });
      return full.innerText();
    });
  }

  /** Without this the hover of before would be read. */
  async hideHover() {
    const hover = this.page.locator('.monaco-hover:not(.hidden):visible').first();
    if (!(await hover.isVisible())) return;
    await this.page.keyboard.press('Escape');
    await hover.waitFor({ state: 'hidden', timeout: 2000 }).catch(() => this.takeKeyboardBack());
  }

  /** The middle, on the screen, of the characters of a drawn line. */
  async placeOf(words, offset, length) {
    const line = this.activeEditor.locator('.view-line', { hasText: words }).first();
    const place = await line.evaluate(middleOfCharacters, { words, offset, length });
    if (!place) throw new Error(`“${words}” is not in one drawn line of the editor`);
    return place;
  }

  /** Selects the words from the first to the last given, both visible in the active editor, with the mouse. */
  async select(from, to = from) {
    const start = await this.edgeOf(from, 0);
    const end = await this.edgeOf(to, to.length);
    await this.page.mouse.click(start.x, start.y);
    await this.page.keyboard.down('Shift');
    await this.page.mouse.click(end.x, end.y);
    await this.page.keyboard.up('Shift');
    await this.editorHasKeyboard();
  }

  /** Puts the cursor right after the first `words` of the active editor. */
  async clickAfter(words) {
    const { x, y } = await this.edgeOf(words, words.length);
    await this.page.mouse.click(x, y);
    await this.editorHasKeyboard();
  }

  /** The left edge of the character `offset` of `words`, or the right edge of the last. */
  async edgeOf(words, offset) {
    const line = this.activeEditor.locator('.view-line', { hasText: words }).first();
    const last = offset === words.length;
    const at = await line.evaluate(middleOfCharacters, {
      words,
      offset: last ? offset - 1 : offset,
      length: 1,
    });
    if (!at) throw new Error(`“${words}” is not in one drawn line of the editor`);
    return { x: last ? at.right : at.left, y: at.y };
  }

  // What VS Code tells the writer

  /** The rows of the Problems panel: files and the problems in them. */
  async problems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.runCommand('Problems: Focus on Problems View');
    await panel.waitFor();
    const rows = await panel.locator('.monaco-list-row').all();
    const placed = await Promise.all(
      rows.map(async row => [Number(await row.getAttribute('data-index')), await row.innerText()]),
    );
    return placed.sort(([a], [b]) => a - b).map(([, text]) => text.replaceAll(/\s+/g, ' ').trim());
  }

  /** The text of a notification that contains `text`: the toast, or with `development` the notification centre. */
  async notification(text) {
    const item = this.page.locator('.notification-list-item', { hasText: text }).first();
    const toast = await item.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (!toast) await this.runCommand('Notifications: Show Notifications');
    await item.waitFor();
    return item.innerText();
  }
}

/** Tries until it succeeds, and gives the last error when it never does. */
async function again(times, attempt) {
  for (let n = 1; ; n++) {
    try {
      return await attempt();
    } catch (error) {
      if (n >= times) throw error;
    }
  }
}

function isInside(inner, outer) {
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  return x > outer.x && x < outer.x + outer.width && y > outer.y && y < outer.y + outer.height;
}

/** Runs in the page: a line is drawn as several pieces of text, so offsets are counted over all of them. */
function middleOfCharacters(line, { words, offset, length }) {
  const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(words);
  if (at < 0) return undefined;
  const range = document.createRange();
  const pieces = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let piece = pieces.nextNode(); piece; piece = pieces.nextNode()) {
    const start = at + offset - before;
    const end = start + length;
    if (start >= 0 && start < piece.data.length) range.setStart(piece, start);
    if (end > 0 && end <= piece.data.length) range.setEnd(piece, end);
    before += piece.data.length;
  }
  const box = range.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, left: box.left, right: box.right };
}
