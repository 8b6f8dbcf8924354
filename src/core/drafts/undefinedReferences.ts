import type { TextRange } from '../text/textRange';
import type { FootnoteReference } from './draft';
import { referenceAt } from './parseMarkdown';

const LONGEST_LABEL = 200;

/** `[^x]` without a definition is plain text to every parser; here it is found in the plain text. */
export function findUndefinedReferences(text: string, texts: readonly TextRange[]): FootnoteReference[] {
  return texts.flatMap(range => findIn(text, range));
}

function findIn(text: string, { start, end }: TextRange): FootnoteReference[] {
  const found: FootnoteReference[] = [];
  for (let at = text.indexOf('[^', start); at >= 0 && at < end; at = text.indexOf('[^', at + 1)) {
    if (isEscaped(text, at)) continue;
    const close = closingBracket(text, at + 2, end);
    if (close === undefined) continue;
    found.push(referenceAt(text, { start: at, end: close + 1 }, false));
    at = close;
  }
  return found;
}

/** The `]` of a label that begins at `from`: no white space, no bracket, nothing too long to be one. */
function closingBracket(text: string, from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + LONGEST_LABEL); at++) {
    const character = text[at]!;
    if (character === ']') return at > from ? at : undefined;
    if (/[\s[^]/.test(character)) return undefined;
  }
  return undefined;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}
