import { phrase } from '../../text/phrase';
import { findPassage } from '../findPassage';
import type { DraftCheck } from './draftCheck';
import { ledgeredNotes } from './ledgeredNotes';

/** A note to the writer's own words whose passage the source no longer has: it may not say so any more. */
export const passageChanged: DraftCheck = {
  id: 'passageChanged',
  check: context =>
    ledgeredNotes(context)
      .filter(({ ledger, source }) => ledger.isParaphrase && source && !findPassage(ledger, source.text))
      .map(({ ledger, heading }) => ({
        code: 'passageChanged',
        severity: 'warning',
        message: phrase(
          'The passage of {0} that this footnote rests on is no longer there as it was; read it again',
          ledger.sourceId,
        ),
        range: heading,
      })),
};
