import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { projectRoot } from './support/project';

/**
 * Who may import whom, besides itself: the table of src/README.md, executed. A row that grows is a design
 * decision. `lib:` names third-party libraries, each imported in one room only.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/text': ['lib:yaml'],
  'core/dates': ['core/text'],
  'core/entities': ['core/text'],
  'core/analysis': ['core/text'],
  'core/sources': ['core/text', 'core/dates'],
  'core/ingest': [
    'core/text',
    'core/dates',
    'core/sources',
    'lib:iconv-lite',
    'lib:fflate',
    'lib:cfb',
    'lib:@mozilla/readability',
    'lib:linkedom',
    'lib:pdfjs-dist',
  ],
  'core/quotes': ['core/text', 'core/sources', 'lib:approx-string-match'],
  'core/search': ['core/text', 'core/analysis', 'core/sources', 'lib:minisearch'],
  'core/store': ['core/text', 'core/sources'],
  'core/citations': ['core/text', 'core/dates', 'core/sources', 'lib:citeproc'],
  'core/exchange': [
    'core/text',
    'core/sources',
    'core/citations',
    'lib:@citation-js/core',
    'lib:@citation-js/plugin-bibtex',
    'lib:@citation-js/plugin-ris',
  ],
  'core/claims': [
    'core/text',
    'core/dates',
    'core/analysis',
    'core/sources',
    'core/search',
    'core/quotes',
    'core/facts',
  ],
  'core/works': ['core/text', 'core/analysis', 'core/sources'],
  'core/events': ['core/text', 'core/dates', 'core/entities'],
  'core/facts': ['core/text', 'core/dates', 'core/entities', 'core/events', 'core/sources', 'core/quotes'],
  'core/drafts': [
    'core/text',
    'core/dates',
    'core/entities',
    'core/events',
    'core/sources',
    'core/quotes',
    'core/citations',
    'lib:mdast',
    'lib:mdast-util-from-markdown',
    'lib:mdast-util-frontmatter',
    'lib:mdast-util-gfm-footnote',
    'lib:mdast-util-gfm-table',
    'lib:micromark-extension-frontmatter',
    'lib:micromark-extension-gfm-footnote',
    'lib:micromark-extension-gfm-table',
  ],
  'core/export': [
    'core/text',
    'core/sources',
    'core/drafts',
    'lib:mdast',
    'lib:docx',
    'lib:fflate',
    'lib:mdast-util-to-hast',
    'lib:hast-util-sanitize',
    'lib:hast-util-to-html',
  ],
  'core/corpus': ['core/*'],
  // Files: only `byteFile`, for what a large index has no room for in memory; sources come as bytes.
  worker: ['core/*', 'lib:vscode-jsonrpc', 'node:worker_threads', 'node:fs', 'node:path'],
  cli: ['core/*', 'node:*'],
  vscode: ['core/*', 'media/protocol', 'lib:vscode'],
  extension: ['vscode', 'worker', 'lib:vscode'],
  'media/shared': [],
  'media/searchView': ['media/shared', 'core/*:types'],
  'media/metadataForm': ['media/shared', 'core/*:types'],
  'media/network': ['media/shared', 'core/*:types', 'lib:d3-force'],
  'media/timeline': ['media/shared', 'lib:d3-scale'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
}

describe('layering', () => {
  const imports = [...sourceFiles('src'), ...sourceFiles('media')].flatMap(importsOf);

  it('reads the imports of every file', () => {
    assert.ok(imports.length > 100, `only ${imports.length} imports found`);
  });

  it('lets each room import only what the table allows', () => {
    const wrong = imports
      .filter(found => !isAllowed(found))
      .map(({ file, target }) => `${file} imports ${target}`);
    assert.deepEqual(wrong, []);
  });

  it('knows the room of every file', () => {
    const unknown = imports.filter(({ room }) => !Object.hasOwn(MAY_IMPORT, room)).map(({ file }) => file);
    assert.deepEqual([...new Set(unknown)], []);
  });

  it('has no row for a room or a library that is not there', () => {
    const used = new Set(imports.flatMap(({ room, target }) => [room, `${room} ${target}`]));
    const stale = Object.entries(MAY_IMPORT).flatMap(([room, targets]) =>
      targets
        .filter(target => target.startsWith('lib:') && !used.has(`${room} ${target}`))
        .map(target => `${room}: ${target}`),
    );
    assert.deepEqual(stale, []);
  });

  it('has no cycle between the rooms of core', () => {
    const edges = new Map<string, Set<string>>();
    for (const { room, target } of imports) {
      if (!room.startsWith('core/') || !target.startsWith('core/') || room === target) continue;
      edges.set(room, (edges.get(room) ?? new Set()).add(target));
    }
    assert.deepEqual(findCycle(edges), []);
  });
});

function isAllowed({ room, target, isTypeOnly }: Import): boolean {
  if (room === target) return true;
  return (MAY_IMPORT[room] ?? []).some(allowed => {
    const [pattern, only] = allowed.includes(':types')
      ? [allowed.replace(':types', ''), true]
      : [allowed, false];
    if (only && !isTypeOnly) return false;
    return pattern.endsWith('*') ? target.startsWith(pattern.slice(0, -1)) : pattern === target;
  });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map(entry => join(entry.parentPath, entry.name));
}

/** The compiler's own scanner finds the imports: a regular expression misreads comments and templates. */
function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const room = roomOf(path);
  const file = relative(projectRoot, path);
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => {
    const statement = text.slice(text.lastIndexOf('\n', Math.max(0, pos - 1)) + 1, pos);
    const isTypeOnly = /^\s*(import|export)\s+type\b/.test(statement) || isTypeStatement(text, pos);
    return { file, room, target: targetOf(path, fileName, isTypeOnly), isTypeOnly };
  });
}

/** A type import over several lines: its last `import` keyword before the module's name is followed by `type`. */
function isTypeStatement(text: string, position: number): boolean {
  const keyword = Math.max(text.lastIndexOf('\nimport ', position), text.lastIndexOf('\nexport ', position));
  return keyword >= 0 && /^\n(import|export)\s+type\b/.test(text.slice(keyword, keyword + 14));
}

function targetOf(from: string, name: string, isTypeOnly: boolean): string {
  if (name.startsWith('node:')) return name;
  if (!name.startsWith('.'))
    return (
      'lib:' +
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')
    );
  const path = join(dirname(from), name);
  const found = [path, `${path}.ts`, join(path, 'index.ts')].find(
    candidate => existsSync(candidate) && /\.\w+$/.test(candidate),
  );
  if (!found) throw new Error(`${from} imports ${name}, which is not there`);
  const room = roomOf(found);
  return room.startsWith('media/') && isTypeOnly && found.endsWith('protocol.ts') && !from.includes('/media/')
    ? 'media/protocol'
    : room;
}

function roomOf(path: string): string {
  const [top, ...rest] = relative(projectRoot, path).replaceAll('\\', '/').split('/');
  if (top === 'media') return rest.length > 1 ? `media/${rest[0]}` : 'media';
  const [room, inner] = rest;
  if (room === 'core') return rest.length > 2 ? `core/${inner}` : 'core/corpus';
  return (room ?? '').replace(/\.ts$/, '');
}

function findCycle(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const path: string[] = [];
  const done = new Set<string>();
  const visit = (room: string): string[] => {
    if (path.includes(room)) return [...path.slice(path.indexOf(room)), room];
    if (done.has(room)) return [];
    path.push(room);
    for (const next of edges.get(room) ?? []) {
      const cycle = visit(next);
      if (cycle.length) return cycle;
    }
    path.pop();
    done.add(room);
    return [];
  };
  for (const room of edges.keys()) {
    const cycle = visit(room);
    if (cycle.length) return cycle;
  }
  return [];
}
