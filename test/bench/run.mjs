// npm run bench: measures sizes and peers within one run and prints JSON. Times are of this machine at this
// moment: quote ratios and growth. `--no-host` leaves out the activation time inside a real VS Code; `--large`
// adds a desk of 100,000 passages, some six minutes of work, without the peer that would take as long again.
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { buildProject, installProject } = await import('../setup.mjs');
installProject();
buildProject();
const esbuild = await import('esbuild');
const { loader, withoutNetwork } = await import('../../esbuild.config.mjs');

const out = join(root, 'out', 'bench');
mkdirSync(out, { recursive: true });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['test/bench/bench.ts'],
  outfile: join(out, 'bench.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  loader,
  plugins: [withoutNetwork],
  banner: { js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);" },
});
const { measureCorpus, measureDates, measureRecognition, measureSearch } = await import(
  pathToFileURL(join(out, 'bench.mjs')).href
);
const sizes = [100, 1000, 10_000, ...(process.argv.includes('--large') ? [100_000] : [])];
const rows = [
  ...measureSearch(sizes),
  ...measureRecognition([0, 5000, 50_000]),
  ...measureDates([2000, 20_000, 150_000]),
  ...(await measureCorpus(sizes)),
];
const bundles = [
  'extension.js',
  'worker/worker.mjs',
  'cli/main.mjs',
  'media/searchView.js',
  'media/searchViewStyle.css',
].map(name => ({
  name: `bundle ${name}`,
  metric: 'size',
  value: Math.round(statSync(join(root, 'dist', name)).size / 102.4) / 10,
  unit: 'kB',
}));
const activation = process.argv.includes('--no-host') ? [] : [await activationRow()];
console.log(JSON.stringify({ node: process.version, rows: [...activation, ...rows, ...bundles] }, null, 2));
process.exit(0);

async function activationRow() {
  const { measureActivation } = await import('../host/measureActivation.mjs');
  return {
    name: 'activation in the extension host',
    metric: 'time',
    value: await measureActivation(),
    unit: 'ms',
  };
}
