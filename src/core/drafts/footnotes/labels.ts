import { phrase } from '../../text/phrase';
import type { Phrase } from '../../text/phrase';
import type { TextEdit } from '../../text/textEdit';
import type { Draft, FootnoteDefinition } from '../draft';
import { labelKey } from '../draft';

/** What a command on footnotes gives: the edits of one undo step, or why there are none. */
export type FootnoteEdits = { readonly edits: readonly TextEdit[] } | { readonly refused: Phrase };

/** Whether a label is a number, as the writer who numbers her notes by hand has them. */
export function isNumberLabel(label: string): boolean {
  return /^\d+$/u.test(label);
}

/** Every label of the draft once, as it is compared: with a note or without. */
export function labelKeys(draft: Draft): Set<string> {
  return new Set([...draft.references, ...draft.definitions].map(({ label }) => labelKey(label)));
}

/** The label of a new note: the next number, or a name where all notes of the draft have names. */
export function nextLabel(draft: Draft): string {
  const keys = labelKeys(draft);
  const numbers = [...keys].filter(key => isNumberLabel(key) && key.length < 10).map(Number);
  if (numbers.length || !keys.size) return String(Math.max(0, ...numbers) + 1);
  return freeLabel('note-1', keys);
}

/** `wanted`, or the first of its kind that is not taken: `note-1`, `note-2`; `양욱`, `양욱-2`. */
export function freeLabel(wanted: string, taken: ReadonlySet<string>): string {
  const [, stem = wanted, count] = /^(.*?)(?:-(\d{1,6}))?$/u.exec(wanted) ?? [];
  let label = wanted;
  for (let next = Number(count ?? 1) + 1; taken.has(labelKey(label)); next++) label = `${stem}-${next}`;
  return label;
}

/** Gives footnotes other labels, both halves of each; `labels` is by `labelKey`. */
export function relabel(draft: Draft, labels: ReadonlyMap<string, string>): TextEdit[] {
  return [...draft.references, ...draft.definitions].flatMap(({ label, labelRange }) => {
    const newText = labels.get(labelKey(label));
    return newText === undefined || newText === label ? [] : [{ range: labelRange, newText }];
  });
}

/**
 * The labels in the order in which a reader meets them: those of the text first, then those that only notes
 * refer to. Where definitions stand makes no difference.
 */
export function labelsByAppearance(draft: Draft): string[] {
  const inNotes = new Map<string, string[]>();
  const order = new Set<string>();
  for (const reference of draft.references) {
    const note = noteAround(draft, reference.start);
    const key = labelKey(reference.label);
    if (!note) order.add(key);
    else {
      const owner = labelKey(note.label);
      inNotes.set(owner, [...(inNotes.get(owner) ?? []), key]);
    }
  }
  // A Set that grows while it is walked: what is found in a note comes behind all that is there.
  for (const key of order) for (const nested of inNotes.get(key) ?? []) order.add(nested);
  return [...order];
}

/** The definition that an offset stands in. */
export function noteAround({ definitions }: Draft, offset: number): FootnoteDefinition | undefined {
  let low = 0;
  let high = definitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (definitions[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const last = definitions[low - 1];
  return last && offset < last.end ? last : undefined;
}

/** Why a label cannot be given, if so. What is allowed here, every renderer reads alike. */
export function labelRefusal(label: string): Phrase | undefined {
  if (!label) return phrase('A footnote needs a label');
  if (/\s/u.test(label)) return phrase('A footnote’s label cannot have a space');
  if (!/^[\p{L}\p{M}\p{N}._:-]{1,200}$/u.test(label))
    return phrase('A footnote’s label is made of letters, digits and . - _ : only');
  return undefined;
}
