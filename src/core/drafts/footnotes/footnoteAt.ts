import type { TextRange } from '../../text/textRange';
import type { Draft, FootnoteDefinition, FootnoteReference } from '../draft';
import { sameLabel } from '../draft';

/** The footnote that a place in the draft belongs to, with both its halves in the order of the text. */
export interface Footnote {
  readonly kind: 'reference' | 'definition';
  /** Exactly `[^label]`, of a definition as well: never the colon, never the note. */
  readonly token: TextRange;
  readonly references: readonly FootnoteReference[];
  /** None where the reference has no note; several where a label was given twice. */
  readonly definitions: readonly FootnoteDefinition[];
}

/** The footnote whose `[^label]` holds the offset or ends at it; between two neighbours, the second. */
export function footnoteAt(draft: Draft, offset: number): Footnote | undefined {
  const tokens = [
    ...draft.references.map(({ label, start, end }) => ({ kind: 'reference', label, start, end }) as const),
    ...draft.definitions.map(
      definition =>
        ({ kind: 'definition', label: definition.label, ...definitionToken(definition) }) as const,
    ),
  ];
  const found =
    tokens.find(({ start, end }) => start <= offset && offset < end) ??
    tokens.find(({ end }) => end === offset);
  if (!found) return undefined;
  return {
    kind: found.kind,
    token: { start: found.start, end: found.end },
    references: draft.references.filter(({ label }) => sameLabel(label, found.label)),
    definitions: draft.definitions.filter(({ label }) => sameLabel(label, found.label)),
  };
}

/** `[^label]` of `[^label]: …`. */
export function definitionToken({ start, labelRange }: FootnoteDefinition): TextRange {
  return { start, end: labelRange.end + 1 };
}
