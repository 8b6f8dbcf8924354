import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CITATION_STYLES } from '../src/core/citations/styles/index';
import { projectRoot } from './support/project';

interface Manifest {
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
    };
    readonly yamlValidation: readonly { readonly url: string }[];
  };
}

const read = (name: string): string => readFileSync(join(projectRoot, name), 'utf8');
const json = (name: string): Record<string, string> => JSON.parse(read(name)) as Record<string, string>;
const manifestText = read('package.json');
const manifest = JSON.parse(manifestText) as Manifest;

describe('package.json and the code', () => {
  it('declare the same commands', () => {
    assert.deepEqual(manifest.contributes.commands.map(({ command }) => command).sort(), commandIds());
  });

  it('bind keys and menus to commands that exist', () => {
    const known = new Set(commandIds());
    const { keybindings, menus } = manifest.contributes;
    const used = [...keybindings, ...Object.values(menus).flat()].map(({ command }) => command);
    assert.deepEqual(
      used.filter(command => !known.has(command)),
      [],
    );
  });

  it('offer the same citation styles', () => {
    const offered = manifest.contributes.configuration.properties['gakju.citationStyle']?.enum;
    assert.deepEqual(
      offered,
      CITATION_STYLES.map(({ id }) => id),
    );
  });

  it('read the same settings', () => {
    const declared = Object.keys(manifest.contributes.configuration.properties)
      .map(name => name.replace('gakju.', ''))
      .sort();
    const used = [...read('src/vscode/settings.ts').matchAll(/settings\.get\('([^']+)'/g)]
      .map(match => match[1]!)
      .sort();
    assert.deepEqual(used, declared);
  });

  it('name views that the code draws', () => {
    const code = vscodeCode();
    for (const { id } of manifest.contributes.views['gakju'] ?? []) assert.ok(code.includes(`'${id}'`), id);
  });

  it('point at files that exist', () => {
    const { views, yamlValidation } = manifest.contributes;
    const files = [
      manifest.icon,
      ...(views['gakju'] ?? []).map(({ icon }) => icon),
      ...yamlValidation.map(({ url }) => url),
    ];
    assert.deepEqual(
      files.filter(file => !existsSync(join(projectRoot, file))),
      [],
    );
  });

  it('never activate at start-up', () => {
    assert.deepEqual(
      manifest.activationEvents.filter(event => event === '*' || event.startsWith('onStartup')),
      [],
    );
  });
});

describe('the words a writer sees', () => {
  it('of package.json are there in English and Korean', () => {
    const keys = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map(match => match[1]!);
    assert.deepEqual(Object.keys(json('package.nls.json')).sort(), [...new Set(keys)].sort());
    assert.deepEqual(Object.keys(json('package.nls.ko.json')).sort(), [...new Set(keys)].sort());
  });

  it('of the code are there in Korean', () => {
    const korean = json('l10n/bundle.l10n.ko.json');
    assert.deepEqual(
      templates().filter(template => !Object.hasOwn(korean, template)),
      [],
    );
  });

  it('in Korean are all said somewhere in the code', () => {
    const code = codeFiles('src')
      .map(({ text }) => text)
      .join('\n');
    const stale = Object.keys(json('l10n/bundle.l10n.ko.json')).filter(
      template => !code.includes(`'${template}'`) && !code.includes(`"${template}"`),
    );
    assert.deepEqual(stale, []);
  });

  it('keep the gaps of the English in the Korean', () => {
    const gaps = (text: string): string =>
      [...text.matchAll(/\{\d+\}/g)]
        .map(match => match[0])
        .sort()
        .join();
    const wrong = Object.entries(json('l10n/bundle.l10n.ko.json')).filter(
      ([english, korean]) => gaps(english) !== gaps(korean),
    );
    assert.deepEqual(wrong, []);
  });
});

function commandIds(): string[] {
  const folder = join(projectRoot, 'src/vscode/commands');
  const files = readdirSync(folder).filter(file => file.endsWith('.ts'));
  return files
    .flatMap(file =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}id: '([^']+)'/gm)].map(match => match[1]!),
    )
    .sort();
}

function vscodeCode(): string {
  return codeFiles('src/vscode')
    .map(({ text }) => text)
    .join('\n');
}

function codeFiles(folder: string): { file: string; text: string }[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => ({ file: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));
}

/** Every template handed to `phrase(…)` or `l10n.t(…)`, and every label of the tables that name types. */
function templates(): string[] {
  const found = new Set<string>();
  for (const { text } of codeFiles('src')) {
    for (const match of text.matchAll(/\b(?:phrase|t)\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g))
      found.add(unquote(match[1]!));
  }
  const tables = [...read('src/core/entities/entityTypes.ts').matchAll(/(?:one|label): '([^']+)'/g)];
  const stances = /const STANCES = \{([^}]+)\}/.exec(read('src/vscode/hover/hoverMarkdown.ts'))?.[1] ?? '';
  for (const match of [...tables, ...stances.matchAll(/: '([^']+)'/g)]) found.add(match[1]!);
  return [...found].sort();
}

function unquote(literal: string): string {
  return literal.slice(1, -1).replace(/\\(.)/g, '$1');
}
