import type { Draft } from '../draft';
import { readDraft } from '../draft';
import type { DraftCheck, DraftProblem, SourceLookup } from './draftCheck';
import { duplicateDefinition } from './duplicateDefinition';
import { missingDefinition } from './missingDefinition';
import { nameSpelling } from './nameSpelling';
import { noteLacksData } from './noteLacksData';
import { quoteAltered } from './quoteAltered';
import { sourceMissing } from './sourceMissing';
import { unusedDefinition } from './unusedDefinition';

export type { CheckedSource, DraftFix, DraftProblem, SourceLookup } from './draftCheck';

/** The checks of a draft. */
export const DRAFT_CHECKS: readonly DraftCheck[] = [
  missingDefinition,
  duplicateDefinition,
  unusedDefinition,
  quoteAltered,
  sourceMissing,
  noteLacksData,
  nameSpelling,
];

/** All that is wrong in a draft, in the order of the text. */
export function checkDraft(draft: string | Draft, lookup: SourceLookup): DraftProblem[] {
  const context = {
    draft: typeof draft === 'string' ? readDraft(draft) : draft,
    source: (id: string) => lookup.source(id),
    ...(lookup.mentions ? { mentions: lookup.mentions } : {}),
  };
  return DRAFT_CHECKS.flatMap(check => check.check(context)).toSorted(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
}
