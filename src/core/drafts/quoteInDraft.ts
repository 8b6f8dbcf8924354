import type { Citation } from '../citations/citation';
import { suggestLabel } from '../citations/label';
import type { CitationStyle } from '../citations/styles/citationStyle';
import type { SourceMetadata } from '../sources/sourceMetadata';
import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';
import type { Phrase } from '../text/phrase';
import { readDraft } from './draft';
import { insertQuote } from './insertQuote';
import { ledgerOf } from './ledger';

/** The part of a source that is to be quoted. */
export interface QuotedPart {
  readonly sourceId: string;
  readonly metadata: SourceMetadata;
  /** The source's own characters. */
  readonly text: string;
  /** Where they stand in the source's repaired text. */
  readonly range: TextRange;
  readonly paragraph: number;
  readonly page?: string;
  readonly language: 'ko' | 'en';
}

/** The changes of a draft that quote a source, or why there are none. */
export type QuoteEdits =
  | {
      readonly edits: readonly TextEdit[];
      readonly cursor: number;
      readonly label: string;
      readonly note: string;
      /** What the writer should look at: marks of the source that have no partner. */
      readonly warnings: readonly Phrase[];
    }
  | { readonly refused: Phrase };

/**
 * Quotes `part` in the draft at `at` (replacing what is selected there): the words in quotation marks, a
 * reference with a free label, and its note in `style` at the end.
 */
export function quoteInDraft(
  draft: string,
  at: TextRange,
  part: QuotedPart,
  style: CitationStyle,
): QuoteEdits {
  // A mark without its note has a label, too: a new note must not come to answer it.
  const { definitions, references } = readDraft(draft);
  const taken = new Set([...definitions, ...references].map(({ label }) => label));
  const label = suggestLabel(part.metadata, part.sourceId, taken);
  const note = style.note(citationOf(part), []);
  const { sourceId, text, range, language } = part;
  const inserted = insertQuote(draft, at, {
    text,
    language,
    note,
    label,
    ledger: ledgerOf(sourceId, range, text),
  });
  return 'refused' in inserted ? inserted : { ...inserted, label, note };
}

/** What the note of a quoted part cites: its page where there is one; a paragraph's number is the ledger's business. */
export function citationOf({ sourceId, metadata, page }: QuotedPart): Citation {
  const locator = page ? { locator: { label: 'page', value: page } as const } : {};
  return { items: [{ sourceId, metadata, ...locator }] };
}
