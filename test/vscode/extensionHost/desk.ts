import * as vscode from 'vscode';
import type { GakjuApi } from '../../../src/extension';

/** A source of our own with known words: lines cut inside words, as a PDF dump has them. */
export const SOURCE = {
  name: 'sources/시험-우주기지.txt',
  text: [
    ' 2023년 9월 13일 보스토치니 우주기지에서 두 나라의 정상이 만났다. 푸틴의 제안은 짧았',
    '고 김정은의 답은 길었다. 이듬해 6월의 만남은 평양에서 이루어졌다. ',
    ' 쇼이구 국방장관은 지난 7월 평양을 찾았다. 시험 문장은 “옮겨 적기 쉬운 말”로 끝난다. ',
    '  저자: 홍시험_ 각주대학교 시험학과 교수. ',
    ' ',
  ].join('\n\n'),
};

export const workspaceFolder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;

export const fileUri = (name: string): vscode.Uri =>
  vscode.Uri.joinPath(workspaceFolder(), ...name.split('/'));

export async function write(name: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

/** The running extension, with every source read. */
export async function startGakju(): Promise<void> {
  const extension = vscode.extensions.getExtension<GakjuApi>('gakju.gakju');
  if (!extension) throw new Error('the extension is not installed');
  const api = await extension.activate();
  await api.whenReady();
}

/** Asks again until `answer` gives something, as watchers and diagnostics take their time. */
export async function eventually<T>(
  answer: () => T | undefined | false | Promise<T | undefined | false>,
  what: string,
): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const value = await answer();
    if (value) return value;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}`);
}

export async function openDraft(name: string, text: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(await write(name, text));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Opens the test source in the reader and selects `words` in it. */
export async function selectInReader(words: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('gakju.openSource', { id: SOURCE.name, start: 0, end: 0 });
  const editor = vscode.window.activeTextEditor!;
  // A reader that stands open follows its source a moment later.
  await eventually(() => editor.document.getText().includes(words), `${words} in the reader`);
  const start = editor.document.getText().indexOf(words);
  editor.selection = new vscode.Selection(
    editor.document.positionAt(start),
    editor.document.positionAt(start + words.length),
  );
  return editor;
}

export interface ShownHover {
  readonly text: string;
  readonly words: string;
}

/** What the hover over the first `word` that has `mark` in it says, and exactly which words it covers. */
export async function hoverOver(
  document: vscode.TextDocument,
  word: string,
  mark = '**',
): Promise<ShownHover> {
  const at = document.positionAt(document.getText().indexOf(word));
  const hover = await eventually(async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    return hovers.find(({ contents }) =>
      contents.some(content => typeof content === 'object' && content.value.includes(mark)),
    );
  }, `a hover over ${word}`);
  const text = hover.contents
    .map(content => (typeof content === 'string' ? content : content.value))
    .join('\n');
  return { text: decodeEntities(text), words: document.getText(hover.range) };
}

function decodeEntities(text: string): string {
  return text.replace(/&#(\d+);/g, (_entity, code: string) => String.fromCharCode(Number(code)));
}
