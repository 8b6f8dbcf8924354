import type { Draft } from './draft';
import { allDefinitions } from './textCitations';

/** Where the definitions begin that close the draft; its end where something else does. */
export function endOfBody(draft: Draft): number {
  const { text } = draft;
  let at = text.length;
  for (const { start, end } of allDefinitions(draft).toReversed()) {
    if (text.slice(end, at).trim()) break;
    at = start;
  }
  return at;
}
