// Bundles the tests that need no VS Code and runs them with mocha: all of them, or those below a folder.
//   npm run test:unit                     everything but test/quality
//   npm run test:unit -- core/dates       one room
//   npm run quality                       the counts over real text
// Writes out/unit-report.json (or the path in GAKJU_REPORT) for the whole run's closing line.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { loader, withoutNetwork } from '../esbuild.config.mjs';

const test = dirname(fileURLToPath(import.meta.url));
const root = resolve(test, '..');
const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('-'));
const grep = process.argv.find(argument => argument.startsWith('--grep='))?.slice('--grep='.length);
/** These folders run elsewhere: inside a VS Code, as a benchmark, or as data. */
const ELSEWHERE = ['vscode', 'host', 'bench', 'fixtures', 'support'];

const files = readdirSync(test, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.test.ts'))
  .map(entry => relative(test, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter(file => !ELSEWHERE.includes(file.split('/')[0] ?? ''))
  .filter(file =>
    wanted.length ? wanted.some(prefix => file.startsWith(prefix)) : !file.startsWith('quality/'),
  )
  .sort();

const outdir = join(root, 'out', 'unit', wanted.join('+').replaceAll('/', '-') || 'all');
rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: files.map(file => join(test, file)),
  outbase: test,
  outdir,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  sourcemap: true,
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  external: ['typescript', 'esbuild', 'fast-check', 'mocha'],
  // As in esbuild.config.mjs.
  loader,
  plugins: [withoutNetwork],
  define: { 'globalThis.PROJECT_ROOT': JSON.stringify(root), 'process.versions.nw': '"0"' },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

process.setSourceMapsEnabled(true);
const mocha = new Mocha({
  ui: 'bdd',
  timeout: 20_000,
  ...(grep ? { grep } : {}),
  reporter: process.env.GAKJU_REPORTER ?? 'dot',
});
for (const file of files) mocha.addFile(join(outdir, file.replace(/\.ts$/, '.mjs')));
await mocha.loadFilesAsync();
const runner = mocha.run(failures => {
  const { passes, pending, tests } = runner.stats;
  const report = process.env.GAKJU_REPORT ?? join(root, 'out', 'unit-report.json');
  writeFileSync(report, JSON.stringify({ tests, passed: passes, failed: failures, skipped: pending }));
  if (tests === 0) console.error('No test ran.');
  process.exitCode = failures > 0 || tests === 0 ? 1 : 0;
  // A test that leaves a port or a timer open would keep the process, and whoever waits for it, for ever.
  setTimeout(() => {
    console.error('A test left something open that keeps the process alive.');
    process.exit(1);
  }, 5000).unref();
});
