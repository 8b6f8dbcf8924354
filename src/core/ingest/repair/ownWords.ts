import { isHangulAt } from '../../text/hangul';

/** What a text's own words, away from its line ends, say about syllables that meet. */
export interface OwnWords {
  /** How often the syllables stand together within a word. */
  readonly joined: ReadonlyMap<string, number>;
  /** How often a space stands between the two syllables, written with the space. */
  readonly spaced: ReadonlyMap<string, number>;
  /** Runs of syllables between anything else, and how often each occurs. */
  readonly words: ReadonlyMap<string, number>;
}

/** More than this is not looked at: by then a text has shown its words. */
const ENOUGH = 200_000;

/** Gathers the words of the given lines; the first and last run of a line may be cut and are left out where `areCut`. */
export function gatherOwnWords(lines: Iterable<string>, areCut: boolean): OwnWords {
  const joined = new Map<string, number>();
  const spaced = new Map<string, number>();
  const words = new Map<string, number>();
  let seen = 0;
  for (const line of lines) {
    if ((seen += line.length) > ENOUGH) break;
    for (let at = 0; at < line.length;) {
      if (!isHangulAt(line, at)) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < line.length && isHangulAt(line, end)) end++;
      const isEdge = areCut && (at === 0 || end === line.length);
      if (!isEdge) add(words, line.slice(at, end));
      for (let left = at; left + 1 < end; left++) {
        add(joined, line.slice(left, left + 2));
        if (left + 2 < end) add(joined, line.slice(left, left + 3));
      }
      if (line[end] === ' ' && end + 1 < line.length && isHangulAt(line, end + 1))
        add(spaced, line.slice(end - 1, end + 2));
      at = end;
    }
  }
  return { joined, spaced, words };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
