import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** Loaded by VS Code as a test suite; measures what a writer waits for: loading the bundle and activate(). */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('gakju.gakju');
  const report = process.env['GAKJU_HOST_REPORT'];
  if (!extension || !report) throw new Error('the extension, or GAKJU_HOST_REPORT, is missing');
  if (extension.isActive) throw new Error('the extension was active before it was asked for');
  const start = performance.now();
  await extension.activate();
  writeFileSync(report, JSON.stringify({ milliseconds: performance.now() - start }));
}
