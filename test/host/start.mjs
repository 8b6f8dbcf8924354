// npm start [-- FOLDER] [--web] [--fresh] [--no-open] [--locale=ko]: opens a folder in a real VS Code with Gakju.
// A desktop VS Code is used when there is one; elsewhere a VS Code from the npm registry is served on this machine.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProject, installProject, root, seconds } from '../setup.mjs';
import { findDesktop, openDesktop } from './desktop.mjs';

const started = performance.now();
const USAGE = `npm start -- [FOLDER] [--web] [--fresh] [--no-open] [--locale=ko]

  FOLDER       what to open; without it, the sample desk (corpus/)
  --web        serve VS Code in the browser even when there is a desktop VS Code
  --fresh      forget the settings and the index of earlier starts
  --no-open    do not open a browser
  --locale=ko  Gakju in Korean (the default where the system speaks Korean)
  PORT         environment variable: the port to serve on`;

await main();

async function main() {
  const { folder, options } = readArguments();
  try {
    installProject();
    const desktop = options.web ? undefined : findDesktop();
    const paths = [folder, ...draftOf(folder)];
    if (desktop) await startDesktop(desktop, paths);
    else await startWeb(paths, options);
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: {
        web: { type: 'boolean' },
        fresh: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        locale: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) leave(USAGE, 0);
    if (positionals.length > 1) leave(USAGE, 2);
    const folder = resolve(process.env.INIT_CWD ?? '.', positionals[0] ?? join(root, 'corpus'));
    if (!existsSync(folder)) leave(`There is no folder ${folder}`, 2);
    if (!statSync(folder).isDirectory()) leave(`${folder} is a file; please give its folder.`, 2);
    return { folder, options: values };
  } catch (error) {
    return leave(`${error.message}\n\n${USAGE}`, 2);
  }
}

function leave(words, code) {
  console[code === 0 ? 'log' : 'error'](words);
  process.exit(code);
}

/** The sample desk has a half-written draft to begin with. */
function draftOf(folder) {
  const draft = join(folder, 'brief.md');
  return existsSync(draft) ? [draft] : [];
}

async function startDesktop(desktop, paths) {
  buildProject();
  await openDesktop(desktop, paths);
  console.log(`\nOpened ${relativeName(paths[0])} in ${desktop}; ready in ${seconds(started)} s`);
}

async function startWeb([folder, file], options) {
  const { packageExtension } = await import('./package.mjs');
  const { exitOnSignals, startServer, workbenchAddress } = await import('./server.mjs');
  const dataDir = join(root, '.vscode-host');
  if (options.fresh) rmSync(dataDir, { recursive: true, force: true });
  const { vsix, inputs } = packageExtension();
  const port = portFrom(process.env.PORT);
  const locale = options.locale ?? systemLocale();
  exitOnSignals(0);
  exitWithParent();
  const server = await startServer({
    dataDir,
    port,
    locale,
    ...(isInstalled(dataDir, inputs) ? {} : { vsix }),
  });
  rememberInstalled(dataDir, inputs);
  const address = workbenchAddress({ port: server.port, token: server.token, folder, file });
  console.log(
    `\nGakju is open on ${relativeName(folder)} in VS Code ${server.version}, ready in ${seconds(started)} s`,
  );
  console.log(
    `Open this address in Chrome, Edge or Firefox (only this machine can reach it):\n\n${address}\n`,
  );
  hintAtFonts();
  if (!options['no-open']) openBrowser(address);
  console.log('Press Ctrl+C to stop.');
  await server.exited;
  console.error(`VS Code stopped.\n${server.output().slice(-2000)}`);
  process.exitCode = 1;
}

/** A signal sent to npm ends npm and its shell, but does not reach this process. */
function exitWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 1000).unref();
}

/** Installing takes seconds; the data folder remembers which package it holds. */
function installedStamp(dataDir) {
  return join(dataDir, 'gakju.inputs');
}

function isInstalled(dataDir, inputs) {
  const stamp = installedStamp(dataDir);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
}

function rememberInstalled(dataDir, inputs) {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(installedStamp(dataDir), inputs);
}

function portFrom(text) {
  const port = Number(text ?? 0);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT is not a port: ${text}`);
}

function systemLocale() {
  const names = [process.env.LC_ALL, process.env.LANG, Intl.DateTimeFormat().resolvedOptions().locale];
  return names.some(name => /^ko\b|^ko_/.test(name ?? '')) ? 'ko' : 'en';
}

function relativeName(path) {
  const name = relative(root, path);
  return name && !name.startsWith('..') ? name : path;
}

/** Without a Korean font a Linux browser shows boxes; fontconfig knows. */
function hintAtFonts() {
  if (process.platform !== 'linux') return;
  const { status, stdout } = spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' });
  if (status === 0 && stdout.trim() === '') {
    console.log('Hint: this machine has no Korean font; on Debian, apt-get install fonts-nanum.');
  }
}

function openBrowser(address) {
  const [command, ...words] = openerFor(process.platform);
  if (!command) return;
  const target = process.platform === 'win32' ? address.replaceAll('&', '^&') : address;
  const child = spawn(command, [...words, target], { stdio: 'ignore', detached: true });
  child.once('error', () => console.log('(No browser was found to open it.)'));
  child.unref();
}

function openerFor(platform) {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : [];
}
