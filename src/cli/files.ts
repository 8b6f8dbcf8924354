import { readFileSync, statSync } from 'node:fs';
import { WrongUse } from './terminal';

/** A draft of the writer's, as text. */
export function readDraftFile(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new WrongUse(`${path} is not a file.`);
  return readFileSync(path, 'utf8');
}
