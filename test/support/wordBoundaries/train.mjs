// Bundles and runs train.ts, which says what it does.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const outfile = join(root, 'out', 'train.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/support/wordBoundaries/train.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  define: { 'globalThis.PROJECT_ROOT': JSON.stringify(root) },
});
await import(pathToFileURL(outfile).href);
