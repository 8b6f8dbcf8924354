// How long Gakju takes to wake up inside a real extension host; a row of the benchmark.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import { runSuite } from './runSuite.mjs';

/** Milliseconds around `extension.activate()` in a fresh host that opens `folder`; needs a built dist/. */
export async function measureActivation(folder = join(root, 'corpus')) {
  const { build } = await import('esbuild');
  const suite = join(root, 'out', 'bench', 'activation.js');
  await build({
    entryPoints: [join(root, 'test', 'bench', 'activation.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const reports = mkdtempSync(join(tmpdir(), 'gakju-activation-'));
  const report = join(reports, 'report.json');
  try {
    const { result } = await runSuite({ suite, folder, environment: { GAKJU_HOST_REPORT: report } });
    if (result !== 0 || !existsSync(report)) throw new Error(`measuring the activation failed: ${result}`);
    return JSON.parse(readFileSync(report, 'utf8')).milliseconds;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}
