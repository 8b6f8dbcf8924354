import * as vscode from 'vscode';
import { findSentences } from '../../core/text/sentences';
import { toTextRange } from '../convert';
import { insertQuotation } from '../drafts/insertQuotation';
import type { QuoteTarget } from '../drafts/insertQuotation';
import type { Command, Desk } from './command';
import { quoteFromSources } from './quoteFromSources';
import { readTarget } from './target';

/**
 * Quotes in the draft what a link names, or the reader's selection, or the sentence at the reader's
 * cursor. Anywhere else it asks for the words to search, so the key always does something.
 */
export const quoteSelection: Command = {
  id: 'gakju.quoteInDraft',
  async run(desk, argument) {
    const target = readTarget(argument) ?? readerTarget(desk);
    if (!target) return quoteFromSources.run(desk);
    return insertQuotation(target, desk.corpus, desk.cursor);
  },
};

function readerTarget({ reader }: Desk): QuoteTarget | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const selected = toTextRange(document, selection);
  const shown = reader.sourceRange(
    document,
    selection.isEmpty ? sentenceAround(document, selection.active) : selected,
  );
  return shown && { id: shown.id, ...shown.range, words: shown.words };
}

/** The sentence at the cursor; a reader's line is a paragraph. */
function sentenceAround(
  document: vscode.TextDocument,
  position: vscode.Position,
): { start: number; end: number } {
  const line = document.lineAt(position.line);
  const lineStart = document.offsetAt(line.range.start);
  const sentence = findSentences(line.text).find(({ end }) => position.character <= end);
  return { start: lineStart + (sentence?.start ?? 0), end: lineStart + (sentence?.end ?? 0) };
}
