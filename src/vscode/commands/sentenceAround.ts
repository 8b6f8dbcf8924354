import type * as vscode from 'vscode';
import { findSentences } from '../../core/text/sentences';
import type { TextRange } from '../../core/text/textRange';

/** The sentence at the cursor, within its line; a reader's line is a paragraph. */
export function sentenceAround(document: vscode.TextDocument, position: vscode.Position): TextRange {
  const line = document.lineAt(position.line);
  const lineStart = document.offsetAt(line.range.start);
  const sentence = findSentences(line.text).find(({ end }) => position.character <= end);
  return { start: lineStart + (sentence?.start ?? 0), end: lineStart + (sentence?.end ?? 0) };
}
