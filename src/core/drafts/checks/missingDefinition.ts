import { phrase } from '../../text/phrase';
import { labelKey } from '../draft';
import { definitionEdit } from '../placeDefinition';
import type { DraftCheck } from './draftCheck';

/** `[^x]` that no note answers: every renderer prints it as it is. */
export const missingDefinition: DraftCheck = {
  id: 'missingDefinition',
  check: ({ draft }) => {
    // One that only looks the same is for `labelSpelling`: its note is there.
    const notes = new Set(draft.definitions.map(({ label }) => labelKey(label)));
    return draft.references
      .filter(({ label, isDefined }) => !isDefined && !notes.has(labelKey(label)))
      .map(reference => {
        const range = { start: reference.start, end: reference.end };
        const nowhere = { range: { start: reference.end, end: reference.end }, newText: '' };
        return {
          code: 'missingDefinition',
          severity: 'error',
          message: phrase('There is no footnote {0}', reference.label),
          range,
          fixes: [
            {
              title: phrase('Add the footnote {0}', reference.label),
              edits: [definitionEdit(draft, nowhere, `[^${reference.label}]: `)],
            },
            { title: phrase('Remove the footnote mark'), edits: [{ range, newText: '' }] },
          ],
        };
      });
  },
};
