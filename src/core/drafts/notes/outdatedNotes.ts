import { phrase } from '../../text/phrase';
import type { DraftProblem } from '../checks/draftCheck';
import type { NoteRenewal } from './renewNotes';

/** Notes that no longer say what the style and the sources would have them say, each with its remedy. */
export function outdatedNotes({ changes, byHand }: NoteRenewal): DraftProblem[] {
  const outdated = changes.map(({ form, heading, after, edits }) => ({
    code: 'noteOutdated',
    severity: 'information' as const,
    message:
      form === 'note'
        ? phrase('This footnote would now read: {0}', after)
        : phrase('This citation would now read: {0}', after),
    range: heading,
    fixes: [
      { title: form === 'note' ? phrase('Renew this footnote') : phrase('Renew this citation'), edits },
    ],
  }));
  const rewritten = byHand.map(({ form, heading, after, edits }) => ({
    code: 'noteByHand',
    severity: 'information' as const,
    message:
      form === 'note'
        ? phrase('You rewrote this footnote, so it is left alone; by its style it would read: {0}', after)
        : phrase('You rewrote this citation, so it is left alone; by its style it would read: {0}', after),
    range: heading,
    fixes: [
      {
        title:
          form === 'note'
            ? phrase('Write this footnote in its style again')
            : phrase('Write this citation in its style again'),
        edits,
      },
    ],
  }));
  return [...outdated, ...rewritten];
}
