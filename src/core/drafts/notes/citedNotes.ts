import type { TextRange } from '../../text/textRange';
import type { Draft, FootnoteDefinition, FootnoteReference } from '../draft';
import { labelKey } from '../draft';
import type { Ledger } from '../ledger';
import { readLedgers } from '../ledger';

/** A note as the reader meets it: the place of its number is its index. All offsets are of the draft. */
export interface NumberedNote {
  readonly definition: FootnoteDefinition;
  /** Where it is referred to first. */
  readonly reference: FootnoteReference;
  /** What it cites; empty where the note is all the writer's own. */
  readonly ledgers: readonly (Ledger & { readonly comment: TextRange })[];
  /** The words before the first ledger: what a style writes. */
  readonly printed: TextRange;
}

/** The notes in the order of their numbers: that of their first references. Notes without one are not printed. */
export function numberedNotes(draft: Draft): NumberedNote[] {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const definition of draft.definitions) {
    const key = labelKey(definition.label);
    if (!definitions.has(key)) definitions.set(key, definition);
  }
  const notes = new Map<string, NumberedNote>();
  for (const reference of draft.references) {
    const key = labelKey(reference.label);
    const definition = definitions.get(key);
    if (definition && !notes.has(key)) notes.set(key, { reference, ...readNote(definition) });
  }
  return [...notes.values()];
}

function readNote(definition: FootnoteDefinition): Omit<NumberedNote, 'reference'> {
  const { start, end } = definition.content;
  const ledgers = readLedgers(definition.text).map(ledger => ({
    ...ledger,
    comment: { start: ledger.comment.start + start, end: ledger.comment.end + start },
  }));
  return { definition, ledgers, printed: { start, end: ledgers[0]?.comment.start ?? end } };
}
