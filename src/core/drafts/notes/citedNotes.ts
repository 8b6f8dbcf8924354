import type { CitationForm } from '../../citations/citation';
import type { TextRange } from '../../text/textRange';
import type { Draft, FootnoteDefinition, FootnoteReference } from '../draft';
import { labelKey } from '../draft';
import type { Ledger } from '../ledger';
import { readLedgers } from '../ledger';
import { allDefinitions, allReferences, isHidden } from '../textCitations';
import type { TextCitation } from '../textCitations';

/** A footnote, parentheses in the text, or a citation by key that leads back to its words. */
export type NoteForm = CitationForm | 'key';

/** A note as the reader meets it: the place of its number is its index. All offsets are of the draft. */
export interface NumberedNote {
  readonly form: NoteForm;
  readonly definition: FootnoteDefinition;
  /** Where it is referred to first. */
  readonly reference: FootnoteReference;
  /** Everywhere it is referred to, the first included. */
  readonly references: readonly FootnoteReference[];
  /** What it cites; empty where the note is all the writer's own. */
  readonly ledgers: readonly (Ledger & { readonly comment: TextRange })[];
  /** What a style writes: the words of a footnote before its first ledger, each parenthesis of a citation. */
  readonly printed: readonly TextRange[];
}

/** The notes in the order of their numbers: that of their first references. Notes without one are not printed. */
export function numberedNotes(draft: Draft): NumberedNote[] {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const definition of allDefinitions(draft)) {
    const key = keyOf(isHidden(draft, definition) ? 'inText' : 'note', definition.label);
    if (!definitions.has(key)) definitions.set(key, definition);
  }
  const references = new Map<string, (FootnoteReference | TextCitation)[]>();
  for (const reference of allReferences(draft)) {
    const key = keyOf('printed' in reference ? 'inText' : 'note', reference.label);
    const same = references.get(key);
    if (same) same.push(reference);
    else references.set(key, [reference]);
  }
  return [...references].flatMap(([key, same]) => {
    const definition = definitions.get(key);
    return definition ? [readNote(draft.text, definition, same)] : [];
  });
}

function keyOf(form: CitationForm, label: string): string {
  return `${form} ${labelKey(label)}`;
}

function readNote(
  text: string,
  definition: FootnoteDefinition,
  references: readonly (FootnoteReference | TextCitation)[],
): NumberedNote {
  const { start, end } = definition.content;
  const ledgers = readLedgers(definition.text).map(ledger => ({
    ...ledger,
    comment: { start: ledger.comment.start + start, end: ledger.comment.end + start },
  }));
  const citations = references.flatMap(reference => ('printed' in reference ? [reference.printed] : []));
  return {
    form: citations[0] ? (text[citations[0].start] === '[' ? 'key' : 'inText') : 'note',
    definition,
    reference: references[0]!,
    references,
    ledgers,
    printed: citations.length ? citations : [{ start, end: ledgers[0]?.comment.start ?? end }],
  };
}
