import { findTimeExpressions } from '../dates/findTimeExpressions';
import type { ScanMemory } from '../dates/scanText';
import type { Publication, TimeExpression } from '../dates/timeExpression';
import { overlaps } from '../text/textRange';
import type { TextRange } from '../text/textRange';
import type { Draft } from './draft';
import { readDraft } from './draft';

/**
 * The dates a writer says in their own words, read against the draft's date: not those in quotations, block
 * quotations, notes, code, links and front matter, which are other people's or nobody's.
 */
export function draftTimes(draft: string | Draft, publication: Publication): TimeExpression[] {
  const read = typeof draft === 'string' ? readDraft(draft) : draft;
  const quoted = quotations(read.text);
  return findTimeExpressions(withoutClosed(read), publication, memory).filter(
    time => !quoted.some(range => overlaps(range, time)),
  );
}

/** Of all drafts alike: what a paragraph says depends on nothing else. */
const memory: ScanMemory = new Map();

/** The same text with blanks where nothing of the writer's stands, so that no date is counted from there either. */
function withoutClosed({ text, closed }: Draft): string {
  let open = '';
  let done = 0;
  for (const { start, end } of closed.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    open +=
      text.slice(done, from) + text.slice(from, end).replaceAll(/[^\n]/gu, mark => ' '.repeat(mark.length));
    done = end;
  }
  return open + text.slice(done);
}

const QUOTATION =
  /“[^”\n]{1,1000}”|"[^"\n]{1,1000}"|「[^」\n]{1,1000}」|『[^』\n]{1,1000}』|^[ \t]{0,3}>.*$/gmu;

function quotations(text: string): TextRange[] {
  return [...text.matchAll(QUOTATION)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
