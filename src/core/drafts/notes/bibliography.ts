import type { TextEdit } from '../../text/textEdit';
import type { TextRange } from '../../text/textRange';
import type { Draft } from '../draft';
import { endOfBody } from '../endOfBody';

const OPEN = '<!--gakju-bibliography-->';
const CLOSE = '<!--/gakju-bibliography-->';

/** Where the bibliography of a draft stands, between its two comments; undefined where it has none. */
export function bibliographyRange({ text, code }: Draft): TextRange | undefined {
  const open = text.indexOf(OPEN);
  const end = text.indexOf(CLOSE, open);
  if (open < 0 || end < 0 || code.some(range => range.start <= open && open < range.end)) return undefined;
  return { start: open + OPEN.length, end };
}

/** The edit that makes a bibliography hold these entries; none where it does, or where there is none. */
export function renewBibliography(draft: Draft, entries: readonly string[]): TextEdit[] {
  const range = bibliographyRange(draft);
  if (!range) return [];
  const newText = blockOf(entries, draft.lineEnd);
  return draft.text.slice(range.start, range.end) === newText ? [] : [{ range, newText }];
}

/** The edit that adds a bibliography under a heading of its own, before the notes at the end of the draft. */
export function insertBibliography(draft: Draft, entries: readonly string[], heading: string): TextEdit {
  const { text, lineEnd } = draft;
  const at = endOfBody(draft);
  const before = text.slice(0, at).replace(/[ \t\r\n]+$/u, '');
  const blank = lineEnd + lineEnd;
  const block = `## ${heading}${blank}${OPEN}${blockOf(entries, lineEnd)}${CLOSE}`;
  return {
    range: { start: before.length, end: at },
    newText: `${before ? blank : ''}${block}${at < text.length ? blank : lineEnd}`,
  };
}

function blockOf(entries: readonly string[], lineEnd: string): string {
  const blank = lineEnd + lineEnd;
  return entries.length ? `${blank}${entries.join(blank)}${blank}` : blank;
}
