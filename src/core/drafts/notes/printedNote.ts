import { escapeBlockStart, oneLine } from '../../text/escapeMarkdown';

/** A note of a style as it stands behind `[^label]: `: one line that begins no list or heading. */
export function printedNote(note: string): string {
  return escapeBlockStart(oneLine(note).trim());
}
