import type { CitationItem } from '../../citations/citation';
import type { NoteRenderer, RenderOptions } from '../../citations/csl/noteRenderer';
import { phrase } from '../../text/phrase';
import type { Phrase } from '../../text/phrase';
import type { TextEdit } from '../../text/textEdit';
import type { Draft } from '../draft';
import { hashWords } from '../ledger';
import { citedInOrder } from './citedInOrder';
import type { CitedItemOf, KeyItemOf } from './citedInOrder';
import { numberedNotes } from './citedNotes';
import type { NumberedNote } from './citedNotes';
import { printedNote } from './printedNote';
import { canSwitchForm, switchForm } from './switchForm';

/** Citations in another form, and those that stay because something would be lost. */
export interface CitationConversion {
  readonly edits: readonly TextEdit[];
  readonly converted: number;
  readonly left: readonly { readonly label: string; readonly reason: Phrase }[];
}

/**
 * Footnotes and parentheses as citations by key, for pandoc to write: `[@hong2024, 12]`. What leads each back
 * to its words stays, hidden, so that the quotation is still checked and the way back gives the same note.
 */
export function toKeys(
  draft: Draft,
  itemOf: CitedItemOf,
  keyOf: (sourceId: string) => string | undefined,
): CitationConversion {
  return convert(draft, note => {
    if (note.form === 'key' || !note.ledgers.length) return undefined;
    const cites = note.ledgers.map(ledger => {
      const item = itemOf(ledger, note);
      return item && keyed(item, keyOf);
    });
    if (cites.includes(undefined)) return phrase('its source is not there, or has no key');
    if (note.ledgers.some(({ secondary }) => secondary))
      return phrase('it says whose words the source quotes, which a key cannot');
    return { form: 'key', language: 'ko', words: `[${cites.join('; ')}]` };
  });
}

/** Citations by key that lead back to their words, as the style writes them. */
export function fromKeys(
  draft: Draft,
  renderer: NoteRenderer,
  itemOf: CitedItemOf,
  options: RenderOptions,
  keyItemOf: KeyItemOf,
): CitationConversion {
  const places = citedInOrder(draft, itemOf, keyItemOf);
  const written = renderer.notes(
    places.map(({ citation }) => citation),
    options,
  );
  const wordsOf = new Map(places.map(({ note }, index) => [note?.definition.start, written[index]]));
  const conversion = convert(draft, note => {
    if (note.form !== 'key') return undefined;
    const words = wordsOf.get(note.definition.start);
    if (words === undefined) return phrase('its source is not there, or has no key');
    return { form: renderer.form, language: renderer.language, words: printedNote(words) };
  });
  const bare = places.flatMap(({ keyCitation }) => keyCitation ?? []);
  const left = bare.map(({ start, end }) => ({
    label: draft.text.slice(start, end),
    reason: phrase('nothing says which words of the source it stands for'),
  }));
  return { ...conversion, left: [...conversion.left, ...left] };
}

/** Each note in the form that is wanted of it; undefined leaves it out, a phrase says why it stays. */
function convert(
  draft: Draft,
  wantedOf: (note: NumberedNote) => Parameters<typeof switchForm>[2] | Phrase | undefined,
): CitationConversion {
  const edits: TextEdit[] = [];
  const left: { label: string; reason: Phrase }[] = [];
  let converted = 0;
  for (const note of numberedNotes(draft)) {
    const wanted = wantedOf(note);
    if (!wanted) continue;
    const { label } = note.definition;
    if ('template' in wanted) left.push({ label, reason: wanted });
    else if (!isOurs(draft, note) || !canSwitchForm(draft, note))
      left.push({ label, reason: phrase('there are words of your own in it') });
    else {
      edits.push(...switchForm(draft, note, wanted));
      converted++;
    }
  }
  return { edits, converted, left };
}

function isOurs({ text }: Draft, { printed, ledgers }: NumberedNote): boolean {
  return printed.every(({ start, end }) => ledgers[0]!.noteHash === hashWords(text.slice(start, end)));
}

/** `@hong2024, 12`: pandoc takes a number by itself for a page in every language. */
function keyed(
  { sourceId, locator }: CitationItem,
  keyOf: (sourceId: string) => string | undefined,
): string | undefined {
  const key = keyOf(sourceId);
  if (key === undefined) return undefined;
  if (!locator) return `@${key}`;
  return locator.label === 'page' ? `@${key}, ${locator.value}` : `@${key}, para. ${locator.value}`;
}
