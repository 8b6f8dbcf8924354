import type { TextEdit } from '../text/textEdit';
import type { Draft } from './draft';
import { allDefinitions } from './textCitations';

/**
 * The edit that adds a definition to a draft that is being changed by `main`: behind the last definition,
 * else at the end, with a blank line before it and the draft's own line ends and final line end kept.
 */
export function definitionEdit(draft: Draft, main: TextEdit, definition: string): TextEdit {
  const last = allDefinitions(draft).findLast(candidate => isAtLineStart(draft.text, candidate.start));
  if (last && last.start >= main.range.end) return insertAfter(last.end, draft, definition);
  if (last && last.end <= main.range.start) return insertAfter(last.end, draft, definition);
  return append(draft, main, definition);
}

function insertAfter(offset: number, { text, lineEnd }: Draft, definition: string): TextEdit {
  const follows = /^[ \t]*(?:\r\n|\n|\r)?[ \t]*(?=[^\s])/u.test(text.slice(offset, offset + 100));
  return {
    range: { start: offset, end: offset },
    newText: lineEnd + lineEnd + definition + (follows ? lineEnd : ''),
  };
}

function append(draft: Draft, main: TextEdit, definition: string): TextEdit {
  const { text, lineEnd } = draft;
  const end = text.length;
  const isMainLast = main.range.end === end;
  const before = (isMainLast ? text.slice(0, main.range.start) + main.newText : text).slice(-2_000);
  const finalLineEnd = /[\r\n]$/u.test(text) ? lineEnd : '';
  return {
    range: { start: end, end },
    newText: separator(before, lineEnd) + definition + finalLineEnd,
  };
}

/** What makes a blank line after `before`. */
function separator(before: string, lineEnd: string): string {
  const tail = /[ \t\r\n]*$/u.exec(before)![0];
  const breaks = tail.match(/\r\n|\n|\r/gu)?.length ?? 0;
  const isAtStart = /[\r\n]$|^$/u.test(tail);
  if (breaks >= 2) return isAtStart ? '' : lineEnd;
  return breaks === 1 && isAtStart ? lineEnd : lineEnd + lineEnd;
}

/** Definitions inside lists and block quotations belong there; a new one does not. */
function isAtLineStart(text: string, offset: number): boolean {
  return offset === 0 || /[\r\n\ufeff]/u.test(text[offset - 1]!);
}
