import { splitOutsideGlob } from '../../core/sources/filePath';

/** The name a folder of sources has when there is none yet and no setting names another. */
const USUAL_FOLDER = 'sources';

/**
 * The folders, below a workspace folder, into which sources can be put so that the globs of the setting
 * find them; the best first: `['corpus/**', 'sources/**']` gives `['sources', 'corpus']`.
 */
export function sourcesFolders(globs: readonly string[]): string[] {
  // What is added goes into the writer's own folder, never into one outside.
  const inside = globs.filter(glob => !splitOutsideGlob(glob));
  const folders = inside.map(glob => /^(?:[^*?{}[\]/]+\/)*/.exec(glob)![0].replace(/\/$/, ''));
  // A glob that begins with a wildcard finds the usual folder too.
  const named = [...new Set(folders.map(folder => folder || USUAL_FOLDER))];
  const others = named.filter(folder => folder !== USUAL_FOLDER);
  return named.includes(USUAL_FOLDER) || !named.length ? [USUAL_FOLDER, ...others] : others;
}

/** Longer names do not fit on every disk once they are Korean, which takes three bytes a syllable. */
const LONGEST = 70;

/** The title as the name of a file on any system, without extension; empty where nothing is left of it. */
export function fileNameOf(title: string): string {
  const name = Array.from(title.normalize('NFC'))
    .map(character => (/[\p{Cc}\\/:*?"<>|]/u.test(character) ? ' ' : character))
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/, '');
  const cut = Array.from(name)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
  // Names of devices on Windows, whatever follows them.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(cut) ? `${cut}_` : cut;
}

/** The `number`th name beside one that is taken: `글.txt`, 2 gives `글 (2).txt`. */
export function numberedName(path: string, number: number): string {
  const dot = path.lastIndexOf('.');
  const hasExtension = dot > path.lastIndexOf('/') + 1;
  const [stem, extension] = hasExtension ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
  return `${stem} (${number})${extension}`;
}

/** The addresses in a `text/uri-list`: one a line, comments left out. */
export function addressesIn(uriList: string): string[] {
  return uriList
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line && !line.startsWith('#'));
}
