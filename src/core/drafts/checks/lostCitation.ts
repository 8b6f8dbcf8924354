import { phrase } from '../../text/phrase';
import type { DraftCheck } from './draftCheck';

/** A citation in the text whose hidden note is gone: its words stay, but nothing checks or renews them. */
export const lostCitation: DraftCheck = {
  id: 'lostCitation',
  check: ({ draft }) =>
    draft.textCitations
      .filter(({ isDefined }) => !isDefined)
      .map(({ printed, end }) => ({
        code: 'lostCitation',
        severity: 'warning',
        message: phrase('Nothing leads this citation back to its source any more; it is not checked'),
        range: printed,
        fixes: [
          {
            title: phrase('Make it plain text'),
            edits: [{ range: { start: printed.end, end }, newText: '' }],
          },
        ],
      })),
};
