import type { Draft } from '../draft';
import { labelKey } from '../draft';
import type { FootnoteEdits } from './labels';
import { freeLabel, isNumberLabel, labelKeys, labelsByAppearance, relabel } from './labels';
import { noteWords } from './noteMarkdown';
import { whereNotesStay } from './notesStay';

/** Numbers the footnotes by the order of their first references; those with names keep them. */
export function renumberFootnotes(draft: Draft): FootnoteEdits {
  return whereNotesStay(draft, relabel(draft, numbersFor(draft, isNumberLabel)));
}

/** Numbers for names; where all labels are numbers, names for numbers. */
export function convertLabels(draft: Draft): FootnoteEdits {
  const isNumbered = [...labelKeys(draft)].every(isNumberLabel);
  return whereNotesStay(draft, relabel(draft, isNumbered ? namesFor(draft) : numbersFor(draft, () => true)));
}

/** References without a note are counted as well: else a number given anew could become theirs. */
function numbersFor(draft: Draft, isMeant: (label: string) => boolean): Map<string, string> {
  const keys = new Set([...labelsByAppearance(draft), ...labelKeys(draft)]);
  return new Map([...keys].filter(isMeant).map((key, index) => [key, String(index + 1)]));
}

/** The first words of a note name it: `양욱-독재자`. */
function namesFor(draft: Draft): Map<string, string> {
  const taken = labelKeys(draft);
  const names = new Map<string, string>();
  for (const { label, text } of draft.definitions) {
    const key = labelKey(label);
    if (names.has(key)) continue;
    const name = freeLabel(nameOf(noteWords(text)), taken);
    taken.add(labelKey(name));
    names.set(key, name);
  }
  return names;
}

function nameOf(words: string): string {
  const [first, second] = words.normalize('NFC').match(/[\p{L}\p{N}]{1,20}/gu) ?? [];
  const name = [first, second].filter(Boolean).join('-').toLowerCase();
  return !name || /^[\d-]+$/u.test(name) ? `note-${name || 1}` : name;
}
