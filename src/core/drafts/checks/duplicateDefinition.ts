import { phrase } from '../../text/phrase';
import type { FootnoteDefinition } from '../draft';
import { labelKey } from '../draft';
import { removeDefinition } from '../removeDefinition';
import type { DraftCheck } from './draftCheck';

/** Two notes with one label: some renderers print the first, some the last. */
export const duplicateDefinition: DraftCheck = {
  id: 'duplicateDefinition',
  check: ({ draft }) => {
    const seen = new Map<string, FootnoteDefinition>();
    return draft.definitions.flatMap(definition => {
      const key = labelKey(definition.label);
      if (!seen.has(key)) {
        seen.set(key, definition);
        return [];
      }
      return [
        {
          code: 'duplicateDefinition',
          severity: 'error',
          message: phrase(
            'There are two footnotes {0}; some programs print the first, some the last',
            definition.label,
          ),
          range: { start: definition.start, end: definition.labelRange.end + 2 },
          fixes: [
            {
              title: phrase('Remove this footnote {0}', definition.label),
              edits: [removeDefinition(draft.text, definition)],
            },
            {
              title: phrase('Remove the first footnote {0}', definition.label),
              edits: [removeDefinition(draft.text, seen.get(key)!)],
            },
          ],
        },
      ];
    });
  },
};
