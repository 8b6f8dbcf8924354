import type { TextRange } from '../text/textRange';
import type { Draft, FootnoteDefinition, FootnoteReference } from './draft';

/**
 * A citation in the text: `(홍길동 2024: 12)<!--^hong-2024-->`, or by its key for pandoc to write,
 * `[@hong2024, 12]<!--^hong-2024-->`, with one blank before it. The comment shows
 * nowhere and names the note that leads back to the source, a line of comments at the end of the draft:
 * `<!--^hong-2024:--><!--gakju:…-->`. So it has the two halves of a footnote, and becomes one and back.
 */
export interface TextCitation extends FootnoteReference {
  /** The parentheses or brackets. */
  readonly printed: TextRange;
}

/** Behind the words of a citation in the text. */
export function citationMark(label: string): string {
  return `<!--^${label}-->`;
}

/** What a hidden note begins with; its ledgers follow. */
export function hiddenHeading(label: string): string {
  return `<!--^${label}:-->`;
}

/** The citation that a comment of the draft marks; undefined for every other comment. */
export function textCitationAt(text: string, comment: TextRange): TextCitation | undefined {
  const label = /^<!--\^([^\s[\]^\\<>`|:]{1,200})-->$/u.exec(text.slice(comment.start, comment.end))?.[1];
  const open = label === undefined ? undefined : openingParenthesis(text, comment.start);
  if (label === undefined || open === undefined) return undefined;
  const labelStart = comment.start + '<!--^'.length;
  return {
    start: text[open - 1] === ' ' && open > 1 && !/\s/u.test(text[open - 2]!) ? open - 1 : open,
    end: comment.end,
    printed: { start: open, end: comment.start },
    label,
    labelRange: { start: labelStart, end: labelStart + label.length },
    isDefined: false,
  };
}

/** The hidden note that stands in a line of comments. */
export function hiddenNoteAt(text: string, { start, end }: TextRange): FootnoteDefinition | undefined {
  const label = /^<!--\^([^\s[\]^\\<>`|:]{1,200}):-->/u.exec(text.slice(start, end))?.[1];
  if (label === undefined) return undefined;
  const labelStart = start + '<!--^'.length;
  const content = { start: start + hiddenHeading(label).length, end };
  return {
    start,
    end,
    label,
    labelRange: { start: labelStart, end: labelStart + label.length },
    content,
    text: text.slice(content.start, content.end),
  };
}

/** All that leads, or should lead, to a source: footnote marks and citations in the text, in their order. */
export function allReferences({
  references,
  textCitations,
}: Draft): readonly (FootnoteReference | TextCitation)[] {
  if (!textCitations.length) return references;
  return [...references, ...textCitations].toSorted((a, b) => a.start - b.start);
}

/** Footnotes and the hidden notes of citations in the text, in their order. */
export function allDefinitions({ definitions, hiddenNotes }: Draft): readonly FootnoteDefinition[] {
  if (!hiddenNotes.length) return definitions;
  return [...definitions, ...hiddenNotes].toSorted((a, b) => a.start - b.start);
}

/** Whether a definition is the hidden note of a citation in the text, and no footnote. */
export function isHidden({ text }: Draft, { start }: FootnoteDefinition): boolean {
  return text[start] === '<';
}

/** Citations are short; what is not closed within this many characters is no citation. */
const LONGEST_CITATION = 2_000;

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Where the parenthesis, or the brackets of a key, open that close right before `end`, in the same paragraph. */
function openingParenthesis(text: string, end: number): number | undefined {
  const close = text[end - 1] ?? '';
  const open = OPENERS[close];
  if (open === undefined) return undefined;
  let depth = 0;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_CITATION); at--) {
    if (text[at] === close) depth++;
    else if (text[at] === open) depth--;
    else if (text[at] === '\n' && /^\n[ \t\r]*\n/u.test(text.slice(at, at + 80))) return undefined;
    if (depth === 0) return open === '(' || /^\[-?@/u.test(text.slice(at, at + 3)) ? at : undefined;
  }
  return undefined;
}
