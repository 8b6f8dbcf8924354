import type { FoldedText } from '../../quotes/foldLayout';
import { joinParts } from '../../quotes/joinParts';
import { quotedParts, verifyQuote } from '../../quotes/verifyQuote';
import type { Source } from '../../sources/source';
import type { TextRange } from '../../text/textRange';
import type { Draft } from '../draft';
import { sameLabel } from '../draft';
import { findPassage, standsThere } from '../findPassage';
import type { Ledger } from '../ledger';
import { partsOf, readLedgers } from '../ledger';
import { vouchedWords } from '../quotedWords';
import { allDefinitions, allReferences } from '../textCitations';

/** A passage that a note rests on, and whether the draft and the source still agree on it. */
export interface NotePassage {
  readonly sourceId: string;
  /** quote: the draft has its words. paraphrase: the draft says it in the writer's own. */
  readonly kind: 'quote' | 'paraphrase';
  /** stands: as it was quoted. altered: the draft's words are not the source's, or its passage has changed. */
  readonly state: 'stands' | 'altered' | 'sourceMissing';
  /** Where the source has it, and its words; absent where it is no longer found. */
  readonly passage?: { readonly range: TextRange; readonly words: string };
}

/** The passages that the note with a label leads to. */
export function notePassages(
  draft: Draft,
  label: string,
  sourceOf: (id: string) => Source | undefined,
  folded: (source: Source) => FoldedText,
): NotePassage[] {
  const references = allReferences(draft).filter(reference => sameLabel(reference.label, label));
  return allDefinitions(draft)
    .filter(definition => sameLabel(definition.label, label))
    .flatMap(({ text }) => readLedgers(text))
    .map(ledger => {
      const { sourceId, isParaphrase } = ledger;
      const kind = isParaphrase ? 'paraphrase' : 'quote';
      const source = sourceOf(sourceId);
      if (!source) return { sourceId, kind, state: 'sourceMissing' };
      const quoted = isParaphrase
        ? []
        : references
            .flatMap(reference => vouchedWords(draft, reference, ledger) ?? [])
            .map(({ words }) => quotedParts(verifyQuote(words, folded(source))));
      const parts = partsNow(ledger, source.body.text, quoted);
      const stands = parts && !quoted.includes(undefined);
      return {
        sourceId,
        kind,
        state: stands ? 'stands' : 'altered',
        ...(parts && { passage: passageOf(source, parts) }),
      };
    });
}

/** Where the source has the words now: in their place, or where the draft's words or the passage are found. */
function partsNow(
  ledger: Ledger,
  text: string,
  quoted: readonly (readonly TextRange[] | undefined)[],
): readonly TextRange[] | undefined {
  if (standsThere(ledger, text)) return partsOf(ledger);
  const found = quoted.find(parts => parts !== undefined);
  const moved = found ? undefined : findPassage(ledger, text);
  return found ?? (moved && [moved]);
}

function passageOf(
  { body, metadata }: Source,
  parts: readonly TextRange[],
): NonNullable<NotePassage['passage']> {
  return {
    range: { start: parts[0]!.start, end: parts.at(-1)!.end },
    words: joinParts(body.text, parts, metadata.language === 'en' ? 'en' : 'ko'),
  };
}
