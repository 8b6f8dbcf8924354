import { firstIndexNot } from '../text/bisect';
import type { TextRange } from '../text/textRange';
import { encloses } from '../text/textRange';
import { unescapeMarkdown } from '../text/escapeMarkdown';
import type { Draft, FootnoteReference } from './draft';

/** The words a note vouches for. */
export interface QuotedWords {
  /** As the source would have them: escapes read, lines joined. Marks inside stay turned; comparing is blind to that. */
  readonly words: string;
  /** Where their Markdown stands in the draft, without the marks around it. */
  readonly range: TextRange;
  /** inline: between quotation marks. block: a block quotation. */
  readonly form: 'inline' | 'block';
}

/**
 * The quotation right before a reference; undefined when a note follows the writer's own words. The ledger of
 * its note decides between two readings.
 */
export function quotedWords(
  draft: Draft,
  reference: FootnoteReference,
  ledger?: TextRange,
): QuotedWords | undefined {
  const { text } = draft;
  const block = blockOf(draft, reference);
  if (!block) return undefined;
  const end = endBefore(draft, reference.start, block.start);
  // In English the stop may stand between the closing mark and the reference.
  const inline = betweenMarks(text, block.start, /[.,;:]/.test(text[end - 1] ?? '') ? end - 1 : end);
  const marked: QuotedWords | undefined = inline && {
    words: unescapeMarkdown(text.slice(inline.start, inline.end)),
    range: inline,
    form: 'inline',
  };
  if (marked && !ledger) return marked;
  const quotation = draft.containers.findLast(
    container => encloses(container, reference) && text[container.start] === '>',
  );
  if (!quotation) return marked;
  const range = { start: contentStart(text, quotation.start), end };
  const words = text.slice(range.start, range.end).replace(/(^|[\r\n])[ \t]{0,3}(?:>[ \t]?)+/gu, '$1');
  const whole: QuotedWords = { words: unescapeMarkdown(words), range, form: 'block' };
  return marked && ledger && isNearer(marked, whole, ledger.end - ledger.start) ? marked : whole;
}

/** The quotation that a note with a ledger vouches for: right before its reference, else in the same sentence. */
export function vouchedWords(
  draft: Draft,
  reference: FootnoteReference,
  ledger: TextRange,
): QuotedWords | undefined {
  return quotedWords(draft, reference, ledger) ?? quotedWordsInSentence(draft, reference);
}

/** A block quotation can end in a quotation itself: what is about as long as what was quoted is meant. */
function isNearer(one: QuotedWords, other: QuotedWords, length: number): boolean {
  return Math.abs(one.words.length - length) < Math.abs(other.words.length - length);
}

/**
 * The last quotation in “ ” of the sentence that a reference closes, for notes that stand behind the
 * whole sentence: `“…”라고 말했다.[^1]`. Only a note with a ledger is known to mean it.
 */
export function quotedWordsInSentence(draft: Draft, reference: FootnoteReference): QuotedWords | undefined {
  const { text } = draft;
  const block = blockOf(draft, reference);
  if (!block) return undefined;
  const end = endBefore(draft, reference.start, block.start);
  const close = block.start + text.slice(block.start, end).lastIndexOf('”');
  if (close < block.start || /\]|[.?!]\s/u.test(text.slice(close, end))) return undefined;
  const range = betweenMarks(text, block.start, close + 1);
  return range && { words: unescapeMarkdown(text.slice(range.start, range.end)), range, form: 'inline' };
}

function blockOf(draft: Draft, range: TextRange): TextRange | undefined {
  const block = draft.blocks[firstIndexNot(draft.blocks, ({ start }) => start <= range.start) - 1];
  return block && encloses(block, range) ? block : undefined;
}

const LONGEST_REFERENCE = 210;

/** Steps back over other references, so that `”[^1][^2]` are two notes on one quotation. */
function endBefore({ text, textCitations }: Draft, end: number, from: number): number {
  for (let at = end; ;) {
    const citation = textCitations[firstIndexNot(textCitations, candidate => candidate.end < at)];
    if (citation?.end === at) {
      at = citation.start;
      continue;
    }
    const least = Math.max(from, at - LONGEST_REFERENCE);
    const open = text[at - 1] === ']' ? least + text.slice(least, at).lastIndexOf('[^') : -1;
    if (open < least || /[\s\]]/.test(text.slice(open, at - 1))) return at;
    at = open;
  }
}

const OPENERS: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"', "'": "'" };

/** What stands between the closing mark that ends at `end` and its opening mark. */
function betweenMarks(text: string, from: number, end: number): TextRange | undefined {
  const close = text[end - 1] ?? '';
  const open = OPENERS[close];
  if (!open) return undefined;
  let depth = 1;
  for (let at = end - 2; at >= from; at--) {
    if (text[at] === open) depth--;
    else if (text[at] === close && !isApostrophe(text, at)) depth++;
    if (depth === 0) return { start: at + 1, end: end - 1 };
  }
  return undefined;
}

function isApostrophe(text: string, at: number): boolean {
  return (
    text[at] === '’' && /\p{L}/u.test(text[at - 1] ?? '') && /\p{Script=Latin}/u.test(text[at + 1] ?? '')
  );
}

/** Behind the `>` and blanks that begin a block quotation. */
function contentStart(text: string, start: number): number {
  let at = start;
  while (/[> \t]/.test(text[at] ?? '')) at++;
  return at;
}
