import * as vscode from 'vscode';
import type { Draft } from '../../core/drafts/draft';
import { readDraft } from '../../core/drafts/draft';
import { deleteFootnote } from '../../core/drafts/footnotes/deleteFootnote';
import { footnoteAt } from '../../core/drafts/footnotes/footnoteAt';
import { footnoteStep } from '../../core/drafts/footnotes/insertFootnote';
import type { FootnoteEdits } from '../../core/drafts/footnotes/labels';
import { noteAround } from '../../core/drafts/footnotes/labels';
import { convertLabels, renumberFootnotes } from '../../core/drafts/footnotes/renumberFootnotes';
import { sortDefinitions } from '../../core/drafts/footnotes/sortDefinitions';
import { toRange } from '../convert';
import { draftInFront } from '../drafts/draftInFront';
import { editDraft } from '../drafts/editDraft';
import { styleChoice } from '../drafts/styleChoice';
import { whileUnchanged } from '../drafts/whileUnchanged';
import { say } from '../say';
import type { Command, Desk } from './command';

/** A new note with the cursor in it; from inside a note, back to where it is referred to. */
export const insertFootnote: Command = {
  id: 'gakju.insertFootnote',
  async run({ folder }) {
    const document = draftInFront(folder);
    const editor = vscode.window.activeTextEditor;
    if (!document || editor?.document !== document) return;
    const step = footnoteStep(readDraft(document.getText()), document.offsetAt(editor.selection.end));
    if (step.kind === 'refused') {
      void vscode.window.showInformationMessage(say(step.refused));
      return;
    }
    if (step.kind === 'insert' && !(await editDraft(document, step.edits))) return;
    const range = toRange(document, { start: step.cursor, end: step.cursor });
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  },
};

/** Numbers by the order of appearance. */
export const renumber: Command = {
  id: 'gakju.renumberFootnotes',
  run: desk => editWholeDraft(desk, renumberFootnotes),
};

/** Definitions in the order of their first references. */
export const sortFootnotes: Command = {
  id: 'gakju.sortFootnotes',
  run: desk => editWholeDraft(desk, sortDefinitions),
};

/** Numbers for names, or names for numbers. */
export const convertFootnoteLabels: Command = {
  id: 'gakju.convertFootnoteLabels',
  run: desk => editWholeDraft(desk, convertLabels),
};

/** The footnote whose mark or note the cursor is in, both halves. */
export const deleteFootnoteHere: Command = {
  id: 'gakju.deleteFootnote',
  async run({ folder }) {
    const document = draftInFront(folder);
    const editor = vscode.window.activeTextEditor;
    if (!document || editor?.document !== document) return;
    const draft = readDraft(document.getText());
    const offset = document.offsetAt(editor.selection.active);
    const footnote = footnoteAt(draft, offset) ?? footnoteAt(draft, noteAround(draft, offset)?.start ?? -1);
    if (footnote) await editDraft(document, deleteFootnote(draft, footnote));
    else void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a footnote first'));
  },
};

/** One footnote for each source of the one at the cursor. */
export const splitFootnote: Command = {
  id: 'gakju.splitFootnote',
  run: desk => regroup(desk, 'split'),
};

/** One footnote with the sources of those that stand together at the cursor. */
export const mergeFootnotes: Command = {
  id: 'gakju.mergeFootnotes',
  run: desk => regroup(desk, 'merge'),
};

async function regroup({ corpus, folder }: Desk, way: 'split' | 'merge'): Promise<void> {
  const document = draftInFront(folder);
  const editor = vscode.window.activeTextEditor;
  if (!document || editor?.document !== document) return;
  const result = await whileUnchanged(document, async () =>
    corpus.regroupNotes(
      document.getText(),
      document.offsetAt(editor.selection.active),
      way,
      await styleChoice(document),
    ),
  );
  if (!result) return;
  if ('refused' in result) void vscode.window.showWarningMessage(say(result.refused));
  else await editDraft(document, result.edits);
}

async function editWholeDraft({ folder }: Desk, edit: (draft: Draft) => FootnoteEdits): Promise<void> {
  const document = draftInFront(folder);
  if (!document) return;
  const result = edit(readDraft(document.getText()));
  if ('refused' in result) void vscode.window.showWarningMessage(say(result.refused));
  else if (result.edits.length) await editDraft(document, result.edits);
  else vscode.window.setStatusBarMessage(vscode.l10n.t('The footnotes are in order already'), 5000);
}
