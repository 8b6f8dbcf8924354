// What must be there before anything can run: the packages of the lock, and the built extension.
// Imports Node built-ins only, because on a fresh clone there is nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Installs the packages of `folder` when they are not those of its lock; says so in one line. */
export function installPackages(folder, what) {
  if (isInstalled(folder)) return false;
  console.log(`Installing ${what} …`);
  const npm = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync('npm', [...npm, '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} failed${error ? `: ${error.message}` : ''}`);
  return true;
}

/** Packages of the project itself: the compiler, the bundler, the test runner. */
export const installProject = () => installPackages(root, 'the packages of Gakju (once, about 20 s)');

/** Bundles the extension, its worker, the webviews and the command line into dist/. */
export function buildProject() {
  const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed');
}

/** Seconds since `start` (of performance.now), as text. */
export const seconds = start => ((performance.now() - start) / 1000).toFixed(1);

/**
 * npm leaves a copy of the lock in node_modules; what stands there is what is installed.
 * Times of files say less: a checkout or an edit elsewhere in the lock would make them disagree.
 */
function isInstalled(folder) {
  const copy = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(copy)) return false;
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(copy);
  return Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    // Optional packages of other machines are left out by npm.
    if (!found) return path === '' || Boolean(entry.optional || entry.devOptional);
    return found.version === entry.version && found.resolved === entry.resolved;
  });
}

const readPackages = path => JSON.parse(readFileSync(path, 'utf8')).packages;
