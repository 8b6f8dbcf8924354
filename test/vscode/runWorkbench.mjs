// Runs test/vscode/workbench/*.test.mjs: mocha here, the packed extension in a VS Code, a browser driven by
// Playwright. --grep=WORDS chooses tests. Pictures go to out/screenshots.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { exitOnSignals } from '../host/server.mjs';
import { vscodePackages } from '../host/vscodePackages.mjs';
import { root } from '../setup.mjs';

const source = join(root, 'test', 'vscode', 'workbench');
const report = process.env.GAKJU_REPORT ?? join(root, 'out', 'workbench-report.json');
const grep = process.argv.find(word => word.startsWith('--grep='))?.slice('--grep='.length);
const files = readdirSync(source).filter(name => name.endsWith('.test.mjs'));
if (files.length === 0) throw new Error('there is no test in test/vscode/workbench');

exitOnSignals(130);
mkdirSync(join(root, 'out'), { recursive: true });
rmSync(report, { force: true });
console.log(`  in VS Code ${vscodePackages().version} in the browser, from npm`);
const mocha = new Mocha({
  ui: 'bdd',
  timeout: 120_000,
  slow: 10_000,
  reporter: 'spec',
  ...(grep ? { grep } : {}),
});
for (const file of files.sort()) mocha.addFile(join(source, file));
await mocha.loadFilesAsync();
const runner = mocha.run(failed => {
  const { tests, passes: passed, pending: skipped } = runner.stats;
  writeFileSync(report, JSON.stringify({ tests, passed, failed, skipped }));
  process.exit(failed > 0 || tests === 0 ? 1 : 0);
});
