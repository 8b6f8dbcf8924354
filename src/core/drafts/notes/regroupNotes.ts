import type { CitationItem } from '../../citations/citation';
import { phrase } from '../../text/phrase';
import type { Phrase } from '../../text/phrase';
import { applyEdits, composeEdits } from '../../text/textEdit';
import type { TextEdit } from '../../text/textEdit';
import type { Draft } from '../draft';
import { readDraft, sameLabel } from '../draft';
import type { FootnoteEdits } from '../footnotes/labels';
import type { Ledger } from '../ledger';
import { hashWords, readLedgers, writeLedger } from '../ledger';
import type { NoteWriting } from '../quoteInDraft';
import { allDefinitions, allReferences } from '../textCitations';
import { numberedNotes } from './citedNotes';
import type { NumberedNote } from './citedNotes';
import { printedNote } from './printedNote';
import { renewNotes } from './renewNotes';

/** What a note cites, where it is as a style wrote it: of the writer's own words none may be lost. */
export function itemsToRegroup(
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

/** The edits that make `note` cite `items`, as the style writes them by themselves; neighbours may yet shorten it. */
export function rewriteNote(
  note: NumberedNote,
  items: readonly CitationItem[],
  ledgers: readonly Ledger[],
  writing: NoteWriting,
): TextEdit[] {
  const { words, comments } = noteOf(items, ledgers, writing);
  const { content } = note.definition;
  if (note.form === 'note') return [{ range: content, newText: words + comments }];
  return [...note.printed.map(range => ({ range, newText: words })), { range: content, newText: comments }];
}

/** A note as the style writes it by itself, and the comments that lead back from it. */
export function noteOf(
  items: readonly CitationItem[],
  ledgers: readonly Ledger[],
  writing: NoteWriting,
): { readonly words: string; readonly comments: string } {
  const words = printedNote(writing.renderer.notes([{ items }], writing.options)[0]!);
  const comments = ledgers.map((ledger, index) => {
    const { noteHash: _, ...known } = ledger;
    return writeLedger(index ? known : { ...known, noteHash: hashWords(words) });
  });
  return { words, comments: comments.join('') };
}

/** The edits with the notes that follow from them, where Markdown reads them back as the notes they are to be. */
export function regrouped(
  draft: Draft,
  edits: readonly TextEdit[],
  labels: readonly string[],
  { renderer, itemOf, options, keyItemOf }: NoteWriting,
): FootnoteEdits {
  const between = readDraft(applyEdits(draft.text, edits));
  if (citedIn(between) !== citedIn(draft) || !labels.every(label => isDefined(between, label)))
    return {
      refused: phrase(
        'This would change what a footnote says; look for missing blank lines around the notes',
      ),
    };
  const renewal = renewNotes(between, renderer, itemOf, options, keyItemOf);
  return { edits: composeEdits(draft.text, edits, renewal.edits) };
}

/** What is cited in a draft one after the other, in however many notes. */
function citedIn(draft: Draft): string {
  const cited = new Map<number, string>();
  for (const { references, definition } of numberedNotes(draft))
    for (const { start } of references) cited.set(start, citedBy(definition.text));
  return allReferences(draft)
    .map(({ start }) => cited.get(start))
    .join('');
}

/** The sources of a note; its words where it leads to none. */
function citedBy(note: string): string {
  const ledgers = readLedgers(note).map(({ sourceId, start, end }) => [sourceId, start, end]);
  return ledgers.length ? ledgers.map(ledger => JSON.stringify(ledger)).join('') : JSON.stringify(note);
}

function isDefined(draft: Draft, label: string): boolean {
  return allDefinitions(draft).filter(definition => sameLabel(definition.label, label)).length === 1;
}
