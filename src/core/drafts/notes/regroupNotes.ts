import type { CitationItem } from '../../citations/citation';
import { suggestLabel } from '../../citations/label';
import { phrase } from '../../text/phrase';
import type { Phrase } from '../../text/phrase';
import { applyEdits, composeEdits } from '../../text/textEdit';
import type { TextEdit } from '../../text/textEdit';
import type { Draft, FootnoteReference } from '../draft';
import { readDraft, sameLabel } from '../draft';
import type { FootnoteEdits } from '../footnotes/labels';
import { labelKeys } from '../footnotes/labels';
import type { Ledger } from '../ledger';
import { hashWords, readLedgers, writeLedger } from '../ledger';
import type { NoteWriting } from '../quoteInDraft';
import { removeDefinition } from '../removeDefinition';
import { numberedNotes } from './citedNotes';
import type { NumberedNote } from './citedNotes';
import { printedNote } from './printedNote';
import { renewNotes } from './renewNotes';

/** Makes one footnote for each source out of the one at `offset`, whose mark becomes as many marks. */
export function splitNote(draft: Draft, offset: number, writing: NoteWriting): FootnoteEdits {
  const note = numberedNotes(draft).find(
    ({ form, references, definition }) =>
      form === 'note' && [...references, definition].some(place => holds(place, offset)),
  );
  if (!note) return { refused: phrase('Put the cursor on a footnote first') };
  if (note.ledgers.length < 2) return { refused: phrase('This footnote cites no more than one source') };
  const items = itemsOf(draft, note, writing);
  if ('refused' in items) return items;
  const taken = labelKeys(draft);
  const labels = items.slice(1).map(item => {
    const label = suggestLabel(item.metadata, item.sourceId, taken);
    taken.add(label);
    return label;
  });
  const [first, ...others] = items.map((item, index) => written([item], [note.ledgers[index]!], writing));
  const blank = draft.lineEnd + draft.lineEnd;
  const added = others.map((words, index) => `${blank}[^${labels[index]!}]: ${words}`);
  return renewed(
    draft,
    [
      { range: note.definition.content, newText: [first, ...added].join('') },
      ...note.references.map(({ end }) => ({
        range: { start: end, end },
        newText: labels.map(label => `[^${label}]`).join(''),
      })),
    ],
    [note, ...labels.map(label => ({ definition: { label } }))],
    writing,
  );
}

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
    const cited = itemsOf(draft, note, writing);
    if ('refused' in cited) return cited;
    merged.push(note);
    items.push(...cited);
  }
  const ledgers = merged.flatMap(note => note.ledgers);
  return renewed(
    draft,
    [
      { range: merged[0]!.definition.content, newText: written(items, ledgers, writing) },
      { range: { start: marks[0]!.end, end: marks.at(-1)!.end }, newText: '' },
      ...merged.slice(1).map(({ definition }) => removeDefinition(draft.text, definition)),
    ],
    [merged[0]!],
    writing,
  );
}

/** The marks around an offset with nothing between them. */
function marksAt({ references }: Draft, offset: number): readonly FootnoteReference[] {
  const at = references.findIndex(mark => holds(mark, offset));
  let start = at;
  let end = at + 1;
  while (references[start - 1]?.end === references[start]?.start && start > 0) start--;
  while (at >= 0 && references[end]?.start === references[end - 1]?.end) end++;
  return at < 0 ? [] : references.slice(start, end);
}

/** What a note cites, where it is as a style wrote it: of the writer's own words none may be lost. */
function itemsOf(
  { text }: Draft,
  note: NumberedNote,
  { itemOf }: NoteWriting,
): readonly CitationItem[] | { readonly refused: Phrase } {
  const { ledgers, definition, printed } = note;
  const { label } = definition;
  if (!ledgers.length)
    return { refused: phrase('The footnote {0} is in your own words and leads to no source', label) };
  const words = text.slice(printed[0]!.start, printed[0]!.end);
  const isOurs =
    ledgers[0]!.noteHash === hashWords(words) &&
    text
      .slice(ledgers[0]!.comment.start, definition.content.end)
      .replace(/<!--.*?-->/gu, '')
      .trim() === '';
  if (!isOurs)
    return {
      refused: phrase('You rewrote the footnote {0}; your words could be lost, so do it by hand', label),
    };
  const items = ledgers.map(ledger => itemOf(ledger, note));
  if (items.includes(undefined))
    return { refused: phrase('The source of the footnote {0} is not among the sources any more', label) };
  return items as CitationItem[];
}

/** A note as the style writes it by itself; its neighbours may yet make it shorter. */
function written(items: readonly CitationItem[], ledgers: readonly Ledger[], writing: NoteWriting): string {
  const note = printedNote(writing.renderer.notes([{ items }], writing.options)[0]!);
  const comments = ledgers.map(({ noteHash: _, ...ledger }, index) =>
    writeLedger(index ? ledger : { ...ledger, noteHash: hashWords(note) }),
  );
  return note + comments.join('');
}

/** The edits with the notes that follow from them, where Markdown reads them back as the notes they are to be. */
function renewed(
  draft: Draft,
  edits: readonly TextEdit[],
  regrouped: readonly { readonly definition: { readonly label: string } }[],
  { renderer, itemOf, options }: NoteWriting,
): FootnoteEdits {
  const between = readDraft(applyEdits(draft.text, edits));
  if (
    citedIn(between) !== citedIn(draft) ||
    !regrouped.every(note => isDefined(between, note.definition.label))
  )
    return {
      refused: phrase(
        'This would change what a footnote says; look for missing blank lines around the notes',
      ),
    };
  const renewal = renewNotes(between, renderer, itemOf, options);
  return { edits: composeEdits(draft.text, edits, renewal.edits) };
}

/** What is cited in a draft one after the other, in however many notes. */
function citedIn(draft: Draft): string {
  return JSON.stringify(
    draft.references
      .map(({ label }) =>
        draft.definitions
          .filter(definition => sameLabel(definition.label, label))
          .flatMap(({ text }) => (readLedgers(text).length ? readLedgers(text).map(ledgerKey) : [text])),
      )
      .flat(),
  );
}

function ledgerKey({ comment: _, noteHash: __, ...ledger }: ReturnType<typeof readLedgers>[number]): string {
  return writeLedger(ledger);
}

function isDefined({ definitions }: Draft, label: string): boolean {
  return definitions.filter(definition => sameLabel(definition.label, label)).length === 1;
}

function holds({ start, end }: { readonly start: number; readonly end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}
