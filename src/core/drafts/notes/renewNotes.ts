import type { Citation, CitationItem } from '../../citations/citation';
import type { NoteRenderer, RenderOptions } from '../../citations/csl/noteRenderer';
import type { TextEdit } from '../../text/textEdit';
import type { TextRange } from '../../text/textRange';
import type { Draft } from '../draft';
import type { Ledger } from '../ledger';
import { hashWords, writeLedger } from '../ledger';
import { bibliographyRange, renewBibliography } from './bibliography';
import { numberedNotes } from './citedNotes';
import type { NumberedNote } from './citedNotes';
import { printedNote } from './printedNote';

/** What a note cites now; undefined when its source, or the words in it, cannot be found any more. */
export type CitedItemOf = (ledger: Ledger, note: NumberedNote) => CitationItem | undefined;

export interface NoteRenewal {
  /** What makes the notes, and the bibliography where there is one, those of the style and of the sources. */
  readonly edits: readonly TextEdit[];
  /** One for each note whose words change, in the order of the text. */
  readonly changes: readonly NoteChange[];
  /** Notes that the writer rewrote: they cite a source, but none of its forms stands in them any more. */
  readonly byHand: readonly NoteChange[];
}

export interface NoteChange {
  readonly label: string;
  /** `[^label]:` */
  readonly heading: TextRange;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Compares every note that a ledger leads back from with what the style would write today: 위의 글 where
 * notes changed places, another style, a corrected title. Words that the writer put around a citation
 * stay; a note that was rewritten is left alone and named in `byHand`.
 */
export function renewNotes(
  draft: Draft,
  renderer: NoteRenderer,
  itemOf: CitedItemOf,
  options: RenderOptions,
): NoteRenewal {
  const notes = numberedNotes(draft);
  const citations = notes.map(note => citationOf(note, itemOf));
  const written = renderer.notes(citations, options);
  const edits: TextEdit[] = [];
  const changes: NoteChange[] = [];
  const byHand: NoteChange[] = [];
  notes.forEach((note, index) => {
    const words = written[index];
    if (words === undefined) return;
    const before = draft.text.slice(note.printed.start, note.printed.end);
    const after = printedNote(words);
    const isOurs = note.ledgers[0]!.noteHash === hashWords(before);
    const renewed = isOurs ? after : withCitation(before, after, () => forms(citations[index]!, renderer));
    const change = (text: string): NoteChange => ({
      label: note.definition.label,
      heading: { start: note.definition.start, end: note.definition.labelRange.end + 2 },
      before,
      after: text,
      edits: noteEdits(note, before, text),
    });
    if (renewed === undefined) byHand.push(change(after));
    else {
      if (renewed !== before) changes.push(change(renewed));
      edits.push(...noteEdits(note, before, renewed));
    }
  });
  const works = citedWorks(citations);
  if (bibliographyRange(draft)) edits.push(...renewBibliography(draft, renderer.bibliography(works)));
  return { edits, changes, byHand };
}

/** Each work that the notes cite, once. */
export function citedWorks(citations: readonly (Citation | undefined)[]): CitationItem[] {
  const works = new Map<string, CitationItem>();
  for (const item of citations.flatMap(citation => citation?.items ?? [])) works.set(item.sourceId, item);
  return [...works.values()];
}

/** What the notes of a draft cite, in the order of their numbers. */
export function citationsOf(draft: Draft, itemOf: CitedItemOf): (Citation | undefined)[] {
  return numberedNotes(draft).map(note => citationOf(note, itemOf));
}

function citationOf({ ledgers, ...note }: NumberedNote, itemOf: CitedItemOf): Citation | undefined {
  const items = ledgers.map(ledger => itemOf(ledger, { ledgers, ...note }));
  return items.length && !items.includes(undefined) ? { items: items as CitationItem[] } : undefined;
}

/** The note's words and, in its first ledger, what they are known by. */
function noteEdits({ printed, ledgers }: NumberedNote, before: string, after: string): TextEdit[] {
  const [{ comment, ...ledger }] = ledgers as [NumberedNote['ledgers'][number]];
  const noteHash = hashWords(after);
  return [
    ...(before === after ? [] : [{ range: printed, newText: after }]),
    ...(ledger.noteHash === noteHash
      ? []
      : [{ range: comment, newText: writeLedger({ ...ledger, noteHash }) }]),
  ];
}

/**
 * A note that the writer added words to, with today's form of the citation in place of an earlier one;
 * undefined where no form of it stands in the note.
 */
function withCitation(before: string, after: string, formsOf: () => readonly string[]): string | undefined {
  if (before.trim() === after) return before;
  const found = formsOf().find(form => before.includes(form));
  if (found === undefined) return undefined;
  const at = before.indexOf(found);
  const rest = before.slice(at + found.length);
  return before.slice(0, at) + (rest.startsWith('.') ? after.replace(/\.$/u, '') : bare(after)) + rest;
}

/** Every way in which the style can write the citation, without its stop, the longest first. */
function forms(citation: Citation, renderer: NoteRenderer): string[] {
  const full = { repeats: 'full' } as const;
  const short = { repeats: 'short' } as const;
  const elsewhere: Citation = { items: [{ sourceId: '\0', metadata: { origins: {} } }] };
  const first = citation.items[0]!;
  const { locator: _, ...whole } = first;
  const found = [
    renderer.notes([citation], full)[0],
    renderer.notes([citation, citation], short)[1],
    renderer.notes([citation, elsewhere, citation], short)[2],
    renderer.notes([{ items: [whole] }, citation], short)[1],
  ];
  return [...new Set(found.flatMap(form => (form ? [bare(printedNote(form))] : [])))]
    .filter(form => form.length > 3)
    .toSorted((a, b) => b.length - a.length);
}

function bare(note: string): string {
  return note.replace(/\.$/u, '');
}
