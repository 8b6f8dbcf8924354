import { editMapped } from '../../text/mappedText';
import type { MappedText } from '../../text/mappedText';
import type { TextEdit } from '../../text/textEdit';
import { dropControls } from './dropControls';
import { readLines } from './lines';

/**
 * Sets each block of Markdown on one line, with an empty line between blocks. A soft line break is a
 * space, whatever the language; markers of headings, items, quotations and notes stay.
 */
export function joinMarkdown(original: MappedText): MappedText {
  const mapped = dropRules(dropControls.apply(original));
  const { text } = mapped;
  const { lines, gaps } = readLines(text);
  const edits: TextEdit[] = [];
  let fence: string | undefined;
  lines.forEach((line, index) => {
    const content = text.slice(line.start, line.end);
    const wasFenced = fence !== undefined;
    const mark = /^(?:```|~~~)/.exec(content)?.[0];
    if (mark && (!fence || fence === mark)) fence = fence ? undefined : mark;
    const next = lines[index + 1];
    if (!next) return;
    const following = text.slice(next.start, next.end);
    const isBreak =
      gaps[index]!.newlines > 1 || wasFenced || mark || endsBlock(content) || startsBlock(following, content);
    const marker = isBreak ? 0 : (/^>[ \t]?/.exec(following)?.[0].length ?? 0);
    const hardBreak = !isBreak && content.endsWith('\\') ? 1 : 0;
    edits.push({
      range: { start: line.end - hardBreak, end: next.start + marker },
      newText: isBreak ? '\n\n' : ' ',
    });
  });
  const first = lines[0]?.start ?? text.length;
  const last = lines.at(-1)?.end ?? text.length;
  if (first > 0) edits.push({ range: { start: 0, end: first }, newText: '' });
  if (last < text.length) edits.push({ range: { start: last, end: text.length }, newText: '' });
  return editMapped(mapped, edits);
}

/** Rules between parts and underlines of headings are layout, not words; in code they stay. */
function dropRules(mapped: MappedText): MappedText {
  const edits: TextEdit[] = [];
  let isFenced = false;
  for (const { start, end } of readLines(mapped.text).lines) {
    const content = mapped.text.slice(start, Math.min(end, start + 200));
    if (/^(?:```|~~~)/.test(content)) isFenced = !isFenced;
    else if (!isFenced && isRule(content)) edits.push({ range: { start, end }, newText: '' });
  }
  return editMapped(mapped, edits);
}

/** Blocks of one line: what follows is never their continuation. */
function endsBlock(line: string): boolean {
  return /^#{1,6}(?:[ \t]|$)|^\|/.test(line) || /^:{3,}/.test(line);
}

function startsBlock(line: string, before: string): boolean {
  if (/^(?:#{1,6}(?:[ \t]|$)|[-*+][ \t]|\d{1,9}[.)][ \t]|```|~~~|\[\^[^\]\s]{1,80}\]:|\||:{3,})/.test(line))
    return true;
  return line.startsWith('>') !== before.startsWith('>') && line.startsWith('>');
}

function isRule(line: string): boolean {
  return /^(?:-[ \t]*){3,60}$|^(?:\*[ \t]*){3,60}$|^(?:_[ \t]*){3,60}$|^=+$/.test(line);
}
