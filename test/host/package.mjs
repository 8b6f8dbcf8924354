// Builds Gakju and packs it as out/gakju.vsix: `npm run package`. `npm start` and the workbench tests use it too.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildProject, installProject, root } from '../setup.mjs';

const vsix = join(root, 'out', 'gakju.vsix');
const stamp = `${vsix}.inputs`;

/** The vsix of the checkout as it stands, packed anew only when a file that goes into it has changed. */
export function packageExtension() {
  const inputs = fingerprint();
  if (existsSync(vsix) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs)
    return { vsix, inputs };
  buildProject();
  mkdirSync(join(root, 'out'), { recursive: true });
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  // README links stay as they are: vsce would point them at a public repository, and there is none.
  const pack = [vsce, 'package', '--no-dependencies', '--no-rewrite-relative-links', '--out', vsix];
  const { status, stdout, stderr } = spawnSync(process.execPath, pack, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`vsce package failed:\n${stdout}${stderr}`);
  writeFileSync(stamp, inputs);
  return { vsix, inputs };
}

/** A digest of all that a package is made of. Whole files: there are few, and times of files lie after a checkout. */
function fingerprint() {
  const digest = createHash('sha256');
  for (const file of inputFiles())
    digest
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return digest.digest('hex');
}

function inputFiles() {
  const inFolders = ['src', 'media', 'l10n']
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name)),
    );
  const atTop = readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== '.git')
    .map(entry => join(root, entry.name));
  return [...inFolders, ...atTop].sort((a, b) => (a < b ? -1 : 1));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installProject();
  packageExtension();
  console.log(`${relative(root, vsix)}: ${(statSync(vsix).size / 1024).toFixed(0)} kB`);
}
