import type { CitationItem } from '../../citations/citation';
import { phrase } from '../../text/phrase';
import type { Draft, FootnoteReference } from '../draft';
import { sameLabel } from '../draft';
import type { FootnoteEdits } from '../footnotes/labels';
import type { NoteWriting } from '../quoteInDraft';
import { removeDefinition } from '../removeDefinition';
import { numberedNotes } from './citedNotes';
import type { NumberedNote } from './citedNotes';
import { itemsToRegroup, noteOf, regrouped } from './regroupNotes';

/** Makes one footnote with all their sources out of those whose marks stand one behind the other at `offset`. */
export function mergeNotes(draft: Draft, offset: number, writing: NoteWriting): FootnoteEdits {
  const marks = marksAt(draft, offset);
  if (marks.length < 2)
    return {
      refused: phrase('Put the cursor on footnote marks that stand one behind the other, such as [^a][^b]'),
    };
  const notes = numberedNotes(draft);
  const merged: NumberedNote[] = [];
  const items: CitationItem[] = [];
  for (const { label } of marks) {
    const note = notes.find(({ form, definition }) => form === 'note' && sameLabel(definition.label, label));
    if (!note) return { refused: phrase('The footnote {0} has no note', label) };
    if (note.references.length > 1)
      return { refused: phrase('The footnote {0} is referred to in another place as well', label) };
    const cited = itemsToRegroup(draft, note, writing);
    if ('refused' in cited) return cited;
    merged.push(note);
    items.push(...cited);
  }
  const ledgers = merged.flatMap(note => note.ledgers);
  return regrouped(
    draft,
    [
      { range: merged[0]!.definition.content, newText: noteOf(items, ledgers, writing) },
      { range: { start: marks[0]!.end, end: marks.at(-1)!.end }, newText: '' },
      ...merged.slice(1).map(({ definition }) => removeDefinition(draft.text, definition)),
    ],
    [merged[0]!.definition.label],
    writing,
  );
}

/** The marks around an offset with nothing between them. */
function marksAt({ references }: Draft, offset: number): readonly FootnoteReference[] {
  const at = references.findIndex(({ start, end }) => start <= offset && offset <= end);
  if (at < 0) return [];
  let first = at;
  while (first > 0 && references[first - 1]!.end === references[first]!.start) first--;
  let last = at;
  while (references[last + 1]?.start === references[last]!.end) last++;
  return references.slice(first, last + 1);
}
