// Builds all that runs: the extension, its worker, the webviews and the command line.
// `--watch` keeps building, `--meta` writes out/meta.json for the bundle-size rows of the benchmark.
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const meta = process.argv.includes('--meta');

/** What travels inside the bundles: styles of notes and their locales as text, tables of characters for PDFs as bytes. */
export const loader = { '.csl': 'text', '.xml': 'text', '.bcmap': 'binary' };

/** Citation.js can fetch what it is given an address of; nothing here may open a connection, so that part is left out. */
export const withoutNetwork = {
  name: 'without-network',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@citation-js[\\/]core[\\/]lib-mjs[\\/]util[\\/]fetchFile\.js$/ }, () => ({
      contents: `const refuse = () => { throw new Error('no network'); };
        export { refuse as fetchFile, refuse as fetchFileAsync, refuse as setUserAgent };`,
    }));
  },
};

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
  loader,
  logLevel: 'warning',
  metafile: meta,
  plugins: [withoutNetwork],
  // An ES build of a dependency is smaller than its CommonJS build, and is what `import` names.
  mainFields: ['module', 'main'],
  // pdf.js does nothing on its own account where it takes itself to run in NW.js: elsewhere on Node it looks
  // for a library that draws and complains that there is none. VS Code's own Node it takes for a browser.
  define: { 'process.versions.nw': '"0"' },
};

/** What reads sources: in pieces, so that the heavy readers are only loaded when a file of theirs comes. */
const inPieces = {
  ...node,
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'pieces/[name]-[hash]',
  // Dependencies that are CommonJS ask for Node's own modules with `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

const builds = [
  { ...node, entryPoints: { extension: 'src/extension.ts' }, outdir: 'dist', external: ['vscode'] },
  {
    ...inPieces,
    entryPoints: { worker: 'src/worker/worker.ts', reader: 'src/worker/readerThread.ts' },
    outdir: 'dist/worker',
  },
  { ...inPieces, entryPoints: { main: 'src/cli/main.ts' }, outdir: 'dist/cli' },
  {
    ...node,
    stdin: { contents: "import('./cli/main.mjs');", sourcefile: 'cli.js' },
    outfile: 'dist/cli.js',
    external: ['./cli/main.mjs'],
    banner: { js: '#!/usr/bin/env node' },
    sourcemap: false,
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
      metadataForm: 'media/metadataForm/metadataForm.ts',
      metadataFormStyle: 'media/metadataForm/metadataForm.css',
      network: 'media/network/network.ts',
      networkStyle: 'media/network/network.css',
      timeline: 'media/timeline/timeline.ts',
      timelineStyle: 'media/timeline/timeline.css',
    },
    outdir: 'dist/media',
  },
];

// Tests take the loaders from here and build for themselves.
if (import.meta.url === pathToFileURL(realpathSync(process.argv[1] ?? '.')).href) await buildAll();

async function buildAll() {
  // A piece is named by what is in it: those of the last build would stay.
  for (const folder of ['dist/worker', 'dist/cli']) rmSync(folder, { recursive: true, force: true });
  for (const file of ['dist/worker.js', 'dist/worker.js.map']) rmSync(file, { force: true });
  mkdirSync('out', { recursive: true });
  if (watch) {
    for (const options of builds) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
  } else {
    const results = await Promise.all(builds.map(options => esbuild.build(options)));
    if (meta) writeFileSync('out/meta.json', JSON.stringify(results.map(result => result.metafile)));
  }
}
