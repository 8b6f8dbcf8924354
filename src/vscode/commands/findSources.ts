import * as vscode from 'vscode';
import type { SupportHit } from '../../core/corpus';
import { toTextRange } from '../convert';
import { draftPublication } from '../places';
import type { Command, Desk } from './command';
import { quoteSupport } from './quoteSupport';
import { sentenceAround } from './sentenceAround';

/** The most passages offered. */
const LIMIT = 20;

/**
 * Asks which passages carry the sentence that is selected, or the one at the cursor, and quotes the one
 * that is picked. In a source, its own place is left out.
 */
export const findSources: Command = {
  id: 'gakju.findSources',
  async run(desk) {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const range = selection.isEmpty
      ? sentenceAround(document, selection.active)
      : toTextRange(document, selection);
    const claim = plainWords(document.getText().slice(range.start, range.end));
    if (!claim) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Select a sentence, or put the cursor into one, to find sources for it.'),
      );
      return;
    }
    await quoteSupport(desk, claim, findFor(desk, document, range, claim));
  },
};

function findFor(
  { corpus, reader }: Desk,
  document: vscode.TextDocument,
  range: { start: number; end: number },
  claim: string,
): Promise<SupportHit[]> {
  const shown = reader.sourceRange(document, range);
  if (shown) return corpus.moreLike(shown.id, shown.range, LIMIT);
  return corpus.findSupport(claim, draftPublication(document.getText()), LIMIT);
}

/** Without the references to footnotes and the marks of emphasis, which are no words. */
function plainWords(text: string): string {
  return text
    .replace(/\[\^[^\]\s]{1,200}\]/gu, '')
    .replace(/[*_#>]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
