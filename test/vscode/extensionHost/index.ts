import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import * as vscode from 'vscode';

/** Loaded by VS Code as its test suite, in the desktop program and in the server alike: runs all tests beside it. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const grep = process.env['GAKJU_GREP'];
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false, ...(grep ? { grep } : {}) });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  }
  const lines: string[] = [];
  const failures = await new Promise<number>(done => {
    const runner = mocha.run(done);
    runner.on('pass', test => lines.push(`  ok ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    runner.on('pending', test => lines.push(`  skipped ${test.fullTitle()}`));
    runner.on('fail', (test, error: Error) => lines.push(`  FAILED ${test.fullTitle()}`, indent(error)));
    runner.on('end', () => writeReport(runner.stats, lines));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** The console does not leave the extension host in order, or at all; a file does. */
function writeReport(stats: Mocha.Stats | undefined, lines: readonly string[]): void {
  const path = process.env['GAKJU_HOST_REPORT'];
  if (!path || !stats) throw new Error('GAKJU_HOST_REPORT is missing');
  const { tests, passes: passed, failures: failed, pending: skipped } = stats;
  writeFileSync(path, JSON.stringify({ tests, passed, failed, skipped, lines, where: whereAmI() }));
}

function whereAmI(): string {
  return `${vscode.env.appName} ${vscode.version} (${vscode.env.appHost}, Node ${process.versions.node})`;
}

function indent(error: Error): string {
  return (error.stack ?? error.message).replace(/^/gm, '      ');
}
