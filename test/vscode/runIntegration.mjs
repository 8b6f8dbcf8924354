// Runs test/vscode/extensionHost/*.test.ts inside a real VS Code's extension host; --grep=WORDS chooses tests.
// The desktop program is used through @vscode/test-electron when VSCODE_EXECUTABLE or an earlier download offers
// one (GAKJU_TEST_HOST=electron downloads it), elsewhere the VS Code from the npm registry (=npm forces it).
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { findElectron } from '../host/desktop.mjs';
import { runSuite } from '../host/runSuite.mjs';
import { exitOnSignals } from '../host/server.mjs';
import { copyDesk } from '../host/workspaceCopy.mjs';
import { root } from '../setup.mjs';

const source = join(root, 'test', 'vscode', 'extensionHost');
const bundles = join(root, 'out', 'extensionHost');
const report = process.env.GAKJU_REPORT ?? join(root, 'out', 'host-report.json');

exitOnSignals(130);
await main();

async function main() {
  rmSync(report, { force: true });
  await bundleTests();
  const folder = copyDesk();
  try {
    const grep = process.argv.find(word => word.startsWith('--grep='))?.slice('--grep='.length);
    const environment = { GAKJU_HOST_REPORT: report, ...(grep ? { GAKJU_GREP: grep } : {}) };
    judge(await runInVSCode(folder, environment));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function bundleTests() {
  const tests = readdirSync(source).filter(name => name.endsWith('.test.ts'));
  if (tests.length === 0) throw new Error('there is no test in test/vscode/extensionHost');
  rmSync(bundles, { recursive: true, force: true });
  mkdirSync(bundles, { recursive: true });
  await build({
    entryPoints: ['index.ts', ...tests].map(name => join(source, name)),
    outdir: bundles,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: true,
    logLevel: 'warning',
    external: ['vscode', 'mocha'],
    define: { 'globalThis.PROJECT_ROOT': JSON.stringify(root) },
  });
}

async function runInVSCode(folder, environment) {
  const suite = join(bundles, 'index');
  const electron = chooseElectron();
  if (electron) return runInElectron(electron, suite, folder, environment);
  const { result } = await runSuite({ suite, folder, environment });
  return result;
}

function chooseElectron() {
  const wanted = process.env.GAKJU_TEST_HOST;
  if (wanted === 'npm') return undefined;
  const electron = findElectron() ?? (wanted === 'electron' ? {} : undefined);
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!electron || screen) return electron;
  console.log('There is a desktop VS Code but no screen (xvfb-run gives one): using the VS Code from npm.');
  return undefined;
}

async function runInElectron({ version, vscodeExecutablePath }, suite, folder, environment) {
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  const program = vscodeExecutablePath ?? (await downloadAndUnzipVSCode({ version: version ?? 'stable' }));
  return runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    extensionTestsEnv: environment,
    launchArgs: [folder, '--disable-extensions'],
  });
}

/** Passed means both: VS Code said 0, and the suite's own report is there, is not empty and has no failure. */
function judge(result) {
  const read = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  if (!read) throw new Error(`the suite wrote no report: ${result}`);
  for (const line of read.lines) console.log(line);
  console.log(`  in ${read.where}`);
  if (result === 0 && read.tests > 0 && read.failed === 0) return;
  process.exitCode = 1;
  if (read.failed > 0) return;
  console.error(`  no test failed, yet VS Code ended with: ${result}`);
  writeFileSync(report, JSON.stringify({ ...read, failed: 1 }));
}
