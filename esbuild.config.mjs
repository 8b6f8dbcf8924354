// Builds all that runs: the extension, its worker, the webviews and the command line.
// `--watch` keeps building, `--meta` writes out/meta.json for the bundle-size rows of the benchmark.
import { mkdirSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const meta = process.argv.includes('--meta');

/** Options shared by everything that runs on Node inside or beside VS Code. */
const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  keepNames: false,
  sourcemap: 'linked',
  sourcesContent: false,
  // Hangul as it is: escaped, the tables of Korean would be twice their size.
  charset: 'utf8',
  logLevel: 'warning',
  metafile: meta,
  // An ES build of a dependency is smaller than its CommonJS build, and is what `import` names.
  mainFields: ['module', 'main'],
};

const builds = [
  { ...node, entryPoints: { extension: 'src/extension.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...node, entryPoints: { worker: 'src/worker/worker.ts' }, outdir: 'dist' },
  {
    ...node,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...node,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
    entryPoints: {
      searchView: 'media/searchView/searchView.ts',
      searchViewStyle: 'media/searchView/searchView.css',
    },
    outdir: 'dist/media',
  },
];

mkdirSync('out', { recursive: true });
if (watch) {
  for (const options of builds) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
} else {
  const results = await Promise.all(builds.map(options => esbuild.build(options)));
  if (meta) writeFileSync('out/meta.json', JSON.stringify(results.map(result => result.metafile)));
}
