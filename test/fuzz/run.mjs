// npm run fuzz [-- seconds] [--seed=N] [reader…]: feeds changed files to the readers, each for so many
// seconds (10), and stops at the first that one does not bear; the file and its seed are kept in out/fuzz.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const words = process.argv.slice(2);
const seconds = Number(words.find(word => /^\d+$/.test(word)) ?? 10);
const seed = Number(
  words.find(word => word.startsWith('--seed='))?.slice('--seed='.length) ?? Date.now() % 1e9,
);
const wanted = words.filter(word => /^[a-z]+$/.test(word));

const out = join(root, 'out', 'fuzz');
mkdirSync(out, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/fuzz.ts'],
  outfile: join(out, 'fuzz.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  sourcemap: true,
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  loader: { '.csl': 'text', '.xml': 'text', '.bcmap': 'binary' },
  banner: { js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);" },
});
process.setSourceMapsEnabled(true);
const { fuzz, targets } = await import(pathToFileURL(join(out, 'fuzz.mjs')).href);
for (const target of wanted.length ? wanted : targets) {
  const { count, finding } = await fuzz(target, seed, Date.now() + seconds * 1000);
  console.log(`${target}: ${count} files from seed ${seed}`);
  if (!finding) continue;
  const file = join(out, `${target}-${finding.seed}.bin`);
  writeFileSync(file, finding.bytes);
  console.error(`${finding.reason}\nseed ${finding.seed}, kept as ${file}`);
  process.exitCode = 1;
}
