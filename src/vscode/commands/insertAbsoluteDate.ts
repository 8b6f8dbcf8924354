import * as vscode from 'vscode';
import { findTimeExpressions } from '../../core/dates/findTimeExpressions';
import { absoluteDate } from '../../core/drafts/absoluteDate';
import { toRange } from '../convert';
import { draftPublication, isDraft } from '../places';
import type { Command } from './command';

/** How far around an expression its words are looked at. */
const AROUND = 12;

/** Writes the date at the cursor out, read against the draft's own date: 지난달 becomes 2024년 6월. */
export const insertAbsoluteDate: Command = {
  id: 'gakju.insertAbsoluteDate',
  async run({ folder }, at: unknown) {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isDraft(editor.document) || folder.sourceAt(editor.document.uri)) {
      return vscode.window.showInformationMessage(vscode.l10n.t('Dates are written out in drafts.'));
    }
    const { document } = editor;
    const text = document.getText();
    const offset = typeof at === 'number' ? at : document.offsetAt(editor.selection.active);
    const time = findTimeExpressions(text, draftPublication(text)).find(
      ({ start, end }) => start <= offset && offset <= end,
    );
    const written =
      time &&
      absoluteDate(
        time,
        text.slice(Math.max(0, time.start - AROUND), time.start),
        text.slice(time.end, time.end + 1),
      );
    if (!time || written === undefined) {
      return vscode.window.showInformationMessage(
        vscode.l10n.t('There is no date at the cursor that could be written out.'),
      );
    }
    return editor.edit(edit => edit.replace(toRange(document, time), written));
  },
};
