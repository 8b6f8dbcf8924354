import type { TextEdit } from '../../text/textEdit';
import type { Draft } from '../draft';
import { removeDefinition } from '../removeDefinition';
import type { Footnote } from './footnoteAt';

/** Takes a footnote away, its notes and all its references. */
export function deleteFootnote(draft: Draft, { references, definitions }: Footnote): TextEdit[] {
  const notes = definitions.map(definition => removeDefinition(draft.text, definition));
  const marks = references
    // A note that refers to itself goes as a whole.
    .filter(({ start }) => !notes.some(({ range }) => range.start <= start && start < range.end))
    .map(({ start, end }) => ({ range: { start, end }, newText: '' }));
  return [...marks, ...notes];
}
