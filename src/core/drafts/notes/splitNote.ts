import { suggestLabel } from '../../citations/label';
import { phrase } from '../../text/phrase';
import type { Draft } from '../draft';
import type { FootnoteEdits } from '../footnotes/labels';
import { labelKeys } from '../footnotes/labels';
import type { NoteWriting } from '../quoteInDraft';
import { numberedNotes } from './citedNotes';
import { itemsToRegroup, noteOf, regrouped } from './regroupNotes';

/** Makes one footnote for each source out of the one at `offset`, whose mark becomes as many marks. */
export function splitNote(draft: Draft, offset: number, writing: NoteWriting): FootnoteEdits {
  const note = numberedNotes(draft).find(
    ({ form, references, definition }) =>
      form === 'note' &&
      [...references, definition].some(place => place.start <= offset && offset <= place.end),
  );
  if (!note) return { refused: phrase('Put the cursor on a footnote first') };
  if (note.ledgers.length < 2) return { refused: phrase('This footnote cites no more than one source') };
  const items = itemsToRegroup(draft, note, writing);
  if ('refused' in items) return items;
  const taken = labelKeys(draft);
  const labels = items.slice(1).map(item => {
    const label = suggestLabel(item.metadata, item.sourceId, taken);
    taken.add(label);
    return label;
  });
  const [first, ...others] = items.map((item, index) => noteOf([item], [note.ledgers[index]!], writing));
  const blank = draft.lineEnd + draft.lineEnd;
  const added = others.map((words, index) => `${blank}[^${labels[index]!}]: ${words}`);
  return regrouped(
    draft,
    [
      { range: note.definition.content, newText: [first, ...added].join('') },
      ...note.references.map(({ end }) => ({
        range: { start: end, end },
        newText: labels.map(label => `[^${label}]`).join(''),
      })),
    ],
    [note.definition.label, ...labels],
    writing,
  );
}
