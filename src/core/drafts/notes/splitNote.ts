import { suggestLabel } from '../../citations/label';
import { phrase } from '../../text/phrase';
import type { TextEdit } from '../../text/textEdit';
import type { Draft } from '../draft';
import type { FootnoteEdits } from '../footnotes/labels';
import { labelKeys } from '../footnotes/labels';
import type { NoteWriting } from '../quoteInDraft';
import { citationMark, hiddenHeading } from '../textCitations';
import { numberedNotes } from './citedNotes';
import type { NumberedNote } from './citedNotes';
import { itemsToRegroup, noteOf, regrouped, rewriteNote } from './regroupNotes';

/** Makes one note for each source out of the one at `offset`, whose mark or parentheses become as many. */
export function splitNote(draft: Draft, offset: number, writing: NoteWriting): FootnoteEdits {
  const note = numberedNotes(draft).find(
    ({ form, references, definition }) =>
      form !== 'key' &&
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
  const added = items.slice(1).map((item, index) => {
    const written = noteOf([item], [note.ledgers[index + 1]!], writing);
    return halves(note, labels[index]!, written, writing.renderer.language);
  });
  const blank = draft.lineEnd + draft.lineEnd;
  return regrouped(
    draft,
    [
      ...rewriteNote(note, items.slice(0, 1), note.ledgers.slice(0, 1), writing),
      insertion(note.definition.end, added.map(({ definition }) => blank + definition).join('')),
      ...note.references.map(({ end }) => insertion(end, added.map(({ mark }) => mark).join(''))),
    ],
    [note.definition.label, ...labels],
    writing,
  );
}

/** A note of its own: the mark, and the definition that it leads to. */
function halves(
  { form }: NumberedNote,
  label: string,
  { words, comments }: ReturnType<typeof noteOf>,
  language: 'ko' | 'en',
): { readonly mark: string; readonly definition: string } {
  if (form === 'note') return { mark: `[^${label}]`, definition: `[^${label}]: ${words}${comments}` };
  const blank = language === 'en' ? ' ' : '';
  return { mark: blank + words + citationMark(label), definition: hiddenHeading(label) + comments };
}

function insertion(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}
