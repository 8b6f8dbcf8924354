import { joinRanges } from './joinRanges';
import type { Expression } from './joinRanges';
import { patterns, rangeWords } from './locales';
import type { TextRange } from '../text/textRange';
import { PARAGRAPH, normalise } from './normalText';
import { scan } from './scan';

/** The expressions of time in a text, before anything is known of its date. */
export interface Scan {
  /** The normalised text, which the expressions' own offsets are of. */
  readonly normal: string;
  readonly expressions: readonly PlacedExpression[];
}

export interface PlacedExpression extends Expression {
  /** In the text itself. */
  readonly range: TextRange;
}

/** Paragraphs that were scanned, for the next time: after a keystroke only one of them is another. */
export type ScanMemory = Map<string, Scan>;

/** Beyond this many paragraphs the memory begins anew. */
const LARGEST_MEMORY = 20_000;

export function scanText(text: string): Scan {
  const { text: normal, offsets } = normalise(text);
  const expressions = joinRanges(normal, scan(normal, patterns), rangeWords).map(expression => ({
    ...expression,
    range: { start: offsets[expression.start]!, end: offsets[expression.end - 1]! + 1 },
  }));
  return { normal, expressions };
}

/** The same for Markdown, whose paragraphs end where a line is empty: no date goes on behind it. */
export function scanParagraphs(text: string, memory: ScanMemory): Scan {
  if (memory.size > LARGEST_MEMORY) memory.clear();
  const expressions: PlacedExpression[] = [];
  let normal = '';
  for (const { start, paragraph } of paragraphsIn(text)) {
    let scanned = memory.get(paragraph);
    if (!scanned) memory.set(paragraph, (scanned = scanText(paragraph)));
    for (const expression of scanned.expressions) expressions.push(moved(expression, normal.length, start));
    normal += scanned.normal + PARAGRAPH;
  }
  return { normal, expressions };
}

function* paragraphsIn(text: string): Generator<{ readonly start: number; readonly paragraph: string }> {
  let start = 0;
  for (let line = 0; line < text.length;) {
    const lineEnd = text.indexOf('\n', line);
    const next = lineEnd < 0 ? text.length : lineEnd + 1;
    const isBlank = !/\S/u.test(text.slice(line, next));
    if (isBlank && line > start) yield { start, paragraph: text.slice(start, line) };
    if (isBlank) start = next;
    line = next;
  }
  if (start < text.length) yield { start, paragraph: text.slice(start) };
}

function moved(expression: PlacedExpression, inNormal: number, inText: number): PlacedExpression {
  const { start, end, range } = expression;
  return {
    ...expression,
    start: start + inNormal,
    end: end + inNormal,
    range: { start: range.start + inText, end: range.end + inText },
  };
}
