// npm test: everything that can fail, in order, from a fresh clone with nothing but Node and npm.
//   npm test -- --only=unit,host     some stages: types, lint, unit, quality, host, workbench (the build always runs)
// The last line counts all stages: `N passed, N failed`. A stage that crashes counts as one failure.
// Imports Node built-ins only, because on a fresh clone there is nothing else.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { missingChromium } from './host/browser.mjs';
import { buildProject, installProject, root, seconds } from './setup.mjs';

const bin = (...path) => join(root, 'node_modules', ...path);
const TSC = bin('typescript', 'bin', 'tsc');
const STAGES = {
  types: { name: 'Type check', run: checkTypes },
  lint: { name: 'Lint and format', run: checkStyle },
  unit: { name: 'Unit tests', run: () => runTests('unit', 'test/unit.mjs') },
  quality: { name: 'Quality over real text', run: () => runTests('quality', 'test/unit.mjs', 'quality') },
  host: { name: 'In the extension host', run: () => runInBrowser('host', 'test/vscode/runIntegration.mjs') },
  workbench: {
    name: 'In the workbench',
    run: () => runInBrowser('workbench', 'test/vscode/runWorkbench.mjs'),
  },
};
/** Far beyond what any stage takes; a stage that hangs is stopped and counted as failed. */
const LIMIT = 600_000;
/** What runs now, so that nothing is left behind when npm test is stopped. */
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);

await main();

async function main() {
  const started = performance.now();
  const chosen = chooseStages();
  const total = { passed: 0, failed: 0, skipped: 0 };
  mkdirSync(join(root, 'out'), { recursive: true });
  if (await prepare()) {
    for (const stage of chosen) add(total, await runStage(stage));
  } else {
    total.failed = 1;
  }
  console.log(`\nAll stages: ${seconds(started)} s`);
  console.log(counts(total));
  process.exit(total.failed > 0 ? 1 : 0);
}

function chooseStages() {
  const only = process.argv
    .find(word => word.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const unknown = only?.filter(id => !(id in STAGES)) ?? [];
  if (unknown.length > 0) {
    console.error(`No such stage: ${unknown.join(', ')}. There are: ${Object.keys(STAGES).join(', ')}.`);
    process.exit(2);
  }
  return Object.entries(STAGES)
    .filter(([id]) => !only || only.includes(id))
    .map(([, stage]) => stage);
}

/** Without packages and a build nothing else can be told apart from their absence. */
async function prepare() {
  const started = performance.now();
  try {
    installProject();
    buildProject();
    console.log(`Build: ${seconds(started)} s`);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

async function runStage({ name, run }) {
  const started = performance.now();
  console.log(`\n${name}`);
  const result = await run().catch(error => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  console.log(`${name}: ${counts(result)} (${seconds(started)} s)`);
  return result;
}

async function checkTypes() {
  const projects = ['.', 'src/core', 'media'];
  const commands = projects.map(project => [`tsc -p ${project}`, process.execPath, TSC, '-p', project]);
  return runChecks(commands);
}

async function checkStyle() {
  const oxlint = bin('oxlint', 'bin', 'oxlint');
  const prettier = bin('prettier', 'bin', 'prettier.cjs');
  return runChecks([
    ['oxlint', process.execPath, oxlint, '--type-aware'],
    ['prettier', process.execPath, prettier, '--check', '--log-level=warn', '.'],
  ]);
}

/** Commands that say yes or no, side by side; what the failing ones said is shown. */
async function runChecks(commands) {
  const results = await Promise.all(
    commands.map(async ([label, ...command]) => ({ label, ...(await runCommand(command, 'pipe')) })),
  );
  for (const { label, code, output } of results) {
    console.log(`  ${code === 0 ? 'ok' : 'FAILED'} ${label}`);
    if (code !== 0) console.log(output);
  }
  const passed = results.filter(({ code }) => code === 0).length;
  return { passed, failed: results.length - passed, skipped: 0 };
}

async function runInBrowser(id, script) {
  const missing = missingChromium();
  if (!missing) return runTests(id, script);
  console.error(`  ${missing}`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** Runs a script that writes its counts to the file named in GAKJU_REPORT. */
async function runTests(id, script, ...words) {
  const report = join(root, 'out', `${id}-report.json`);
  rmSync(report, { force: true });
  const env = { ...process.env, GAKJU_REPORT: report };
  const { code } = await runCommand([process.execPath, join(root, script), ...words], 'inherit', env);
  if (!existsSync(report)) throw new Error(`${script} ended with ${code} and without a report`);
  const { passed, failed, skipped } = JSON.parse(readFileSync(report, 'utf8'));
  const silent = failed === 0 && (code !== 0 || passed + skipped === 0);
  return { passed, failed: silent ? 1 : failed, skipped };
}

function runCommand([program, ...words], output, env = process.env) {
  return new Promise((done, failed) => {
    const stdio = ['ignore', output, output];
    const child = spawn(program, words, { cwd: root, env, stdio });
    const said = [];
    running.add(child);
    child.stdout?.on('data', data => said.push(data));
    child.stderr?.on('data', data => said.push(data));
    const timer = setTimeout(() => {
      console.error(`stopped after ${LIMIT / 1000} s: ${words.join(' ')}`);
      child.kill();
    }, LIMIT);
    child.once('error', failed);
    child.once('close', code => {
      clearTimeout(timer);
      running.delete(child);
      done({ code: code ?? 1, output: Buffer.concat(said).toString() });
    });
  });
}

function stop() {
  for (const child of running) child.kill();
  process.exit(130);
}

function add(total, { passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
