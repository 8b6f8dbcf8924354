import type { Source } from '../sources/source';
import { compareUnits } from '../text/compare';
import { phrase } from '../text/phrase';
import type { Phrase } from '../text/phrase';

/** What makes one copy better to read and to cite than another. */
export interface CopyTraits {
  readonly id: string;
  readonly isPreferred: boolean;
  readonly letters: number;
  /** No lines that end inside words or sentences. */
  readonly isUnbroken: boolean;
  readonly hasPages: boolean;
  /** How many of author, title and date are known. */
  readonly known: number;
}

/** More joined lines in so many letters are the lines of a page, not of a writer. */
const LETTERS_A_JOIN = 150;
/** A tenth more letters is more than a running head brings. */
const NOTABLY_LONGER = 1.1;

export function copyTraits(
  { id, body, passages, metadata }: Source,
  letters: number,
  isPreferred: boolean,
): CopyTraits {
  return {
    id,
    isPreferred,
    letters,
    isUnbroken: body.segments.length * LETTERS_A_JOIN <= letters + 3 * LETTERS_A_JOIN,
    hasPages: passages.some(passage => passage.page),
    known: [metadata.author?.length, metadata.title, metadata.issued].filter(Boolean).length,
  };
}

/** Best first. Double the length outweighs everything but the writer's word; a total order. */
export function compareCopies(a: CopyTraits, b: CopyTraits): number {
  return Number(b.isPreferred) - Number(a.isPreferred) || weigh(b) - weigh(a) || compareUnits(a.id, b.id);
}

function weigh({ letters, isUnbroken, hasPages, known }: CopyTraits): number {
  return 10 * Math.log2(letters) + 3 * Number(isUnbroken) + 2 * Number(hasPages) + 2 * known;
}

/** Why `best` stands above `other`, in words. */
export function whyBetter(best: CopyTraits, other: CopyTraits): Phrase[] {
  if (best.isPreferred && !other.isPreferred) return [phrase('you prefer it')];
  return [
    ...(best.letters > other.letters * NOTABLY_LONGER ? [phrase('it is more complete')] : []),
    ...(best.isUnbroken && !other.isUnbroken ? [phrase('its lines are not broken')] : []),
    ...(best.hasPages && !other.hasPages ? [phrase('it has page numbers')] : []),
    ...(best.known > other.known ? [phrase('more is known of it: author, title or date')] : []),
  ];
}
