// A desktop VS Code on this machine, for `npm start` and for the extension host tests.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../setup.mjs';

const windows = process.platform === 'win32';

/** The command that opens a desktop VS Code: VSCODE_EXECUTABLE, else the first found on the PATH. */
export function findDesktop() {
  const given = process.env.VSCODE_EXECUTABLE;
  if (given && !existsSync(given))
    throw new Error(`VSCODE_EXECUTABLE names a file that is not there: ${given}`);
  if (given) return given;
  return ['code', 'code-insiders', 'codium'].find(
    name => spawnSync(name, ['--version'], { shell: windows }).status === 0,
  );
}

/** Opens `paths` (a folder, perhaps a file in it) in a new window with Gakju loaded from this checkout. */
export function openDesktop(command, paths) {
  const words = ['--new-window', `--extensionDevelopmentPath=${root}`, ...paths];
  const quoted = windows ? words.map(word => `"${word}"`) : words;
  const child = spawn(windows ? `"${command}"` : command, quoted, {
    stdio: 'ignore',
    detached: true,
    shell: windows,
  });
  return new Promise((opened, failed) => {
    child.once('error', failed);
    child.once('spawn', () => {
      child.unref();
      opened();
    });
  });
}

/**
 * What @vscode/test-electron should run: { vscodeExecutablePath } or { version } of one it downloaded before;
 * undefined when there is none. It needs the program itself, not the `code` script in the program's bin folder.
 */
export function findElectron() {
  const given = process.env.VSCODE_EXECUTABLE;
  if (given) return { vscodeExecutablePath: programOf(realpathSync(given)) };
  const downloads = join(root, '.vscode-test');
  const names = existsSync(downloads) ? readdirSync(downloads) : [];
  const version = names.map(name => /^vscode-.*?(\d+\.\d+\.\d+)$/.exec(name)?.[1]).find(Boolean);
  return version ? { version } : undefined;
}

function programOf(path) {
  const beside = join(dirname(dirname(path)), basename(path));
  return basename(dirname(path)) === 'bin' && existsSync(beside) ? beside : path;
}
