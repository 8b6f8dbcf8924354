import type { TextRange } from '../../text/textRange';
import type { FootnoteDefinition } from '../draft';
import { labelKey } from '../draft';
import type { Ledger } from '../ledger';
import { readLedgers } from '../ledger';
import { allDefinitions, isHidden } from '../textCitations';
import type { CheckContext, CheckedSource } from './draftCheck';

/** A note that leads back to a source. */
export interface LedgeredNote {
  readonly definition: FootnoteDefinition;
  readonly ledger: Ledger;
  readonly source: CheckedSource | undefined;
  /** Where a problem of the note is shown. */
  readonly heading: TextRange;
}

/** The notes with a ledger, each with its source. */
export function ledgeredNotes({ draft, source }: CheckContext): LedgeredNote[] {
  const citations = new Map(draft.textCitations.map(({ label, printed }) => [labelKey(label), printed]));
  return allDefinitions(draft).flatMap(definition => {
    const { start, label, labelRange } = definition;
    // Of a hidden note the writer sees only the parentheses.
    const citation = isHidden(draft, definition) ? citations.get(labelKey(label)) : undefined;
    const heading = citation ?? { start, end: labelRange.end + 2 };
    return readLedgers(definition.text).map(ledger => ({
      definition,
      ledger,
      source: source(ledger.sourceId),
      heading,
    }));
  });
}
