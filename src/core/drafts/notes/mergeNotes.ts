import type { CitationItem } from '../../citations/citation';
import { phrase } from '../../text/phrase';
import type { Draft, FootnoteReference } from '../draft';
import type { FootnoteEdits } from '../footnotes/labels';
import type { NoteWriting } from '../quoteInDraft';
import { removeDefinition } from '../removeDefinition';
import { allReferences } from '../textCitations';
import type { TextCitation } from '../textCitations';
import { numberedNotes } from './citedNotes';
import type { NoteForm, NumberedNote } from './citedNotes';
import { itemsToRegroup, regrouped, rewriteNote } from './regroupNotes';

/**
 * Makes one footnote with all their sources out of those whose marks stand one behind the other at `offset`; of
 * citations in the text, one pair of parentheses.
 */
export function mergeNotes(draft: Draft, offset: number, writing: NoteWriting): FootnoteEdits {
  const marks = marksAt(draft, offset);
  if (marks.length < 2 || formOf(draft, marks[0]!) === 'key')
    return {
      refused: phrase('Put the cursor on footnote marks that stand one behind the other, such as [^a][^b]'),
    };
  const notes = numberedNotes(draft);
  const merged: NumberedNote[] = [];
  const items: CitationItem[] = [];
  for (const mark of marks) {
    const { label } = mark;
    const note = notes.find(({ references }) => references.some(({ start }) => start === mark.start));
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
      ...rewriteNote(merged[0]!, items, ledgers, writing),
      { range: { start: marks[0]!.end, end: marks.at(-1)!.end }, newText: '' },
      ...merged.slice(1).map(({ definition }) => removeDefinition(draft.text, definition)),
    ],
    [merged[0]!.definition.label],
    writing,
  );
}

/** The marks of one form around an offset with nothing between them. */
function marksAt(draft: Draft, offset: number): readonly FootnoteReference[] {
  const all = allReferences(draft);
  const at = all.findIndex(({ start, end }) => start <= offset && offset <= end);
  if (at < 0) return [];
  const form = formOf(draft, all[at]!);
  const isNext = (before: FootnoteReference | undefined, after: FootnoteReference | undefined): boolean =>
    before !== undefined &&
    before.end === after?.start &&
    [before, after].every(mark => formOf(draft, mark) === form);
  let first = at;
  while (isNext(all[first - 1], all[first])) first--;
  let last = at;
  while (isNext(all[last], all[last + 1])) last++;
  return all.slice(first, last + 1);
}

/** A citation by key is for another program to write, and stays as it is. */
function formOf({ text }: Draft, mark: FootnoteReference | TextCitation): NoteForm {
  if (!('printed' in mark)) return 'note';
  return text[mark.printed.start] === '[' ? 'key' : 'inText';
}
