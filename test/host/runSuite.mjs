// Runs a script inside the extension host of the VS Code we serve, with Gakju loaded from this checkout.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import { launchBrowser, newPage } from './browser.mjs';
import { startServer, workbenchAddress } from './server.mjs';
import { TEST_SETTINGS } from './settings.mjs';

/**
 * `suite` is a CommonJS file that exports `run(): Promise<void>`. Resolves with 0 when it settled well, else with
 * its exit code or with what went wrong. Its console does not arrive here: let it write a file.
 */
export async function runSuite({ suite, folder, environment, limit = 180_000 }) {
  const server = await startServer({ settings: TEST_SETTINGS, environment, development: true });
  let browser;
  try {
    browser = await launchBrowser();
    const page = await newPage(browser);
    // The workbench calls these two when the suite ends and when it logs; they must be there before it loads.
    const settled = new Promise(done => page.exposeFunction('codeAutomationExit', done));
    await page.exposeFunction('codeAutomationLog', (kind, words) => {
      if (process.env.GAKJU_VERBOSE) console.error(`[${kind}]`, ...words);
    });
    const { port, token } = server;
    await page.goto(workbenchAddress({ port, token, folder, extension: root, suite }), {
      waitUntil: 'commit',
    });
    const result = await Promise.race([
      settled,
      server.exited.then(() => 'the server exited'),
      new Promise(done => page.once('crash', () => done('the page crashed'))),
      new Promise(done => setTimeout(done, limit, `no end after ${limit / 1000} s`).unref()),
    ]);
    if (result !== 0) await showTrouble(page, server);
    return { result, version: server.version };
  } finally {
    await browser?.close();
    await server.stop();
  }
}

async function showTrouble(page, server) {
  const picture = join(root, 'out', 'screenshots', 'extension-host-failure.png');
  mkdirSync(join(root, 'out', 'screenshots'), { recursive: true });
  await page.screenshot({ path: picture }).catch(error => console.error(`no screenshot: ${error.message}`));
  if (process.env.GAKJU_VERBOSE) console.error(server.output().slice(-4000));
}
