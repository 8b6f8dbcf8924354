import type { Citation, CitationItem, Locator } from './citation';

/**
 * Where a cite stands among the cites of a draft, in CSL's words: the first of its source, one right after
 * another of it (`ibid`, and whether at another place in it), or a later one.
 */
export type CitePosition = 'first' | 'ibid' | 'ibidWithLocator' | 'subsequent';

export interface PositionedCite {
  readonly item: CitationItem;
  readonly position: CitePosition;
  /** The number of the note that cites the source first. */
  readonly firstNote: number;
}

/**
 * The position of every cite, note by note. An undefined note is one of the writer's own: it cites
 * nothing, but nothing can be "ibid." across it. `ibid` needs a note above that cites one source only,
 * else the reader could not tell which is meant.
 */
export function citePositions(notes: readonly (Citation | undefined)[]): PositionedCite[][] {
  const firstNotes = new Map<string, number>();
  return notes.map((note, index) => {
    const above = notes[index - 1]?.items;
    let previous = above?.length === 1 ? above[0] : undefined;
    return (note?.items ?? []).map(item => {
      const firstNote = firstNotes.get(item.sourceId);
      const position = positionOf(item, firstNote, previous);
      firstNotes.set(item.sourceId, firstNote ?? index + 1);
      previous = item;
      return { item, position, firstNote: firstNote ?? index + 1 };
    });
  });
}

function positionOf(
  item: CitationItem,
  firstNote: number | undefined,
  previous: CitationItem | undefined,
): CitePosition {
  if (firstNote === undefined) return 'first';
  if (previous?.sourceId !== item.sourceId) return 'subsequent';
  if (isSame(item.locator, previous.locator)) return 'ibid';
  // "Ibid." alone would mean the page of the note above, and here no page is meant.
  return item.locator ? 'ibidWithLocator' : 'subsequent';
}

function isSame(a: Locator | undefined, b: Locator | undefined): boolean {
  return a?.label === b?.label && a?.value === b?.value;
}
