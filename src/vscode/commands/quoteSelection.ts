import * as vscode from 'vscode';
import { toTextRange } from '../convert';
import { insertQuotation } from '../drafts/insertQuotation';
import type { QuoteTarget } from '../drafts/insertQuotation';
import type { Command, Desk } from './command';
import { quoteFromSources } from './quoteFromSources';
import { sentenceAround } from './sentenceAround';
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
