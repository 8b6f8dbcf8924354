import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';

/** The edit that takes a definition away, with its line end and one blank line next to it. */
export function removeDefinition(text: string, definition: TextRange): TextEdit {
  const after = /^[ \t]*(?:\r\n|\n|\r)?/u.exec(text.slice(definition.end, definition.end + 200))![0];
  const end = definition.end + after.length;
  const before = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/u.exec(
    text.slice(0, definition.start).slice(-200),
  )?.[0];
  const blank = /(?:\r\n|\n|\r)$/u.exec(before ?? '')?.[0] ?? '';
  return { range: { start: definition.start - blank.length, end }, newText: '' };
}
