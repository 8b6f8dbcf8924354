/** A file's address as people and programs write it, taken apart; paths have `/` only. */
export type FilePath =
  | { readonly kind: 'absolute'; readonly path: string }
  /** Below the folder of whoever names it. */
  | { readonly kind: 'relative'; readonly path: string }
  /** Below the writer's own folder: `~/Downloads`. */
  | { readonly kind: 'home'; readonly path: string }
  /** Only the program that wrote it knows where that is: `storage:brief.pdf`. */
  | { readonly kind: 'elsewhere' };

/** Reads `C:\Users\kim\a.pdf`, `/home/kim/a.pdf`, `file:///home/kim/a.pdf`, `~/a.pdf`, `files/12/a.pdf`. */
export function readFilePath(written: string): FilePath {
  const text = written.trim();
  if (/^file:/i.test(text)) return readFileAddress(text);
  const slashed = text.replaceAll('\\', '/');
  if (/^[A-Za-z]:\//.test(slashed)) return { kind: 'absolute', path: `/${slashed}` };
  if (slashed.startsWith('/')) return { kind: 'absolute', path: slashed };
  if (slashed === '~' || slashed.startsWith('~/')) return { kind: 'home', path: slashed.slice(2) };
  if (/^[A-Za-z][\w+.-]*:/.test(slashed)) return { kind: 'elsewhere' };
  return { kind: 'relative', path: slashed.replace(/^(?:\.\/)+/, '') };
}

function readFileAddress(address: string): FilePath {
  const path = /^file:(?:\/\/(?:localhost)?)?(\/.*)$/i.exec(address)?.[1];
  if (path === undefined) return { kind: 'elsewhere' };
  try {
    return { kind: 'absolute', path: decodeURIComponent(path) };
  } catch {
    return { kind: 'absolute', path };
  }
}

/** The last part of a path, whatever kind of slashes it has. */
export function lastPart(written: string): string {
  return written.slice(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1);
}

/**
 * A glob that begins with a whole path or `~`, as its folder and the glob below it: `~/Downloads/policy` is
 * `~/Downloads/policy` and `**`. Undefined for a glob below the writer's folder.
 */
export function splitOutsideGlob(
  written: string,
): { readonly folder: string; readonly glob: string } | undefined {
  const kind = readFilePath(written).kind;
  if (kind !== 'absolute' && kind !== 'home') return undefined;
  const slashed = written.trim().replaceAll('\\', '/');
  const folder = /^(?:[^*?{}[\]/]*\/)*/.exec(`${slashed}/`)![0];
  return { folder: folder.replace(/\/$/, '') || '/', glob: slashed.slice(folder.length) || '**' };
}
