import * as vscode from 'vscode';
import { toTextRange } from '../convert';
import { hitTarget, insertQuotation } from '../drafts/insertQuotation';
import type { QuoteTarget } from '../drafts/insertQuotation';
import type { Command, Desk } from './command';
import { quoteFromSources } from './quoteFromSources';
import { sentenceAround } from './sentenceAround';
import { trimPicked } from './pickPassage';
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

/** The same, cut down and in the form that the writer chooses; in a list of passages the one that is active. */
export const trimQuote: Command = {
  id: 'gakju.trimQuote',
  async run(desk, argument) {
    if (trimPicked()) return undefined;
    const hit = desk.searchView.hit((argument as { hit?: unknown } | undefined)?.hit);
    const target = hit ? hitTarget(hit) : (readTarget(argument) ?? readerTarget(desk));
    if (!target) return quoteFromSources.run(desk, { isTrimmed: true });
    return insertQuotation(target, desk.corpus, desk.cursor, { isTrimmed: true });
  },
};

/** What is selected in the reader, in one place or several; where nothing is, the sentence at the cursor. */
function readerTarget({ reader }: Desk): QuoteTarget | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection, selections } = editor;
  const selected = selections.filter(({ isEmpty }) => !isEmpty).map(each => toTextRange(document, each));
  const ranges = selected.length ? selected : [sentenceAround(document, selection.active)];
  const parts = ranges.flatMap(range => reader.sourceRange(document, range) ?? []);
  const [shown] = parts;
  if (parts.length > 1) return { id: shown!.id, ...shown!.range, parts: parts.map(({ range }) => range) };
  return shown && { id: shown.id, ...shown.range, words: shown.words };
}
