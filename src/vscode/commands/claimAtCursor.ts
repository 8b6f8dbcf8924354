import type * as vscode from 'vscode';
import type { SupportHit } from '../../core/corpus';
import { toTextRange } from '../convert';
import { draftPublication } from '../places';
import type { Desk } from './command';
import { sentenceAround } from './sentenceAround';

/** The most passages offered. */
const LIMIT = 20;

/** What the writer claims where she writes. */
export interface Claim {
  readonly words: string;
  /** The passages that carry it. */
  readonly find: () => Promise<SupportHit[]>;
  /** What is quoted next goes behind the claim. */
  readonly quoteBehind: () => void;
}

/**
 * The sentence that is selected, or the one at the cursor; in a source its own place is left out of what is
 * found. What is quoted for it goes behind it: a claim is not replaced, nor a word of it cut in two.
 */
export function claimAtCursor(
  { corpus, reader, cursor }: Desk,
  editor: vscode.TextEditor,
): Claim | undefined {
  const { document, selection } = editor;
  const text = document.getText();
  const range = selection.isEmpty
    ? sentenceAround(document, selection.active)
    : toTextRange(document, selection);
  const words = plainWords(text.slice(range.start, range.end));
  if (!words) return undefined;
  const at = document.offsetAt(selection.active);
  const isInWord = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');
  const place = selection.isEmpty && !isInWord ? at : range.end;
  const shown = reader.sourceRange(document, range);
  return {
    words,
    find: () =>
      shown
        ? corpus.moreLike(shown.id, shown.range, LIMIT)
        : corpus.findSupport(words, draftPublication(text), LIMIT),
    quoteBehind() {
      if (!shown) cursor.moveTo(document, place);
    },
  };
}

/** Without the references to footnotes and the marks of emphasis, which are no words. */
function plainWords(text: string): string {
  return text
    .replace(/\[\^[^\]\s]{1,200}\]/gu, '')
    .replace(/[*_#>]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
