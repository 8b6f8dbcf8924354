// Draws the Search view outside VS Code, under the same content security policy, in several themes,
// languages and widths. `node test/support/searchViewHarness.mjs` writes out/screenshots/searchView-*.png.
// `openSearchView` is for tests that drive the view with real keys.
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { ENGLISH, KOREAN, THEMES, groupsOf } from './searchViewSamples.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const outdir = join(root, 'out', 'searchView');
const BODY_CLASS = {
  dark: 'vscode-dark',
  light: 'vscode-light',
  contrast: 'vscode-high-contrast vscode-dark',
};
const ADDRESS = 'http://search.view/';

/** Bundles the view as the extension ships it, apart from the folder. */
export async function buildSearchView() {
  await build({
    absWorkingDir: root,
    entryPoints: {
      searchView: 'media/searchView/searchView.ts',
      searchViewStyle: 'media/searchView/searchView.css',
    },
    outdir,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    logLevel: 'warning',
  });
}

/** A page with the view in it. `page.sent()` gives what the view told the extension, `page.tell(message)` answers. */
export async function openSearchView(
  browser,
  { theme = 'dark', language = 'ko', width = 300, height = 640, state } = {},
) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
  const violations = [];
  page.on('console', message => message.type() === 'error' && violations.push(message.text()));
  page.on('pageerror', error => violations.push(String(error)));
  await page.addInitScript(remembered => {
    let kept = remembered;
    globalThis.sentMessages = [];
    globalThis.acquireVsCodeApi = () => ({
      postMessage: message => globalThis.sentMessages.push(message),
      getState: () => kept,
      setState: next => (globalThis.keptState = kept = next),
    });
  }, state);
  await page.route('**/*', route => answer(route, theme, language));
  await page.goto(ADDRESS);
  return Object.assign(page, {
    violations,
    sent: () => page.evaluate(() => globalThis.sentMessages),
    tell: message => page.evaluate(data => window.postMessage(data, '*'), message),
  });
}

function answer(route, theme, language) {
  const path = new URL(route.request().url()).pathname;
  if (path === '/') return route.fulfill({ contentType: 'text/html', body: html(theme, language) });
  if (path === '/theme.css') return route.fulfill({ contentType: 'text/css', body: themeCss(theme) });
  const file =
    path === '/view.js' ? 'searchView.js' : path === '/view.css' ? 'searchViewStyle.css' : undefined;
  if (!file) return route.fulfill({ status: 204 });
  const contentType = file.endsWith('.js') ? 'text/javascript' : 'text/css';
  return route.fulfill({ contentType, body: readFileSync(join(outdir, file), 'utf8') });
}

function html(theme, language) {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${ADDRESS}; script-src 'nonce-n'; font-src ${ADDRESS}">
<link rel="stylesheet" href="theme.css"><link rel="stylesheet" href="view.css"></head>
<body class="${BODY_CLASS[theme]}"><script nonce="n" src="view.js"></script></body></html>`;
}

/** VS Code puts these on <html>; the padding of <body> is its default too. */
function themeCss(theme) {
  const tokens = Object.entries(THEMES[theme]).map(([name, value]) => `--vscode-${name}: ${value};`);
  return `:root { ${tokens.join(' ')} --vscode-font-family: 'NanumBarunGothic', 'DejaVu Sans', sans-serif;
--vscode-font-size: 13px; --vscode-font-weight: normal; } body { padding: 0 20px; background: var(--vscode-sideBar-background); }`;
}

const READY = { kind: 'ready', sources: 10, passages: 412 };

/** What each picture shows: messages to send, then what the writer does. */
const SCENES = {
  results: async (page, strings, language) => {
    await searched(page, strings, language);
  },
  keyboard: async (page, strings, language) => {
    await searched(page, strings, language);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
  },
  folded: async (page, strings, language) => {
    await searched(page, strings, language);
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(key);
    await page.locator('.hit').nth(1).hover();
  },
  ready: (page, strings) => page.tell({ kind: 'state', strings, status: READY, query: '' }),
  empty: (page, strings) => page.tell({ kind: 'state', strings, status: { kind: 'empty' }, query: '' }),
  indexing: (page, strings) =>
    page.tell({ kind: 'state', strings, status: { kind: 'indexing', done: 37, total: 120 }, query: '' }),
  nothing: async (page, strings) => {
    await page.tell({ kind: 'state', strings, status: READY, query: '' });
    await ask(page, '보스토크니');
    await page.tell({
      kind: 'results',
      ...(await lastSearch(page)),
      groups: [],
      listed: 0,
      sources: 0,
      total: 0,
      tookMs: 1,
      canQuote: true,
    });
  },
};

async function searched(page, strings, language) {
  await page.tell({ kind: 'state', strings, status: READY, query: '' });
  await ask(page, language === 'ko' ? '보스토치니' : 'Vostochny');
  const groups = groupsOf(language);
  const total = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  await page.tell({
    kind: 'results',
    ...(await lastSearch(page)),
    groups,
    listed: total,
    sources: groups.length,
    total,
    tookMs: 2,
    canQuote: true,
  });
}

async function ask(page, query) {
  await page.locator('#query').click();
  await page.keyboard.insertText(query);
  await page.waitForFunction(
    wanted => globalThis.sentMessages.some(message => message.kind === 'search' && message.query === wanted),
    query,
  );
}

async function lastSearch(page) {
  const { request, query } = (await page.sent()).findLast(({ kind }) => kind === 'search');
  return { request, query };
}

async function takeScreenshots() {
  await buildSearchView();
  const folder = join(root, 'out', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const pictures = [
    ['results', 'dark', 'ko', 300],
    ['results', 'light', 'ko', 300],
    ['results', 'dark', 'ko', 200],
    ['results', 'light', 'en', 300],
    ['results', 'light', 'en', 600],
    ['results', 'contrast', 'ko', 300],
    ['keyboard', 'dark', 'ko', 300],
    ['keyboard', 'light', 'en', 300],
    ['folded', 'dark', 'en', 300],
    ['ready', 'dark', 'ko', 300],
    ['ready', 'light', 'en', 300],
    ['empty', 'dark', 'ko', 300],
    ['empty', 'light', 'en', 200],
    ['indexing', 'dark', 'ko', 300],
    ['nothing', 'light', 'ko', 300],
  ];
  for (const [scene, theme, language, width] of pictures) {
    const page = await openSearchView(browser, { theme, language, width });
    await SCENES[scene](page, language === 'ko' ? KOREAN : ENGLISH, language);
    await page.waitForTimeout(60);
    await page.screenshot({ path: join(folder, `searchView-${scene}-${theme}-${language}-${width}.png`) });
    if (page.violations.length > 0) console.error(scene, theme, page.violations);
    await page.close();
  }
  await browser.close();
  console.log(`${pictures.length} pictures in out/screenshots`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await takeScreenshots();
