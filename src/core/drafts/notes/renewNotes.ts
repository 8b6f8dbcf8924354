import type { Citation } from '../../citations/citation';
import type { NoteRenderer, RenderOptions } from '../../citations/csl/noteRenderer';
import type { TextEdit } from '../../text/textEdit';
import type { TextRange } from '../../text/textRange';
import type { Draft } from '../draft';
import { hashWords, writeLedger } from '../ledger';
import { bibliographyRange, renewBibliography } from './bibliography';
import { citedInOrder, citedWorks } from './citedInOrder';
import type { CitedItemOf, KeyItemOf } from './citedInOrder';
import type { NoteForm, NumberedNote } from './citedNotes';
import { printedNote } from './printedNote';
import { canSwitchForm, switchForm } from './switchForm';
import type { WantedNote } from './switchForm';

export interface NoteRenewal {
  /** What makes the notes, and the bibliography where there is one, those of the style and of the sources. */
  readonly edits: readonly TextEdit[];
  /** One for each note whose words change, in the order of the text. */
  readonly changes: readonly NoteChange[];
  /** Notes that the writer rewrote: they cite a source, but none of its forms stands in them any more. */
  readonly byHand: readonly NoteChange[];
}

export interface NoteChange {
  /** As it stands in the draft. */
  readonly form: NoteForm;
  readonly label: string;
  /** `[^label]:`, or the parentheses in the text. */
  readonly heading: TextRange;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Compares every note that a ledger leads back from with what the style would write today: 위의 글 where
 * notes changed places, another style, a corrected title; between styles of footnotes and styles that cite in
 * the text, footnotes become citations and back. Words that the writer put around a citation
 * stay; a note that was rewritten is left alone and named in `byHand`.
 */
export function renewNotes(
  draft: Draft,
  renderer: NoteRenderer,
  itemOf: CitedItemOf,
  options: RenderOptions,
  keyItemOf: KeyItemOf = () => undefined,
): NoteRenewal {
  const places = citedInOrder(draft, itemOf, keyItemOf);
  const citations = places.map(({ citation }) => citation);
  const written = renderer.notes(citations, options);
  const edits: TextEdit[] = [];
  const changes: NoteChange[] = [];
  const byHand: NoteChange[] = [];
  places.forEach(({ note }, index) => {
    const words = written[index];
    // What is cited by key is for another program to write.
    if (!note || note.form === 'key' || words === undefined) return;
    const wanted = { form: renderer.form, language: renderer.language, words: printedNote(words) };
    const { change, isByHand } = renewNote(draft, note, wanted, () => forms(citations[index]!, renderer));
    if (isByHand) byHand.push(change);
    else {
      if (change.before !== change.after) changes.push(change);
      edits.push(...change.edits);
    }
  });
  const works = citedWorks(draft, places, keyItemOf);
  if (bibliographyRange(draft)) edits.push(...renewBibliography(draft, renderer.bibliography(works)));
  return { edits, changes, byHand };
}

function renewNote(
  draft: Draft,
  note: NumberedNote,
  wanted: WantedNote,
  formsOf: () => readonly string[],
): { readonly change: NoteChange; readonly isByHand: boolean } {
  const { form, definition, printed, ledgers } = note;
  const befores = printed.map(({ start, end }) => draft.text.slice(start, end));
  const change = (afters: readonly string[], edits: readonly TextEdit[]): NoteChange => {
    const place = Math.max(
      0,
      afters.findIndex((after, index) => after !== befores[index]),
    );
    return {
      form,
      label: definition.label,
      heading: headingOf(note),
      before: befores[place]!,
      after: afters[place]!,
      edits,
    };
  };
  const anew = befores.map(() => wanted.words);
  const isSwitched = form !== wanted.form && canSwitchForm(draft, note);
  const rewritten = change(
    anew,
    isSwitched ? switchForm(draft, note, wanted) : wordEdits(note, befores, anew, wanted.words),
  );
  if (befores.every(before => ledgers[0]!.noteHash === hashWords(before)))
    return { change: rewritten, isByHand: false };
  const renewed = withCitations(note, befores, wanted.words, formsOf);
  if (!renewed) return { change: rewritten, isByHand: true };
  return {
    change: change(renewed, wordEdits(note, befores, renewed, wanted.words)),
    isByHand: false,
  };
}

/** `[^label]:`; of a citation in the text, its first parentheses. */
function headingOf({ form, definition, printed }: NumberedNote): TextRange {
  if (form === 'inText') return printed[0]!;
  return { start: definition.start, end: definition.labelRange.end + 2 };
}

/** The words at each place of a note and, in its first ledger, what the style wrote: more is the writer's. */
function wordEdits(
  { printed, ledgers }: NumberedNote,
  befores: readonly string[],
  afters: readonly string[],
  written: string,
): TextEdit[] {
  const [{ comment, ...ledger }] = ledgers as [NumberedNote['ledgers'][number]];
  const noteHash = hashWords(written);
  return [
    ...printed.flatMap((range, place) =>
      befores[place] === afters[place] ? [] : [{ range, newText: afters[place]! }],
    ),
    ...(ledger.noteHash === noteHash
      ? []
      : [{ range: comment, newText: writeLedger({ ...ledger, noteHash }) }]),
  ];
}

/** `withCitation` at every place of a note; in the text, within the parentheses. */
function withCitations(
  { form, ledgers }: NumberedNote,
  befores: readonly string[],
  after: string,
  formsOf: () => readonly string[],
): string[] | undefined {
  const renewed = befores.map(before => {
    if (form === 'note') return withCitation(before, after, formsOf);
    const words = bare(before);
    const inner = withCitation(words, bare(after), () => [
      ...writtenPart(words, ledgers[0]!.noteHash),
      ...formsOf().map(bare),
    ]);
    return inner === undefined ? undefined : `(${inner})`;
  });
  return renewed.includes(undefined) ? undefined : (renewed as string[]);
}

/** Parentheses with more words than this are searched for today's forms only. */
const MOST_WORDS = 40;

/** The part of what stands in parentheses that a style wrote: known by its hash, whatever the data were then. */
function writtenPart(words: string, noteHash: string | undefined): string[] {
  const starts = [...words.matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => index);
  const ends = [...words.matchAll(/\S(?=\s|[,;]|$)/gu)].map(match => match.index + match[0].length);
  if (starts.length > MOST_WORDS) return [];
  for (const start of starts)
    for (const end of ends)
      if (end > start && hashWords(`(${words.slice(start, end)})`) === noteHash)
        return [words.slice(start, end)];
  return [];
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

/** A note without its stop, a citation in the text without its parentheses. */
function bare(note: string): string {
  return /^\((.*)\)$/su.exec(note)?.[1] ?? note.replace(/\.$/u, '');
}
