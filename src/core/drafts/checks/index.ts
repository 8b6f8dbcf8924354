import type { TimeExpression } from '../../dates/timeExpression';
import { readFrontMatter } from '../../sources/frontMatter';
import type { Draft } from '../draft';
import { readDraft } from '../draft';
import { draftTimes } from '../draftTimes';
import type { DraftCheck, DraftProblem, SourceLookup } from './draftCheck';
import { brokenEmphasis } from './brokenEmphasis';
import { duplicateDefinition } from './duplicateDefinition';
import { eventDate } from './eventDate';
import { gluedDefinition } from './gluedDefinition';
import { impossibleDate } from './impossibleDate';
import { labelSpace } from './labelSpace';
import { labelSpelling } from './labelSpelling';
import { lostCitation } from './lostCitation';
import { missingDefinition } from './missingDefinition';
import { nameSpelling } from './nameSpelling';
import { noteInNote } from './noteInNote';
import { noteLacksData } from './noteLacksData';
import { passageChanged } from './passageChanged';
import { quoteAltered } from './quoteAltered';
import { relativeDate } from './relativeDate';
import { sourceMissing } from './sourceMissing';
import { strikingTildes } from './strikingTildes';
import { unknownKey } from './unknownKey';
import { unusedDefinition } from './unusedDefinition';
import { unusedHiddenNote } from './unusedHiddenNote';
import { wrongWeekday } from './wrongWeekday';

export type { CheckedSource, DraftFix, DraftProblem, EventInSource, SourceLookup } from './draftCheck';

/** The checks that a writer can switch off on their own: those of dates. */
export const DATE_CHECKS: readonly DraftCheck[] = [impossibleDate, wrongWeekday, relativeDate, eventDate];

/** The same for names. */
export const NAME_CHECKS: readonly DraftCheck[] = [nameSpelling];

/** The checks of a draft. */
export const DRAFT_CHECKS: readonly DraftCheck[] = [
  missingDefinition,
  duplicateDefinition,
  unusedDefinition,
  labelSpelling,
  labelSpace,
  gluedDefinition,
  noteInNote,
  strikingTildes,
  brokenEmphasis,
  lostCitation,
  unusedHiddenNote,
  unknownKey,
  quoteAltered,
  passageChanged,
  sourceMissing,
  noteLacksData,
  ...NAME_CHECKS,
  ...DATE_CHECKS,
];

/** All that is wrong in a draft, in the order of the text; `checks` can be fewer than all. */
export function checkDraft(
  draft: string | Draft,
  lookup: SourceLookup,
  checks: readonly DraftCheck[] = DRAFT_CHECKS,
): DraftProblem[] {
  const read = typeof draft === 'string' ? readDraft(draft) : draft;
  const issued = readFrontMatter(read.text)?.metadata.issued;
  let times: readonly TimeExpression[] | undefined;
  const context = {
    draft: read,
    // Dates are looked for when a check first wants them.
    get times() {
      return (times ??= draftTimes(read, issued === undefined ? {} : { issued }));
    },
    isDated: issued !== undefined,
    source: (id: string) => lookup.source(id),
    ...(lookup.mentions ? { mentions: lookup.mentions } : {}),
    ...(lookup.sourceEvents ? { sourceEvents: lookup.sourceEvents } : {}),
    ...(lookup.keys ? { keys: lookup.keys } : {}),
  };
  return checks
    .flatMap(check => check.check(context))
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
