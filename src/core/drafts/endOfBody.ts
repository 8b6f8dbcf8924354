import type { Draft } from './draft';

/** Where the definitions begin that close the draft; its end where something else does. */
export function endOfBody({ text, definitions }: Draft): number {
  let at = text.length;
  for (const { start, end } of definitions.toReversed()) {
    if (text.slice(end, at).trim()) break;
    at = start;
  }
  return at;
}
