import type { Phrase } from '../text/phrase';
import { phrase } from '../text/phrase';
import type { TextRange } from '../text/textRange';
import type { ClosedRange, Draft } from './draft';

const REASONS: Readonly<Record<ClosedRange['kind'], Phrase>> = {
  code: phrase('A quotation cannot be put into code'),
  frontMatter: phrase('A quotation cannot be put into the front matter'),
  html: phrase('A quotation cannot be put into HTML'),
  link: phrase('A quotation cannot be put into a link or a footnote mark'),
  definition: phrase('A quotation cannot be put into the definition of a link'),
  note: phrase('A quotation cannot be put into a footnote'),
};

/** Why nothing can be inserted at `at`, if so. */
export function refusalAt(draft: Draft, at: TextRange, form: 'inline' | 'block'): Phrase | undefined {
  if (at.start < 0 || at.end > draft.text.length || at.start > at.end)
    return phrase('The draft has changed; the place for the quotation is gone');
  const closed = draft.closed.find(range => reaches(range, at));
  if (closed) return REASONS[closed.kind];
  if (crossesBlocks(draft, at))
    return phrase('The selection spans several paragraphs; put the cursor where the quotation should stand');
  if (form === 'block' && draft.containers.some(range => range.start <= at.end && at.start <= range.end))
    return phrase('A block quotation cannot be put into a list or another block quotation');
  return undefined;
}

function reaches(closed: ClosedRange, at: TextRange): boolean {
  if (closed.isBlock) return closed.start <= at.end && at.start <= closed.end;
  if (at.start === at.end) return closed.start < at.start && at.start < closed.end;
  // A selection may replace an inline whole, but not a part of it.
  const isWithin = at.start <= closed.start && closed.end <= at.end;
  return !isWithin && closed.start < at.end && at.start < closed.end;
}

function crossesBlocks(draft: Draft, at: TextRange): boolean {
  return draft.blocks.filter(block => block.start < at.end && at.start < block.end).length > 1;
}
