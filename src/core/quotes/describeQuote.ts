import type { TextRange } from '../text/textRange';
import type { TextPositionSelector, TextQuoteSelector } from './selector';

/** How many units of the text around a quotation are kept to tell it from its like. */
const CONTEXT = 32;

/** Selectors with which `matchQuote` finds the words in `range` again, also after the text has changed. */
export function describeQuote(
  text: string,
  range: TextRange,
): { quote: TextQuoteSelector; position: TextPositionSelector } {
  const position = trimRange(text, range);
  return {
    quote: {
      exact: text.slice(position.start, position.end),
      prefix: prefixOf(text, position.start),
      suffix: suffixOf(text, position.end),
    },
    position,
  };
}

/** The range without white space at its edges, held inside the text. */
export function trimRange(text: string, range: TextRange): TextRange {
  let start = Math.max(0, Math.min(range.start, text.length));
  let end = Math.max(start, Math.min(range.end, text.length));
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return { start, end };
}

function prefixOf(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT);
  if (from === 0 || isSpace(text[from - 1])) return text.slice(from, start);
  const context = text.slice(from, start);
  const edge = context.search(/\s/);
  return edge < 0 ? wholePairs(context) : context.slice(edge);
}

function suffixOf(text: string, end: number): string {
  const to = Math.min(text.length, end + CONTEXT);
  const context = text.slice(end, to);
  if (to === text.length || isSpace(text[to])) return context;
  let edge = context.length;
  while (edge > 0 && !isSpace(context[edge - 1])) edge--;
  return edge === 0 ? wholePairs(context) : context.slice(0, edge);
}

/** Without half a surrogate pair at either edge. */
function wholePairs(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
