import { foldLayout } from '../../quotes/foldLayout';
import type { Difference, Verdict } from '../../quotes/verifyQuote';
import { verifyQuote } from '../../quotes/verifyQuote';
import { escapeBlockStart, escapeMarkdown, oneLine } from '../../text/escapeMarkdown';
import type { Phrase } from '../../text/phrase';
import { phrase } from '../../text/phrase';
import { setQuotationMarks } from '../../text/quotationMarks';
import type { TextRange } from '../../text/textRange';
import { labelKey } from '../draft';
import { hashWords } from '../ledger';
import type { QuotedWords } from '../quotedWords';
import { quotedWords, quotedWordsInSentence } from '../quotedWords';
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
      if (verdict.kind === 'exact' || verdict.kind === 'shortened') return [];
      return [problemOf(note, quoted, verdict)];
    });
  },
};

interface Quotation {
  readonly note: LedgeredNote;
  readonly quoted: QuotedWords;
}

/** Every quotation that a note with a known source vouches for. */
function quotations(context: CheckContext): Quotation[] {
  const notes = new Map<string, LedgeredNote>();
  for (const note of ledgeredNotes(context))
    if (note.source) notes.set(labelKey(note.definition.label), note);
  return allReferences(context.draft).flatMap(reference => {
    const note = notes.get(labelKey(reference.label));
    const quoted =
      note && (quotedWords(context.draft, reference) ?? quotedWordsInSentence(context.draft, reference));
    return note && quoted ? [{ note, quoted }] : [];
  });
}

function problemOf(
  note: LedgeredNote,
  quoted: QuotedWords,
  verdict: Extract<Verdict, { kind: 'altered' | 'missing' }>,
): DraftProblem {
  const { ledger } = note;
  const place = trueWords(note) ?? (verdict.kind === 'altered' ? verdict.nearest : undefined);
  const difference = verdict.kind === 'altered' ? verdict.differences[0] : undefined;
  const message = difference
    ? differencePhrase(difference, ledger.sourceId)
    : phrase('These words are not in {0}', ledger.sourceId);
  const problem = { code: 'quoteAltered', severity: 'error', message, range: quoted.range } as const;
  if (!place) return problem;
  const newText = asInserted(note.source!.text.slice(place.start, place.end), quoted.form);
  return {
    ...problem,
    fixes: [{ title: phrase('Restore the words of the source'), edits: [{ range: quoted.range, newText }] }],
  };
}

/** Where the words were quoted from, if the source still has them there. */
function trueWords({ ledger, source }: LedgeredNote): TextRange | undefined {
  const words = source!.text.slice(ledger.start, ledger.end);
  return hashWords(words) === ledger.hash ? { start: ledger.start, end: ledger.end } : undefined;
}

function asInserted(words: string, form: QuotedWords['form']): string {
  const line = oneLine(words).trim();
  if (form === 'inline') return escapeMarkdown(setQuotationMarks(line, 1).text);
  return escapeBlockStart(escapeMarkdown(setQuotationMarks(line, 0).text));
}

function differencePhrase({ kind, source, quoted }: Difference, id: string): Phrase {
  if (!source) return phrase('{0} does not have “{1}” here', id, quoted);
  if (!quoted) return phrase('{0} also says “{1}” here; show the cut with …', id, source);
  if (kind === 'negation')
    return phrase('{0} says “{1}”, not “{2}”: the negation differs', id, source, quoted);
  if (kind === 'number') return phrase('{0} says “{1}”, not “{2}”: the number differs', id, source, quoted);
  return phrase('{0} says “{1}”, not “{2}”', id, source, quoted);
}
