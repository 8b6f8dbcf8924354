import type { TextRange } from '../../text/textRange';
import { encloses } from '../../text/textRange';
import type { Draft } from '../draft';

/** Whether a place is running text of the writer's own: no code, link, note or front matter, and in no quotation. */
export function isOwnWords(range: TextRange, draft: Draft): boolean {
  if (draft.closed.some(closed => encloses(closed, range))) return false;
  const block = draft.blocks.find(found => encloses(found, range));
  if (
    !block ||
    draft.containers.some(found => draft.text.charAt(found.start) === '>' && encloses(found, range))
  )
    return false;
  return !isQuoted(draft.text.slice(block.start, range.start));
}

function isQuoted(before: string): boolean {
  if (before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('‘') > before.lastIndexOf('’'))
    return true;
  return (before.split('"').length - 1) % 2 === 1;
}
