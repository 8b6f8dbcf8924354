import * as vscode from 'vscode';
import { isDoubtful } from '../../core/sources/join';
import { toTextRange } from '../convert';
import { WAYS } from '../reader/joinHover';
import { say } from '../say';
import type { Command, Desk } from './command';

/**
 * Reads the line end at the reader's cursor the other way, and remembers that in `references.json`. The same
 * key takes it back: the page is read-only, so there is nothing to undo in it.
 */
export const flipJoin: Command = {
  id: 'gakju.flipJoin',
  run(desk, argument) {
    // A key that is held down or pressed twice asks anew only when the last answer is known.
    flipping = flipping.catch(() => undefined).then(() => flip(desk, argument));
    return flipping;
  },
};

let flipping: Promise<void> = Promise.resolve();

async function flip(desk: Desk, argument: unknown): Promise<void> {
  const target = readPlace(argument) ?? cursorPlace(desk);
  const source = target && desk.folder.byId(target.id);
  // Of a source that was stored only the text is known, not how each of its lines was read.
  if (source) await desk.folder.readAgain(source);
  const flipped = source && (await desk.corpus.flipJoin(target.id, target.offset));
  if (!flipped) return tell(vscode.l10n.t('No line of the file ended here.'));
  const editor = vscode.window.activeTextEditor;
  const place = editor && desk.reader.shownSource(editor.document)?.id === target.id ? flipped.at : undefined;
  const uri = vscode.Uri.parse(source.uri, true);
  const refilled = editor && place !== undefined ? nextChange(editor.document) : undefined;
  if (!(await desk.references.rememberJoins(target.id, uri, flipped.corrections))) return;
  await refilled;
  if (editor && place !== undefined) moveTo(desk, editor, place);
  tell(vscode.l10n.t('{0}|{1} is read as {2} now.', flipped.before, flipped.after, say(WAYS[flipped.way])));
}

/** Resolves when the page was filled anew, or when that seems not to come. */
function nextChange(document: vscode.TextDocument): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      subscription.dispose();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, 2_000);
    const subscription = vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document === document) done();
    });
  });
}

/** Goes to the next line end that was read without certainty, around the end of the text to the first. */
export const nextJoin: Command = {
  id: 'gakju.nextJoin',
  run: desk => goToJoin(desk, (places, offset) => places.find(at => at > offset) ?? places[0]),
};

export const previousJoin: Command = {
  id: 'gakju.previousJoin',
  run: desk => goToJoin(desk, (places, offset) => places.findLast(at => at < offset) ?? places.at(-1)),
};

async function goToJoin(
  desk: Desk,
  choose: (places: readonly number[], offset: number) => number | undefined,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const source = editor && desk.reader.shownSource(editor.document);
  if (!source) return;
  const places = (source.joins ?? []).filter(isDoubtful).map(({ at }) => at);
  const place = choose(places, cursorPlace(desk)?.offset ?? 0);
  if (place === undefined)
    return tell(vscode.l10n.t('Every line end of this source is read with certainty.'));
  moveTo(desk, editor, place);
  await vscode.commands.executeCommand('editor.action.showHover');
}

function moveTo({ reader }: Desk, editor: vscode.TextEditor, place: number): void {
  const { start } = reader.readerRange(editor.document, { start: place, end: place });
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function cursorPlace({ reader }: Desk): { id: string; offset: number } | undefined {
  const editor = vscode.window.activeTextEditor;
  const active = editor && new vscode.Range(editor.selection.active, editor.selection.active);
  const shown = active && reader.sourceRange(editor.document, toTextRange(editor.document, active));
  return shown && { id: shown.id, offset: shown.range.start };
}

function readPlace(argument: unknown): { id: string; offset: number } | undefined {
  const { id, offset } = (argument ?? {}) as { id?: unknown; offset?: unknown };
  return typeof id === 'string' && typeof offset === 'number' ? { id, offset } : undefined;
}

function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, 5_000);
}
