import type * as vscode from 'vscode';
import type { Draft } from '../../core/drafts/draft';
import { readDraft } from '../../core/drafts/draft';
import type { MarkdownMemory } from '../../core/drafts/parseInChunks';
import { readSettings } from '../settings';

/** Where footnotes are written. */
export const DRAFTS = [{ language: 'markdown' }, { language: 'quarto' }];

/** Asked at every move of the pointer: what did not change is not read again. */
const memory: MarkdownMemory = new Map();

/** The draft as it stands now; undefined where the writer has left its footnotes to another extension. */
export function footnotesOf(document: vscode.TextDocument): Draft | undefined {
  return readSettings(document).footnotesEnabled ? readDraft(document.getText(), memory) : undefined;
}
