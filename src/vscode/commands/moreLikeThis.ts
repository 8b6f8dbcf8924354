import type { Command } from './command';
import { quoteSupport } from './quoteSupport';
import { readTarget } from './target';

const LIMIT = 20;

/** Passages that speak of what a hit of the Search view speaks of, or a part of a source that a caller names. */
export const moreLikeThis: Command = {
  id: 'gakju.moreLikeThis',
  async run(desk, argument) {
    const hit = desk.searchView.hit((argument as { hit?: unknown } | undefined)?.hit);
    const target = hit ? { id: hit.source.id, start: hit.start, end: hit.end } : readTarget(argument);
    if (!target) return;
    const words = hit?.sentence.text ?? (await desk.corpus.quotation(target.id, target))?.text ?? '';
    await quoteSupport(desk, { words, find: () => desk.corpus.moreLike(target.id, target, LIMIT) });
  },
};
