import { phrase } from '../../text/phrase';
import { definitionEdit } from '../placeDefinition';
import type { DraftCheck } from './draftCheck';

/** `[^x]` that no note answers: every renderer prints it as it is. */
export const missingDefinition: DraftCheck = {
  id: 'missingDefinition',
  check: ({ draft }) =>
    draft.references
      .filter(reference => !reference.isDefined)
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
      }),
};
