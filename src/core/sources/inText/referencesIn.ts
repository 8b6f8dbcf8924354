import type { Passage } from '../passage';
import type { Source } from '../source';
import type { TextRange } from '../../text/textRange';
import { findCitations } from './citations';
import type { CitedWork } from './citations';
import { noteNumber, wholeParagraph } from './entries';
import { findNoteMarks } from './noteMarks';

/** A place of a source's text that sends the reader to a work or a note. Ranges are of its repaired text. */
export interface InTextReference extends TextRange {
  readonly kind: 'citation' | 'noteMark';
  /** The note's words, or the entry in the list of references, where the source has one. */
  readonly target?: TextRange;
}

/** The references in a source, in order; what may be something else is left out. */
export function referencesIn({
  body: { text },
  passages,
}: Pick<Source, 'body' | 'passages'>): InTextReference[] {
  const entries = new Entries(text, passages);
  const notes = notesByLabel(text, passages);
  const places = passages.filter(({ kind }) => kind !== 'reference' && kind !== 'heading');
  const cited = places.flatMap(passage =>
    findCitations(text.slice(passage.start, passage.end)).map(work => ({ passage, work })),
  );
  // Who cites by author and year in one place does so in others: (BBC 2023) beside (TASS 2023a).
  const isHabit = cited.some(({ work }) => work.isCertain);
  const found: InTextReference[] = [];
  for (const { passage, work } of cited) {
    const target = entries.find(work);
    if (target || work.isCertain || (isHabit && work.isBracketed))
      found.push(reference('citation', passage, work, target));
  }
  for (const passage of places) {
    for (const mark of findNoteMarks(text.slice(passage.start, passage.end))) {
      const target = notes.get(mark.label);
      if (target !== passage && (target ?? mark.isCertain))
        found.push(reference('noteMark', passage, mark, target));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function reference(
  kind: InTextReference['kind'],
  passage: Passage,
  { start, end }: TextRange,
  target: TextRange | undefined,
): InTextReference {
  return {
    kind,
    start: passage.start + start,
    end: passage.start + end,
    ...(target && { target: { start: target.start, end: target.end } }),
  };
}

/** Notes and numbered entries by what their marks call them; of two with one number neither is known. */
function notesByLabel(text: string, passages: readonly Passage[]): ReadonlyMap<string, Passage> {
  const notes = new Map<string, Passage>();
  const twice = new Set<string>();
  for (const passage of passages) {
    if (passage.kind !== 'note' && passage.kind !== 'reference') continue;
    const label =
      /\[\^([^\]\s]{1,40})\]:\s*$/u.exec(text.slice(Math.max(0, passage.start - 50), passage.start))?.[1] ??
      noteNumber(wholeParagraph(text, passage));
    if (label === undefined) continue;
    if (notes.has(label)) twice.add(label);
    notes.set(label, passage);
  }
  for (const label of twice) notes.delete(label);
  return notes;
}

/** So far into an entry its first author is looked for. */
const OPENING = 120;

/** The entries of the source's lists of references, by the words that they begin with. */
class Entries {
  private readonly byWord = new Map<string, { range: Passage; words: string }[]>();

  constructor(text: string, passages: readonly Passage[]) {
    for (const range of passages) {
      if (range.kind !== 'reference') continue;
      const words = text.slice(range.start, range.end);
      for (const word of new Set(wordsOf(words.slice(0, OPENING)))) {
        const entries = this.byWord.get(word);
        if (entries) entries.push({ range, words });
        else this.byWord.set(word, [{ range, words }]);
      }
    }
  }

  find(work: CitedWork): Passage | undefined {
    const candidates = this.byWord.get(wordsOf(work.author)[0] ?? '') ?? [];
    return candidates.slice(0, MOST_ENTRIES).find(({ words }) => isEntryOf(words, work))?.range;
  }
}

/** No author has more entries in one list. */
const MOST_ENTRIES = 200;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** Whether the entry begins with the first author's name and has the year. */
function isEntryOf(entry: string, { author, year }: CitedWork): boolean {
  const first = author.split(/\s*(?:,|&|·|\sand\s)\s*/u)[0]!.toLowerCase();
  const opening = entry.slice(0, OPENING).toLowerCase();
  const at = opening.indexOf(first);
  const after = opening[at + first.length] ?? '';
  const before = opening[at - 1] ?? '';
  if (at < 0 || /[\p{L}\d]/u.test(after) || /\p{L}/u.test(before)) return false;
  const [digits, letter] = [year.slice(0, 4), year.slice(4)];
  if (/\d/u.test(digits) && letter) return entry.includes(year);
  return new RegExp(`(?:^|\\D)${year.replaceAll('.', '\\.')}(?![\\d])`, 'u').test(entry);
}
