import { phrase } from '../../text/phrase';
import { labelKey } from '../draft';
import { removeDefinition } from '../removeDefinition';
import type { DraftCheck } from './draftCheck';

/** A note that no mark points to: every renderer drops it. */
export const unusedDefinition: DraftCheck = {
  id: 'unusedDefinition',
  check: ({ draft }) => {
    const used = new Set(draft.references.map(reference => labelKey(reference.label)));
    return draft.definitions
      .filter(definition => !used.has(labelKey(definition.label)))
      .map(definition => ({
        code: 'unusedDefinition',
        severity: 'warning',
        message: phrase('Nothing refers to the footnote {0}', definition.label),
        range: { start: definition.start, end: definition.labelRange.end + 2 },
        fixes: [
          {
            title: phrase('Remove the footnote {0}', definition.label),
            edits: [removeDefinition(draft.text, definition)],
          },
        ],
      }));
  },
};
