// The browser that shows the workbench to the tests: the machine's own Chromium, driven by playwright-core.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const DEBIAN_PACKAGES = ['chromium', 'fonts-nanum'];

/** The path of a Chromium, Chrome or Edge: the variable CHROMIUM, else the usual places. */
export function findChromium() {
  return [process.env.CHROMIUM, ...PLACES].find(path => path && existsSync(path));
}

/** Makes sure there is a Chromium, installing Debian's when we may; undefined, or what the person should do. */
export function missingChromium() {
  if (findChromium()) return undefined;
  const debian = spawnSync('apt-get', ['--version']).status === 0;
  const command = debian
    ? `apt-get update && apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}`
    : 'install Chromium, Chrome or Edge';
  const advice = `No Chromium found. Please run: ${command}   (or set CHROMIUM to its path)`;
  if (!debian || process.getuid?.() !== 0) return advice;
  console.log(`No Chromium found. Installing Debian's: ${command} …`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES);
  return findChromium() ? undefined : advice;
}

/** Starts the Chromium found by `findChromium`. */
export async function launchBrowser() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found; set CHROMIUM to its path');
  const { chromium } = await import('playwright-core');
  // Chromium refuses to run its sandbox as root, which is what a container usually is.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, headless: true, args: ['--disable-dev-shm-usage', ...sandbox] });
}

/** A page of 1280 by 800 that can reach nothing but this machine. */
export async function newPage(browser, locale = 'en') {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: locale === 'ko' ? 'ko-KR' : 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const outside = url => !['127.0.0.1', 'localhost'].includes(url.hostname);
  await context.route(outside, route => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

function apt(...command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', ['-qq', ...command], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // A mirror that fails to update need not matter; whether Chromium is there is asked afterwards.
  if (status !== 0) console.error(`apt-get ${command[0]} failed (${status}).`);
}
