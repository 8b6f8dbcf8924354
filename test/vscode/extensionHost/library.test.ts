import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { GakjuApi } from '../../../src/extension';
import { eventually, fileUri, startGakju, workspaceFolder, write } from './desk';

async function references(): Promise<Record<string, unknown>[]> {
  const bytes = await vscode.workspace.fs.readFile(fileUri('sources/references.json'));
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>[];
}

async function readerText(id: string): Promise<string | undefined> {
  await vscode.commands.executeCommand('gakju.openSource', { id, start: 0, end: 0 });
  const document = vscode.window.activeTextEditor?.document;
  return document?.uri.query === id ? document.getText() : undefined;
}

describe('a library of a reference manager', function () {
  this.timeout(60_000);
  const work = (title: string, publisher: string): object => ({
    itemType: 'report',
    citationKey: 'hong2024',
    title,
    institution: publisher,
    date: '2024-07-08',
    creators: [{ creatorType: 'author', lastName: '홍', firstName: '견본' }],
    attachments: [{ path: 'files/12/견본 보고서.txt' }],
  });
  const writeExport = (...items: object[]) =>
    write('서지/내보낸 것.json', JSON.stringify({ config: { label: 'BetterBibTeX JSON' }, items }));

  before(async () => {
    await startGakju();
    await write('서지/files/12/견본 보고서.txt', '보고서의 첫 문장이다. 지난 8월의 일을 다룬다.\n');
  });
  after(async () => {
    const settings = vscode.workspace.getConfiguration('gakju');
    await settings.update('libraryFiles', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.delete(fileUri('서지'), { recursive: true });
    await vscode.workspace.fs.delete(fileUri('sources/견본 보고서.txt'));
    await vscode.workspace.fs.delete(fileUri('sources/references.json'));
    await vscode.commands.executeCommand('gakju.rescan');
  });

  it('gives its files and what it says of them, and names what it has no file of', async () => {
    const uri = await writeExport(
      work('처음 제목', '견본연구원'),
      { itemType: 'book', citationKey: 'kim', title: '파일 없는 책' },
      {
        itemType: 'report',
        citationKey: 'lee',
        title: '다른 컴퓨터',
        attachments: [{ path: 'D:\\없는\\글.txt' }],
      },
    );
    const result = await vscode.commands.executeCommand('gakju.addFromLibrary', { uri });
    assert.deepEqual(result, {
      added: 1,
      updated: 0,
      unchanged: 0,
      withoutFile: ['파일 없는 책'],
      notFound: ['D:\\없는\\글.txt'],
      unreadable: [],
      unreadableEntries: [],
    });
    const text = await eventually(() => readerText('sources/견본 보고서.txt'), 'the added source');
    assert.match(text, /처음 제목/);
    assert.match(text, /홍견본/);
    assert.match(text, /2024-07-08/);
  });

  it('is followed when its export changes, and what the writer corrected stays', async () => {
    await vscode.commands.executeCommand('gakju.editMetadata', {
      id: 'sources/견본 보고서.txt',
      field: 'title',
      value: '내가 고친 제목',
    });
    const settings = vscode.workspace.getConfiguration('gakju');
    await settings.update('libraryFiles', ['서지/내보낸 것.json'], vscode.ConfigurationTarget.Workspace);
    await writeExport(work('바뀐 제목', '바뀐연구원'));
    const item = await eventually(
      async () => (await references()).find(({ publisher }) => publisher === '바뀐연구원'),
      'the change of the library',
    );
    assert.equal(item['title'], '내가 고친 제목');
  });

  it('adds nothing twice', async () => {
    const uri = fileUri('서지/내보낸 것.json');
    const result = await vscode.commands.executeCommand<{ added: number }>('gakju.addFromLibrary', { uri });
    assert.equal(result.added, 0);
  });
});

describe('a file of BibTeX', function () {
  this.timeout(60_000);
  before(async () => {
    await startGakju();
    await write(
      'sources/서지.txt',
      '국경의 뒤편\n\n김견본\n\n2023년 9월 20일\n\n국경 마을의 아침이 밝았다.\n',
    );
    await vscode.commands.executeCommand('gakju.rescan');
  });
  after(async () => {
    for (const name of ['sources/서지.txt', 'sources/references.json', '서지.bib', '내보낸.bib'])
      await vscode.workspace.fs.delete(fileUri(name));
    await vscode.commands.executeCommand('gakju.rescan');
  });

  it('says what sources are, its broken entries aside, and is written again', async () => {
    const bib =
      '@book{kim2023, title = {국경의 뒤편}, author = {김, 견본}, publisher = {견본사}, date = {2023-09-20}, file = {sources/서지.txt}}';
    await vscode.commands.executeCommand(
      'gakju.importReferences',
      await write('서지.bib', `@book{x, title = \n${bib}\n`),
    );
    const item = await eventually(
      async () => (await references()).find(({ id }) => id === '서지.txt'),
      'the item',
    );
    assert.equal(item['publisher'], '견본사');
    assert.deepEqual(item['author'], [{ literal: '김견본' }]);
    await vscode.commands.executeCommand('gakju.exportReferences', fileUri('내보낸.bib'));
    const written = await eventually(async () => {
      const bytes = await vscode.workspace.fs
        .readFile(fileUri('내보낸.bib'))
        .then(undefined, () => undefined);
      return bytes && new TextDecoder().decode(bytes);
    }, 'the file');
    assert.match(written, /@book\{kim2023,\n {2}author = \{\{김견본\}\},/u);
  });
});

describe('an export while sources are read', function () {
  this.timeout(60_000);
  const COUNT = 150;
  const folder = (): vscode.Uri => fileUri('sources/많은 글');
  const ready = (): Promise<void> =>
    vscode.extensions.getExtension<GakjuApi>('gakju.gakju')!.exports.whenReady();
  const isReading = (): Promise<boolean> =>
    Promise.race([
      ready().then(() => false),
      new Promise<boolean>(later => setTimeout(() => later(true), 5)),
    ]);

  before(() => startGakju());
  after(async () => {
    await vscode.workspace.fs.delete(folder(), { recursive: true });
    await vscode.workspace.fs.delete(fileUri('모두.bib'));
    await vscode.commands.executeCommand('gakju.rescan');
  });

  it('waits for the last of them', async () => {
    const paragraph = '이 글은 견본이며 모두 읽히기를 기다린다. '.repeat(20);
    const text = Array.from({ length: 20 }, (_, n) => `${n}. ${paragraph}`).join('\n\n');
    const names = Array.from({ length: COUNT }, (_, n) => `sources/많은 글/글 ${n}.md`);
    await Promise.all(names.map((name, n) => write(name, `# 견본 ${n}\n\n${text}\n`)));
    const read = vscode.commands.executeCommand('gakju.rescan');
    await eventually(isReading, 'the reading to begin');
    await vscode.commands.executeCommand('gakju.exportReferences', fileUri('모두.bib'));
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri('모두.bib')));
    assert.equal(written.match(/file = \{sources\/많은 글/gu)?.length, COUNT);
    await read;
  });
});

describe('a folder of sources outside', function () {
  this.timeout(60_000);
  const outside = (): vscode.Uri =>
    workspaceFolder().with({ path: `${workspaceFolder().path.replace(/\/$/, '')} 바깥` });
  const setSources = (globs: string[] | undefined) =>
    vscode.workspace.getConfiguration('gakju').update('sources', globs, vscode.ConfigurationTarget.Workspace);

  before(() => startGakju());
  after(async () => {
    await setSources(undefined);
    await vscode.workspace.fs.delete(outside(), { recursive: true });
    await vscode.workspace.fs.delete(fileUri('sources/references.json'));
    await vscode.commands.executeCommand('gakju.rescan');
  });

  it('is read, watched and never written to', async () => {
    const file = vscode.Uri.joinPath(outside(), '갈래', '바깥글.txt');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('바깥에 있는 글이다.\n'));
    await setSources(['sources/**', `${outside().path}/**`]);
    const id = file.path.normalize('NFC');
    await eventually(async () => (await readerText(id))?.includes('바깥에 있는'), 'the source outside');
    await vscode.commands.executeCommand('gakju.editMetadata', { id, field: 'title', value: '바깥 제목' });
    await eventually(async () => (await readerText(id))?.includes('바깥 제목'), 'the title');
    assert.deepEqual(await references(), [{ id, title: '바깥 제목' }]);
    const second = vscode.Uri.joinPath(outside(), '둘째.txt');
    await eventually(async () => {
      await vscode.workspace.fs.writeFile(second, new TextEncoder().encode(`둘째 글이다 ${Date.now()}.\n`));
      return readerText(second.path.normalize('NFC'));
    }, 'the file that came later');
    const names = (await vscode.workspace.fs.readDirectory(outside())).map(([name]) => name);
    assert.deepEqual(names.sort(), ['갈래', '둘째.txt'].sort());
  });
});

describe('two thousand files', function () {
  this.timeout(120_000);
  const FOLDER = 'sources/이천';
  before(() => startGakju());
  after(async () => {
    await vscode.workspace.fs.delete(fileUri(FOLDER), { recursive: true });
    await vscode.commands.executeCommand('gakju.rescan');
  });

  it('are read without holding up the editor', async function () {
    const text = (n: number): string => `${n}번째 글이다. 2024년 ${(n % 12) + 1}월 서울에서 썼다.\n`;
    for (let from = 0; from < 2000; from += 100)
      await Promise.all(
        Array.from({ length: 100 }, (_, n) => write(`${FOLDER}/${from + n}.txt`, text(from + n))),
      );
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const started = performance.now();
    await vscode.commands.executeCommand('gakju.rescan');
    await startGakju();
    delay.disable();
    const [seconds, longest] = [(performance.now() - started) / 1000, delay.max / 1e6];
    this.test!.title += ` (${seconds.toFixed(1)} s, longest pause of the host ${longest.toFixed(0)} ms)`;
    assert.ok((await readerText(`${FOLDER}/1999.txt`))?.includes('1999번째'));
  });
});
