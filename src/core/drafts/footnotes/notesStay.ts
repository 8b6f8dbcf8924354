import { phrase } from '../../text/phrase';
import type { TextEdit } from '../../text/textEdit';
import { applyEdits } from '../../text/textEdit';
import type { Draft } from '../draft';
import { labelKey, readDraft } from '../draft';
import type { FootnoteEdits } from './labels';
import { noteAround } from './labels';

/**
 * The edits, when after them every note has its words and every reference its note, read back from the text;
 * else the refusal. Markdown has corners (a paragraph right under a note flows into it) that no rule foresees.
 */
export function whereNotesStay(draft: Draft, edits: readonly TextEdit[]): FootnoteEdits {
  if (!edits.length) return { edits };
  const after = readDraft(applyEdits(draft.text, edits));
  if (notesAndTargets(draft) === notesAndTargets(after)) return { edits };
  return {
    refused: phrase('This would change what a footnote says; look for missing blank lines around the notes'),
  };
}

/** What must stay, whatever the labels and wherever the definitions. */
export function notesAndTargets(draft: Draft): string {
  const notes = new Map<string, string[]>();
  for (const { label, text } of draft.definitions) {
    const key = labelKey(label);
    notes.set(key, [...(notes.get(key) ?? []), withoutLabels(text)]);
  }
  const targets = draft.references
    .filter(({ start }) => !noteAround(draft, start))
    .map(({ label, isDefined }) => [isDefined, notes.get(labelKey(label))]);
  return JSON.stringify([targets, [...notes.values()].map(same => JSON.stringify(same)).toSorted()]);
}

function withoutLabels(note: string): string {
  return note.replace(/\[\^[^[\]\s]{1,200}\]/gu, '[^]');
}
