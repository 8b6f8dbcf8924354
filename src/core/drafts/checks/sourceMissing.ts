import { phrase } from '../../text/phrase';
import type { DraftCheck } from './draftCheck';
import { ledgeredNotes } from './ledgeredNotes';

/** A note whose source is not among the sources: the quotation cannot be checked. */
export const sourceMissing: DraftCheck = {
  id: 'sourceMissing',
  check: context =>
    ledgeredNotes(context)
      .filter(note => !note.source)
      .map(({ ledger, heading }) => ({
        code: 'sourceMissing',
        severity: 'warning',
        message: phrase(
          'The source {0} is not among the sources, so the quotation cannot be checked',
          ledger.sourceId,
        ),
        range: heading,
      })),
};
