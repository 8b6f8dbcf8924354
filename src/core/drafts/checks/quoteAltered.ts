import { foldLayout } from '../../quotes/foldLayout';
import { joinParts } from '../../quotes/joinParts';
import { differencePhrase } from '../../quotes/differencePhrase';
import type { Verdict } from '../../quotes/verifyQuote';
import { verifyQuote } from '../../quotes/verifyQuote';
import { escapeBlockStart, escapeMarkdown, oneLine } from '../../text/escapeMarkdown';
import { phrase } from '../../text/phrase';
import { setQuotationMarks } from '../../text/quotationMarks';
import { labelKey } from '../draft';
import { standsThere } from '../findPassage';
import { partsOf } from '../ledger';
import type { QuotedWords } from '../quotedWords';
import { vouchedWords } from '../quotedWords';
import { allReferences } from '../textCitations';
import type { CheckContext, CheckedSource, DraftCheck, DraftProblem } from './draftCheck';
import type { LedgeredNote } from './ledgeredNotes';
import { ledgeredNotes } from './ledgeredNotes';

/** Quoted words that are no longer, or never were, the source's. */
export const quoteAltered: DraftCheck = {
  id: 'quoteAltered',
  check: context => {
    const folded = new Map<CheckedSource, ReturnType<typeof foldLayout>>();
    const foldedOf = (source: CheckedSource) => {
      const known = source.folded ?? folded.get(source) ?? foldLayout(source.text, source.joins);
      folded.set(source, known);
      return known;
    };
    return quotations(context).flatMap(({ note, quoted }) => {
      const verdict = verifyQuote(quoted.words, foldedOf(note.source!));
      return verdict.kind === 'altered' || verdict.kind === 'missing'
        ? [problemOf(note, quoted, verdict)]
        : [];
    });
  },
};

interface Quotation {
  readonly note: LedgeredNote;
  readonly quoted: QuotedWords;
}

/** Every quotation that a note with a known source vouches for; the writer's own words are not asked for. */
function quotations(context: CheckContext): Quotation[] {
  const notes = new Map<string, LedgeredNote[]>();
  for (const note of ledgeredNotes(context)) {
    const key = labelKey(note.definition.label);
    if (note.source && !note.ledger.isParaphrase) notes.set(key, [...(notes.get(key) ?? []), note]);
  }
  return allReferences(context.draft).flatMap(reference => {
    const known = notes.get(labelKey(reference.label)) ?? [];
    return known.flatMap(note => {
      const quoted = vouchedWords(context.draft, reference, note.ledger);
      return quoted ? [{ note, quoted }] : [];
    });
  });
}

function problemOf(
  note: LedgeredNote,
  quoted: QuotedWords,
  verdict: Extract<Verdict, { kind: 'altered' | 'missing' }>,
): DraftProblem {
  const { ledger } = note;
  const words =
    trueWords(note) ??
    (verdict.kind === 'altered'
      ? note.source!.text.slice(verdict.nearest.start, verdict.nearest.end)
      : undefined);
  const difference = verdict.kind === 'altered' ? verdict.differences[0] : undefined;
  const message = difference
    ? differencePhrase(difference, ledger.sourceId)
    : phrase('These words are not in {0}', ledger.sourceId);
  const problem = { code: 'quoteAltered', severity: 'error', message, range: quoted.range } as const;
  if (words === undefined) return problem;
  const newText = asInserted(words, quoted.form);
  return {
    ...problem,
    fixes: [{ title: phrase('Restore the words of the source'), edits: [{ range: quoted.range, newText }] }],
  };
}

/** The words as they were quoted, if the source still has them where they were quoted from. */
function trueWords({ ledger, source }: LedgeredNote): string | undefined {
  const { text, metadata } = source!;
  if (!standsThere(ledger, text)) return undefined;
  return joinParts(text, partsOf(ledger), metadata.language === 'en' ? 'en' : 'ko');
}

function asInserted(words: string, form: QuotedWords['form']): string {
  const line = oneLine(words).trim();
  if (form === 'inline') return escapeMarkdown(setQuotationMarks(line, 1).text);
  return escapeBlockStart(escapeMarkdown(setQuotationMarks(line, 0).text));
}
