import type { TextRange } from '../../text/textRange';
import type { FootnoteDefinition } from '../draft';
import type { Ledger } from '../ledger';
import { readLedgers } from '../ledger';
import type { CheckContext, CheckedSource } from './draftCheck';

/** A note that leads back to a source. */
export interface LedgeredNote {
  readonly definition: FootnoteDefinition;
  readonly ledger: Ledger;
  readonly source: CheckedSource | undefined;
  /** `[^label]:`, where a problem of the note is shown. */
  readonly heading: TextRange;
}

/** The notes with a ledger, each with its source. */
export function ledgeredNotes({ draft, source }: CheckContext): LedgeredNote[] {
  return draft.definitions.flatMap(definition =>
    readLedgers(definition.text).map(ledger => ({
      definition,
      ledger,
      source: source(ledger.sourceId),
      heading: { start: definition.start, end: definition.labelRange.end + 2 },
    })),
  );
}
