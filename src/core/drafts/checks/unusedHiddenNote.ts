import { phrase } from '../../text/phrase';
import { labelKey } from '../draft';
import { removeDefinition } from '../removeDefinition';
import type { DraftCheck } from './draftCheck';

/** The hidden note of a citation that is no longer in the text. */
export const unusedHiddenNote: DraftCheck = {
  id: 'unusedHiddenNote',
  check: ({ draft }) => {
    const used = new Set(draft.textCitations.map(({ label }) => labelKey(label)));
    return draft.hiddenNotes
      .filter(({ label }) => !used.has(labelKey(label)))
      .map(note => ({
        code: 'unusedHiddenNote',
        severity: 'information',
        message: phrase('The citation that belongs to this line is gone'),
        range: { start: note.start, end: note.content.start },
        fixes: [{ title: phrase('Remove the line'), edits: [removeDefinition(draft.text, note)] }],
      }));
  },
};
