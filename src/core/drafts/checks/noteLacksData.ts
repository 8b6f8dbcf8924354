import { missingFields } from '../../citations/missingFields';
import type { MetadataField } from '../../sources/sourceMetadata';
import type { Phrase } from '../../text/phrase';
import { phrase } from '../../text/phrase';
import type { DraftCheck } from './draftCheck';
import { ledgeredNotes } from './ledgeredNotes';

/** A note that is incomplete because its source's data are: one problem for each field. */
export const noteLacksData: DraftCheck = {
  id: 'noteLacksData',
  check: context =>
    ledgeredNotes(context).flatMap(({ ledger, source, heading }) =>
      (source ? missingFields(source.metadata) : []).flatMap(field => {
        const message = LACKS[field]?.(ledger.sourceId);
        return message
          ? [
              {
                code: 'noteLacksData',
                severity: 'information' as const,
                message,
                range: heading,
                lacks: { sourceId: ledger.sourceId, field },
              },
            ]
          : [];
      }),
    ),
};

const LACKS: Partial<Record<MetadataField, (id: string) => Phrase>> = {
  author: id => phrase('The author of {0} is not known, so the footnote names none', id),
  title: id => phrase('The title of {0} is not known, so the footnote has none', id),
  issued: id => phrase('The date of {0} is not known, so the footnote has none', id),
};
