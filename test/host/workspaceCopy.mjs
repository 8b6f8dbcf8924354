import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** A writable copy of the sample desk; its name has Korean, a space, '+' and '&', for the paths that break on them. */
export function copyDesk(from = join(root, 'corpus')) {
  const folder = mkdtempSync(join(tmpdir(), '글감 a+b&c-'));
  cpSync(from, folder, { recursive: true });
  return folder;
}
