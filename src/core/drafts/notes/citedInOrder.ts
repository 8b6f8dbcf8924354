import type { Citation, CitationItem } from '../../citations/citation';
import { encloses } from '../../text/textRange';
import type { Draft } from '../draft';
import type { KeyCitation, KeyCite } from '../keyCitations';
import type { Ledger } from '../ledger';
import { numberedNotes } from './citedNotes';
import type { NumberedNote } from './citedNotes';

/** What a note cites now; undefined when its source, or the words in it, cannot be found any more. */
export type CitedItemOf = (ledger: Ledger, note: NumberedNote) => CitationItem | undefined;

/** What `@yang2024` cites; undefined where no source, or more than one, answers to it. */
export type KeyItemOf = (cite: KeyCite) => CitationItem | undefined;

/** One place where the reader is led to a source. */
export interface CitedPlace {
  /** Undefined where nothing, or something unknown, is cited: then it is the writer's own words. */
  readonly citation: Citation | undefined;
  /** A note of the draft. */
  readonly note?: NumberedNote;
  /** A citation by key, which becomes a note where a program like pandoc writes the notes. */
  readonly keyCitation?: KeyCitation;
}

/** Notes and citations by key as a reader meets them. A key inside a note belongs to it, and is no note of its own. */
export function citedInOrder(draft: Draft, itemOf: CitedItemOf, keyItemOf: KeyItemOf): CitedPlace[] {
  const notes = numberedNotes(draft).map(note => ({
    at: note.reference.start,
    place: { note, citation: citationOf(note.ledgers.map(ledger => itemOf(ledger, note))) },
  }));
  const keyed = draft.keyCitations
    .filter(citation => ![...draft.definitions, ...draft.textCitations].some(own => encloses(own, citation)))
    .map(keyCitation => ({
      at: keyCitation.start,
      place: { keyCitation, citation: citationOf(keyCitation.cites.map(keyItemOf)) },
    }));
  if (!keyed.length) return notes.map(({ place }) => place);
  return [...notes, ...keyed].toSorted((a, b) => a.at - b.at).map(({ place }) => place);
}

/** Each work that is cited in these places, or by a key in a note, once. */
export function citedWorks(
  { keyCitations }: Draft,
  places: readonly CitedPlace[],
  keyItemOf: KeyItemOf,
): CitationItem[] {
  const works = new Map<string, CitationItem>();
  const keyed = keyCitations.flatMap(({ cites }) => cites.flatMap(cite => keyItemOf(cite) ?? []));
  for (const item of [...places.flatMap(({ citation }) => citation?.items ?? []), ...keyed])
    if (!works.has(item.sourceId)) works.set(item.sourceId, item);
  return [...works.values()];
}

function citationOf(items: readonly (CitationItem | undefined)[]): Citation | undefined {
  return items.length && !items.includes(undefined) ? { items: items as CitationItem[] } : undefined;
}
