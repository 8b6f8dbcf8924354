import * as vscode from 'vscode';
import { isSourcePath } from '../../core/ingest/sourceFiles';
import { freeTarget, sourcesFolder } from '../adding/sourcesFolder';
import { sourceId } from '../corpusFolder';
import { fileNameOf } from '../adding/names';
import type { Command } from './command';

/** Makes a source of the text on the clipboard; other callers can hand over its `{ title }`. */
export const pasteSource: Command = {
  id: 'gakju.pasteSource',
  async run({ folder, references }, argument) {
    const text = await vscode.env.clipboard.readText();
    if (!text.trim()) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no text on the clipboard.'));
      return;
    }
    const { title: given } = (argument ?? {}) as { title?: unknown };
    const title = typeof given === 'string' ? given : await askForTitle(text);
    if (title === undefined || !isName(title)) return;
    const root = await sourcesFolder();
    if (!root) return;
    const target = await freeTarget(root, fileNameOf(title) + (isWebPage(text) ? '.html' : EXTENSION));
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
    // The name of a file cannot hold every title, and cuts long ones.
    await references.write(sourceId(target), target, { title: title.replace(/\s+/gu, ' ').trim() });
    await folder.rescan();
  },
};

const EXTENSION = '.txt';

/** The source of a whole page, as a browser shows and copies it, is read like a saved page: its article only. */
function isWebPage(text: string): boolean {
  return /^\s*(?:<!doctype html|<html[\s>])/iu.test(text.slice(0, 2_000));
}

/** The first line is most often the title; a page says its own. */
function askForTitle(text: string): Thenable<string | undefined> {
  const own = isWebPage(text)
    ? /<title[^>]{0,200}>([^<]{1,400})</iu.exec(text.slice(0, 100_000))?.[1]
    : undefined;
  const firstLine = own ?? text.trim().slice(0, 400).split(/\r?\n/, 1)[0]!;
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New source from the clipboard'),
    prompt: vscode.l10n.t('The title of the source.'),
    value: firstLine.trim(),
    ignoreFocusOut: true,
    validateInput: title =>
      isName(title) ? undefined : vscode.l10n.t('A title of letters or figures is needed.'),
  });
}

function isName(title: string): boolean {
  const name = fileNameOf(title);
  return name !== '' && isSourcePath(name + EXTENSION);
}
