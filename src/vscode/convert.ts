import * as vscode from 'vscode';
import type { TextEdit } from '../core/text/textEdit';
import { lineColumnAt, lineStarts } from '../core/text/lines';
import type { TextRange } from '../core/text/textRange';

/** The only place where core's offsets become VS Code's positions, and back. */

export function toRange(document: vscode.TextDocument, range: TextRange): vscode.Range {
  return new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
}

export function toTextRange(document: vscode.TextDocument, range: vscode.Range): TextRange {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Like `toRange` for a text that is open in no editor. */
export function toRangeOfText(text: string, range: TextRange): vscode.Range {
  const starts = lineStarts(text);
  const start = lineColumnAt(starts, range.start);
  const end = lineColumnAt(starts, range.end);
  return new vscode.Range(start.line, start.column, end.line, end.column);
}

/** All edits of one document as one step of undo. */
export function toWorkspaceEdit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.set(document.uri, toTextEdits(document, edits));
  return workspaceEdit;
}

export function toTextEdits(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] {
  return edits.map(edit => new vscode.TextEdit(toRange(document, edit.range), edit.newText));
}
