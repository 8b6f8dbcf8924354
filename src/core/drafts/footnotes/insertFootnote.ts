import { phrase } from '../../text/phrase';
import type { Phrase } from '../../text/phrase';
import type { TextEdit } from '../../text/textEdit';
import type { Draft, FootnoteDefinition } from '../draft';
import { sameLabel } from '../draft';
import { definitionEdit } from '../placeDefinition';
import { refusalAt } from '../refusal';
import { nextLabel } from './labels';

/** What the footnote key does: a new note with the cursor in it; from inside a note, back to its mark. */
export type FootnoteStep =
  | { readonly kind: 'insert'; readonly edits: readonly TextEdit[]; readonly cursor: number }
  | { readonly kind: 'back'; readonly cursor: number }
  | { readonly kind: 'refused'; readonly refused: Phrase };

/** The step of the footnote key at `offset`; `cursor` is of the text after the edits. */
export function footnoteStep(draft: Draft, offset: number): FootnoteStep {
  const note = noteBeingWritten(draft, offset);
  if (note) return backFrom(note, draft);
  const at = { start: offset, end: offset };
  if (refusalAt(draft, at, 'inline'))
    return {
      kind: 'refused',
      refused: phrase('A footnote cannot stand in code, HTML, a link or the front matter'),
    };
  const label = nextLabel(draft);
  const main = { range: at, newText: `[^${label}]` };
  const definition = `[^${label}]: `;
  const placed = definitionEdit(draft, main, definition);
  const shift = placed.range.start >= offset ? main.newText.length : 0;
  const inPlaced = placed.newText.indexOf(definition) + definition.length;
  return { kind: 'insert', edits: [main, placed], cursor: placed.range.start + shift + inPlaced };
}

function backFrom({ label }: FootnoteDefinition, draft: Draft): FootnoteStep {
  const reference = draft.references.find(candidate => sameLabel(candidate.label, label));
  if (reference) return { kind: 'back', cursor: reference.end };
  return { kind: 'refused', refused: phrase('Nothing refers to the footnote {0}', label) };
}

/** The note at the offset, the blanks behind it and an indented line that is still empty included. */
function noteBeingWritten({ text, definitions }: Draft, offset: number): FootnoteDefinition | undefined {
  const note = definitions.findLast(({ start }) => start <= offset);
  if (!note || offset <= note.end) return note;
  return /^[ \t]*(?:(?:\r\n|\n|\r)+(?: {4}|\t)[ \t]*)?$/u.test(text.slice(note.end, offset))
    ? note
    : undefined;
}
