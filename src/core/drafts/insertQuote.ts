import { escapeBlockStart, escapeMarkdown, oneLine } from '../text/escapeMarkdown';
import type { Phrase } from '../text/phrase';
import { phrase } from '../text/phrase';
import { setQuotationMarks } from '../text/quotationMarks';
import type { TextEdit } from '../text/textEdit';
import { applyEdits } from '../text/textEdit';
import type { TextRange } from '../text/textRange';
import type { Draft } from './draft';
import { readDraft, sameLabel } from './draft';
import type { Ledger } from './ledger';
import { readLedger, writeLedger } from './ledger';
import type { MarkdownMemory } from './parseInChunks';
import { printedNote } from './notes/printedNote';
import { endOfClaim } from './endOfClaim';
import { agreeingParticle } from './followingParticle';
import { definitionEdit } from './placeDefinition';
import { refusalAt } from './refusal';
import { spacesAround } from './spacesAround';
import { quotedWords } from './quotedWords';
import { foldLayout } from '../quotes/foldLayout';

/** A quotation on its way into a draft. */
export interface NewQuote {
  /** The source's own words. */
  readonly text: string;
  readonly language: 'ko' | 'en';
  /** The note as a citation style wrote it: one line of inline Markdown. */
  readonly note: string;
  /** Free in the draft; see `suggestLabel`. */
  readonly label: string;
  readonly ledger: Ledger;
  readonly form?: QuoteForm;
}

/** Words in quotation marks, words in a block of their own, or the writer's own words with a note only. */
export type QuoteForm = 'inline' | 'block' | 'note';

/** The edits of the draft's text. Offsets are of the text after them. */
export interface Insertion {
  readonly edits: readonly TextEdit[];
  /** Where writing goes on: behind the reference, or in the line below a block quotation. */
  readonly cursor: number;
  /** Right behind the new reference. */
  readonly referenceEnd: number;
  /** What the writer should look at: marks of the source that have no partner. */
  readonly warnings: readonly Phrase[];
}

export interface Refusal {
  readonly refused: Phrase;
}

/**
 * Puts a quotation with its footnote in place of `at`; a note only behind the sentence that `at` ends in.
 * Edits that would not read back as exactly this quotation with exactly this note are refused, so there is
 * never half an insertion. What `memory` holds of the draft is not parsed again.
 */
export function insertQuote(
  text: string,
  at: TextRange,
  quote: NewQuote,
  memory?: MarkdownMemory,
): Insertion | Refusal {
  const draft = readDraft(text, memory);
  const form = quote.form ?? 'inline';
  const refused = (form !== 'note' && refusalAt(draft, at, form)) || refusalOf(draft, quote);
  if (refused) return { refused };
  const body = BODIES[form](draft, at, quote);
  if ('refused' in body) return body;
  const { range } = body;
  const main: TextEdit = { range, newText: body.before + body.words + body.reference + body.after };
  const definition = `[^${quote.label}]: ${printedNote(quote.note)}${writeLedger(quote.ledger)}`;
  const note = definitionEdit(draft, main, definition);
  const ahead = note.range.start < range.start ? note.newText.length : 0;
  const referenceEnd = ahead + range.start + (body.before + body.words + body.reference).length;
  const cursor = referenceEnd + body.newLine.length;
  const newText = body.before + body.words + body.reference + body.newLine + body.after;
  const edits = joinTouching([{ range, newText }, note]);
  if (!readsBack(draft, edits, quote, referenceEnd, memory)) {
    return {
      refused: phrase(
        'The quotation cannot stand here: the Markdown around it would change its words or its note',
      ),
    };
  }
  const warnings = body.isBalanced
    ? []
    : [phrase('A quotation mark in the source has no partner; it was kept')];
  return { edits, cursor, referenceEnd, warnings };
}

/** What is put in place of `range`. */
interface Body {
  readonly range: TextRange;
  readonly before: string;
  readonly words: string;
  readonly reference: string;
  /** What leads to the line to go on in; the note is placed as if it were not there. */
  readonly newLine: string;
  readonly after: string;
  readonly isBalanced: boolean;
}

const BODIES = {
  inline: inlineQuotation,
  block: blockQuotation,
  note: noteOnly,
} as const satisfies Record<QuoteForm, (draft: Draft, at: TextRange, quote: NewQuote) => Body | Refusal>;

function inlineQuotation({ text }: Draft, at: TextRange, quote: NewQuote): Body {
  const { text: words, isBalanced } = setQuotationMarks(oneLine(quote.text).trim(), 1);
  const particle = agreeingParticle(text.slice(at.end, at.end + 20), words);
  const range = { start: at.start, end: at.end + (particle?.typed.length ?? 0) };
  const { before, after } = spacesAround(text, at, words);
  return {
    range,
    before,
    words: `“${escapeMarkdown(words)}”`,
    reference: `[^${quote.label}]`,
    after: particle?.fitting ?? after,
    newLine: '',
    isBalanced,
  };
}

/** The sentence is the writer's own: nothing of it is replaced, whatever is selected. */
function noteOnly(draft: Draft, at: TextRange, { label }: NewQuote): Body | Refusal {
  const end = endOfClaim(draft, at);
  if (end === undefined)
    return { refused: phrase('Put the cursor into the sentence that the note belongs to') };
  const range = { start: end, end };
  const refused = refusalAt(draft, range, 'inline');
  if (refused) return { refused };
  return { range, before: '', words: '', reference: `[^${label}]`, after: '', newLine: '', isBalanced: true };
}

/** Paragraphs of the source stay paragraphs; their marks stay outermost. */
function blockQuotation(draft: Draft, at: TextRange, quote: NewQuote): Body {
  const { text, isBalanced } = setQuotationMarks(quote.text.trim(), 0);
  const paragraphs = text
    .split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/u)
    .map(paragraph => escapeBlockStart(escapeMarkdown(paragraph.trim())));
  const { lineEnd } = draft;
  const range = withBlanks(draft.text, at);
  return {
    range,
    before: blankLineBefore(draft.text.slice(0, range.start), lineEnd),
    words: paragraphs.map(paragraph => `> ${paragraph}`).join(`${lineEnd}>${lineEnd}`),
    reference: `[^${quote.label}]`,
    newLine: lineEnd + lineEnd,
    after: isLineEnd(draft.text.slice(range.end)) ? lineEnd : '',
    isBalanced,
  };
}

/** The blanks around the place, which would end one line or begin the next. */
function withBlanks(text: string, { start, end }: TextRange): TextRange {
  return {
    start: start - /[ \t]*$/u.exec(text.slice(Math.max(0, start - 200), start))![0].length,
    end: end + /^[ \t]*/u.exec(text.slice(end, end + 200))![0].length,
  };
}

function blankLineBefore(text: string, lineEnd: string): string {
  const tail = /[ \t\r\n]*$/u.exec(text.slice(-200))![0];
  const breaks = tail.match(/\r\n|\n|\r/gu)?.length ?? 0;
  if (tail.length === text.length || breaks >= 2) return /[\r\n]$|^$/u.test(tail) ? '' : lineEnd;
  return breaks === 1 ? lineEnd : lineEnd + lineEnd;
}

/** Whether one line end follows, and no empty line: what comes then would go on in the line to write in. */
function isLineEnd(text: string): boolean {
  const head = /^[ \t\r\n]*/u.exec(text.slice(0, 200))![0];
  return head.length < text.length && head.match(/\r\n|\n|\r/gu)?.length === 1;
}

function refusalOf(draft: Draft, { label, text }: NewQuote): Phrase | undefined {
  if (!text.trim()) return phrase('There are no words to quote');
  if (!/^[^\s[\]^\\<>`|]{1,200}$/u.test(label)) return phrase('{0} cannot be the label of a footnote', label);
  const isTaken = [...draft.definitions, ...draft.references].some(other => sameLabel(other.label, label));
  return isTaken ? phrase('The draft has a footnote {0} already', label) : undefined;
}

/** Two edits at one place become one, so that their order cannot be lost on the way to the editor. */
function joinTouching([main, definition]: readonly [TextEdit, TextEdit]): TextEdit[] {
  if (definition.range.start !== main.range.end || definition.range.end !== main.range.end)
    return [main, definition];
  return [{ range: main.range, newText: main.newText + definition.newText }];
}

/** Whether the draft after the edits has this quotation and this note, and all the notes it had. */
function readsBack(
  draft: Draft,
  edits: readonly TextEdit[],
  quote: NewQuote,
  referenceEnd: number,
  memory: MarkdownMemory | undefined,
): boolean {
  const after = readDraft(applyEdits(draft.text, edits), memory);
  const reference = after.references.find(candidate => candidate.end === referenceEnd);
  const definitions = after.definitions.filter(candidate => sameLabel(candidate.label, quote.label));
  if (!reference?.isDefined || reference.label !== quote.label || definitions.length !== 1) return false;
  const words = quotedWords(after, reference, quote.ledger)?.words ?? '';
  return (
    readLedger(definitions[0]!.text)?.sourceId === quote.ledger.sourceId &&
    (quote.form === 'note' ||
      foldLayout(words).folded === foldLayout(quote.text.replaceAll('\0', '')).folded) &&
    notesOf(after, quote.label) === notesOf(draft, quote.label)
  );
}

/** The draft's references and definitions but for those of one label, to be compared. */
function notesOf({ references, definitions }: Draft, label: string): string {
  const others = <T extends { label: string }>(notes: readonly T[]) =>
    notes.filter(note => !sameLabel(note.label, label));
  return JSON.stringify([
    others(references).map(reference => [reference.label, reference.isDefined]),
    others(definitions).map(definition => [definition.label, definition.text]),
  ]);
}
