import { phrase } from '../text/phrase';
import type { Problem } from '../text/problem';
import { kindOfFile } from './formats/kinds';

/** Files of more bytes are refused: no essay is that long, and one file must not fill the memory. */
export const LARGEST_SOURCE = 20_000_000;

/**
 * Whether a file is taken in as a source, by its path (with `/`): a format reads it, it is not hidden, and
 * it is no README, which describes the folder it stands in, nor one of the files that a browser saves
 * beside a page.
 */
export function isSourcePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isPartOfPage = /[^/](?:_files|\.files|_파일)\//u.test(path);
  return (
    kindOfFile(name) !== undefined && !name.startsWith('.') && !/^readme(\.|$)/i.test(name) && !isPartOfPage
  );
}

/** Whether the source's own file can be shown as text, at the source's original offsets. */
export function opensAsText(path: string): boolean {
  return kindOfFile(path)?.isText ?? false;
}

/** Why a file of `size` bytes is not read, or undefined when it is. */
export function tooLarge(size: number): Problem | undefined {
  if (size <= LARGEST_SOURCE) return undefined;
  const [megabytes, limit] = [Math.round(size / 1e6), Math.round(LARGEST_SOURCE / 1e6)];
  const message = phrase('{0} MB is too large for a source; the limit is {1} MB.', megabytes, limit);
  return { code: 'tooLarge', severity: 'error', message };
}
