import type { TextEdit } from '../../text/textEdit';
import type { Draft } from '../draft';
import { hashWords, writeLedger } from '../ledger';
import { citationMark, hiddenHeading } from '../textCitations';
import type { NoteForm, NumberedNote } from './citedNotes';

/** A citation as it is to stand in the draft. */
export interface WantedNote {
  readonly form: NoteForm;
  readonly language: 'ko' | 'en';
  readonly words: string;
}

/** Whether a note holds nothing but what it cites, so that it can be a citation in the text and back. */
export function canSwitchForm({ text }: Draft, { form, definition, ledgers }: NumberedNote): boolean {
  const last = ledgers.at(-1);
  return last !== undefined && (form !== 'note' || !text.slice(last.comment.end, definition.end).trim());
}

/**
 * The edits that make a footnote a citation in the text or by key, or the other way round: each half becomes its
 * counterpart at its own place and under its own label, so that the way back gives the same bytes.
 */
export function switchForm(draft: Draft, note: NumberedNote, wanted: WantedNote): TextEdit[] {
  const { label, start } = note.definition;
  const [{ comment, ...ledger }] = note.ledgers as [NumberedNote['ledgers'][number]];
  const heading = wanted.form === 'note' ? `[^${label}]: ${wanted.words}` : hiddenHeading(label);
  return [
    ...note.references.map(({ start: from, end }) => ({
      range: { start: from, end },
      newText:
        wanted.form === 'note'
          ? `[^${label}]`
          : blankBefore(draft.text, from, wanted.language) + wanted.words + citationMark(label),
    })),
    {
      range: { start, end: comment.end },
      newText: heading + writeLedger({ ...ledger, noteHash: hashWords(wanted.words) }),
    },
  ];
}

/** Korean sets the parenthesis right behind what it belongs to, but not behind a sentence that has ended. */
function blankBefore(text: string, at: number, language: 'ko' | 'en'): string {
  const before = text.slice(Math.max(0, at - 2), at);
  if (/^$|\s$/u.test(before)) return '';
  return language === 'en' || /[.?!…]$/u.test(before) ? ' ' : '';
}
