import type { CitationItem, SecondaryQuotation } from '../citations/citation';
import type { NoteRenderer, RenderOptions } from '../citations/csl/noteRenderer';
import { suggestLabel } from '../citations/label';
import type { SourceMetadata } from '../sources/sourceMetadata';
import { applyEdits, composeEdits, offsetAfter } from '../text/textEdit';
import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';
import type { Phrase } from '../text/phrase';
import { readDraft } from './draft';
import { insertQuote } from './insertQuote';
import type { QuoteForm } from './insertQuote';
import { hashWords, ledgerOf } from './ledger';
import type { NumberedNote } from './notes/citedNotes';
import { printedNote } from './notes/printedNote';
import type { MarkdownMemory } from './parseInChunks';
import { renewNotes } from './notes/renewNotes';
import { allDefinitions, allReferences } from './textCitations';
import type { CitedItemOf, KeyItemOf } from './notes/citedInOrder';

/** The part of a source that is to be quoted. */
export interface QuotedPart {
  readonly sourceId: string;
  readonly metadata: SourceMetadata;
  /** The source's own characters; of several parts, one after another. */
  readonly text: string;
  /** How they are shown in the draft, where the writer cut or added something. */
  readonly words?: string;
  /** Where they stand in the source's repaired text. */
  readonly range: TextRange;
  /** What of the range is quoted, where something was left out. */
  readonly parts?: readonly TextRange[];
  readonly paragraph: number;
  readonly page?: string;
  readonly language: 'ko' | 'en';
  /** Present when the note is to say that the words are somebody else's, whom the source quotes. */
  readonly secondary?: SecondaryQuotation;
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

/** How the notes of a draft are written. */
export interface NoteWriting {
  readonly renderer: NoteRenderer;
  readonly options: RenderOptions;
  /** For the notes that the draft has already. */
  readonly itemOf: CitedItemOf;
  readonly keyItemOf?: KeyItemOf;
}

/**
 * Quotes `part` in the draft at `at` (replacing what is selected there): the words in their form, a
 * reference with a free label, and its note at the end. The notes behind it follow in the same edits: what
 * was 위의 글 may now be 앞의 글.
 */
export function quoteInDraft(
  draft: string,
  at: TextRange,
  part: QuotedPart,
  writing: NoteWriting,
  form: QuoteForm = 'inline',
  memory?: MarkdownMemory,
): QuoteEdits {
  // A mark without its note has a label, too: a new note must not come to answer it.
  const before = readDraft(draft, memory);
  const taken = new Set([...allDefinitions(before), ...allReferences(before)].map(({ label }) => label));
  const label = suggestLabel(part.metadata, part.sourceId, taken);
  const item = citedItem(part);
  const { sourceId, text, words = text, range, parts, language, secondary } = part;
  const note = writing.renderer.notes([{ items: [item] }], writing.options)[0]!;
  const ledger = {
    ...ledgerOf(sourceId, range, text, parts),
    ...(form === 'note' && { isParaphrase: true as const }),
    ...(secondary && { secondary }),
    noteHash: hashWords(printedNote(note)),
  };
  const inserted = insertQuote(draft, at, { text: words, language, note, label, ledger, form }, memory);
  if ('refused' in inserted) return inserted;
  const between = readDraft(applyEdits(draft, inserted.edits), memory);
  const isNew = ({ definition }: NumberedNote): boolean => definition.label === label;
  const { edits, changes } = renewNotes(
    between,
    writing.renderer,
    (known, own) => (isNew(own) ? item : writing.itemOf(known, own)),
    writing.options,
    writing.keyItemOf,
  );
  return {
    edits: composeEdits(draft, inserted.edits, edits),
    cursor: offsetAfter(edits, inserted.cursor),
    label,
    note: changes.find(change => change.label === label)?.after ?? note,
    warnings: inserted.warnings,
  };
}

/** What the note of a quoted part cites: its page where there is one; a paragraph's number is the ledger's business. */
export function citedItem({ sourceId, metadata, page, secondary }: QuotedPart): CitationItem {
  return {
    sourceId,
    metadata,
    ...(page && { locator: { label: 'page', value: page } as const }),
    ...(secondary && { secondary }),
  };
}
