import type { QuoteTarget } from '../drafts/insertQuotation';

/** What a link, a row or another extension hands to a command, read with care; undefined when it names no source. */
export function readTarget(argument: unknown): QuoteTarget | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { id, start, end, words, source } = argument as {
    id?: unknown;
    start?: unknown;
    end?: unknown;
    words?: unknown;
    source?: { id?: unknown };
  };
  const sourceId = typeof source?.id === 'string' ? source.id : id;
  if (typeof sourceId !== 'string') return undefined;
  return {
    id: sourceId,
    start: typeof start === 'number' ? start : 0,
    end: typeof end === 'number' ? end : 0,
    ...(typeof words === 'string' ? { words } : {}),
  };
}
