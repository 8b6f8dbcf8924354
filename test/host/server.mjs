// Starts and stops the VS Code server, and knows the address of its workbench.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareLanguage } from './language.mjs';
import { SETTINGS } from './settings.mjs';
import { vscodePackages } from './vscodePackages.mjs';

/**
 * Starts a server on 127.0.0.1 that answers only to its token, and resolves when it listens.
 * With `development`, workbenches may load an extension from a folder (VS Code calls that door the smoke test
 * driver; it also suppresses notification toasts). Without `dataDir`, a temporary one is made and removed.
 */
export async function startServer({
  dataDir,
  port = 0,
  settings = SETTINGS,
  environment = {},
  development = false,
  vsix,
  locale = 'en',
} = {}) {
  const packages = vscodePackages();
  const home = dataDir ?? mkdtempSync(join(tmpdir(), 'gakju-vscode-'));
  writeSettings(home, settings);
  const env = serverEnvironment(environment);
  const common = [...commonArguments(home, packages.builtins), ...prepareLanguage(home, locale)];
  if (vsix) installExtension(packages, common, env, vsix);

  const token = randomBytes(16).toString('hex');
  const own = ['--host', '127.0.0.1', '--port', String(port), '--connection-token', token];
  const driver = development ? ['--enable-smoke-test-driver', '--reconnection-grace-time', '30'] : [];
  const child = spawn(packages.node, [packages.main, ...own, ...common, ...driver], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: extension hosts outlive their server, waiting for it to come back.
    detached: process.platform !== 'win32',
  });
  const kill = signal => killGroup(child, signal);
  const killOnExit = () => kill('SIGKILL');
  process.once('exit', killOnExit);
  const exited = new Promise(done => child.once('exit', done));
  const output = [];
  const actualPort = await listening(child, output);
  return {
    port: actualPort,
    token,
    dataDir: home,
    version: packages.version,
    exited,
    output: () => output.join(''),
    stop: async () => {
      kill('SIGTERM');
      await Promise.race([exited, new Promise(done => setTimeout(done, 5000).unref())]);
      kill('SIGKILL');
      process.off('exit', killOnExit);
      if (!dataDir) rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Ends the process, and with it every server it started, when it is told to stop. */
export function exitOnSignals(code) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(code));
}

/** The address of a workbench; `extension` and `suite` (a folder and a script to load) need a development server. */
export function workbenchAddress({ port, token, folder, file, extension, suite }) {
  const remote = path => `vscode-remote://127.0.0.1:${port}${pathOf(path)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (file) payload.push(['openFile', remote(file)]);
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (suite) payload.push(['extensionTestsPath', remote(suite)]);
  // The folder is a path, not a URL: Korean, spaces, '+' and '&' survive only when it is decoded, then encoded once.
  const query = [
    `tkn=${token}`,
    `folder=${encodeURIComponent(decodeURIComponent(pathOf(folder)))}`,
    `payload=${encodeURIComponent(JSON.stringify(payload))}`,
  ];
  return `http://127.0.0.1:${port}/?${query.join('&')}`;
}

const pathOf = path => pathToFileURL(resolve(path)).pathname;

/** The file VS Code reads its user settings from. */
const settingsFile = dataDir => join(dataDir, 'data', 'User', 'settings.json');

function writeSettings(dataDir, settings) {
  const file = settingsFile(dataDir);
  if (existsSync(file)) return;
  mkdirSync(join(dataDir, 'data', 'User'), { recursive: true });
  writeFileSync(file, JSON.stringify(settings, null, 2));
}

function serverEnvironment(environment) {
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', ...environment };
  // When this runs inside VS Code's own terminal, its variables would confuse the server.
  for (const name of Object.keys(env)) if (name.startsWith('VSCODE_')) delete env[name];
  return env;
}

const commonArguments = (dataDir, builtins) => [
  '--server-data-dir',
  dataDir,
  '--builtin-extensions-dir',
  builtins,
  '--accept-server-license-terms',
  '--telemetry-level',
  'off',
  '--disable-workspace-trust',
  '--disable-update-check',
];

function installExtension({ node, main }, common, env, vsix) {
  const install = [main, ...common, '--install-extension', resolve(vsix), '--force'];
  const { status, stdout, stderr } = spawnSync(node, install, { env, encoding: 'utf8' });
  const said = `${stdout}${stderr}`;
  if (status !== 0 || said.includes('Failed Installing'))
    throw new Error(`installing ${vsix} failed:\n${said}`);
}

/** Resolves with the port once the server says that it listens. */
function listening(child, output) {
  return new Promise((found, failed) => {
    const giveUp = why => failed(new Error(`the VS Code server ${why}:\n${output.join('')}`));
    const timer = setTimeout(() => giveUp('did not start in 60 s'), 60_000);
    const hear = data => {
      output.push(String(data));
      if (process.env.GAKJU_VERBOSE) process.stderr.write(data);
      const port = /agent listening on (\d+)/.exec(output.join(''))?.[1];
      if (!port) return;
      clearTimeout(timer);
      found(Number(port));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', error => giveUp(`could not be run: ${error.message}`));
    child.once('exit', code => {
      clearTimeout(timer);
      giveUp(`exited with ${code}`);
    });
  });
}

function killGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
