import type { Draft, FootnoteDefinition } from '../draft';
import { labelKey } from '../draft';
import type { FootnoteEdits } from './labels';
import { labelsByAppearance } from './labels';
import { whereNotesStay } from './notesStay';

/**
 * Puts the definitions in the order of their first references. The places of definitions stay what they are
 * and only change hands, so that all that stands between them is left alone; those nothing refers to come last.
 */
export function sortDefinitions(draft: Draft): FootnoteEdits {
  const places = draft.definitions.filter(({ start }) => isAtLineStart(draft.text, start));
  const rank = new Map(labelsByAppearance(draft).map((key, index) => [key, index]));
  const rankOf = ({ label }: FootnoteDefinition) => rank.get(labelKey(label)) ?? rank.size;
  const sorted = places.toSorted((a, b) => rankOf(a) - rankOf(b));
  const edits = places.flatMap((place, index) => {
    const definition = sorted[index]!;
    if (definition === place) return [];
    const newText = draft.text.slice(definition.start, definition.end);
    return [{ range: { start: place.start, end: place.end }, newText }];
  });
  return whereNotesStay(draft, edits);
}

/** What stands in a list or a quotation belongs there. */
function isAtLineStart(text: string, offset: number): boolean {
  return offset === 0 || /[\r\n\ufeff]/u.test(text[offset - 1]!);
}
