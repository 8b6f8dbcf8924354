import { phrase } from '../../text/phrase';
import { noteAround } from '../footnotes/labels';
import type { DraftCheck } from './draftCheck';

/** A mark inside a note: pandoc prints it as it is, or numbers it wrongly. */
export const noteInNote: DraftCheck = {
  id: 'noteInNote',
  check: ({ draft }) =>
    draft.references
      .filter(({ start }) => noteAround(draft, start))
      .map(({ start, end, label }) => ({
        code: 'noteInNote',
        severity: 'warning',
        message: phrase('The footnote {0} stands inside a footnote; Word and pandoc print none there', label),
        range: { start, end },
        fixes: [
          { title: phrase('Remove the footnote mark'), edits: [{ range: { start, end }, newText: '' }] },
        ],
      })),
};
