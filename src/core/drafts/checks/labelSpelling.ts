import { phrase } from '../../text/phrase';
import { labelKey } from '../draft';
import type { DraftCheck } from './draftCheck';

/** A mark that differs from its note in case or Unicode form only: some renderers then find no note. */
export const labelSpelling: DraftCheck = {
  id: 'labelSpelling',
  check: ({ draft }) => {
    const exact = new Set(draft.definitions.map(({ label }) => label));
    const spelled = new Map(draft.definitions.map(({ label }) => [labelKey(label), label]));
    return draft.references.flatMap(({ start, end, label, labelRange, isDefined }) => {
      const definition = spelled.get(labelKey(label));
      if (definition === undefined || exact.has(label)) return [];
      return [
        {
          code: 'labelSpelling',
          severity: isDefined ? ('warning' as const) : ('error' as const),
          message: isDefined
            ? phrase('The footnote itself is called {0}; capitals count in some programs', definition)
            : phrase(
                'The footnote {0} looks the same but has other code points, so it is not found',
                definition,
              ),
          range: { start, end },
          fixes: [
            {
              title: phrase('Write it as its footnote does'),
              edits: [{ range: labelRange, newText: definition }],
            },
          ],
        },
      ];
    });
  },
};
