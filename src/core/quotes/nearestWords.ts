import approximately from 'approx-string-match';
import type { TextRange } from '../text/textRange';
import type { FoldedText } from './foldLayout';

/** Where words are most like, and how unlike they are there: the share of characters that differ. */
export interface Nearest {
  /** Of the folded text. */
  readonly range: TextRange;
  readonly unlikeness: number;
}

/** Words shorter than this are like anything. */
const SHORTEST = 3;
/** Only this much of long words is laid on the source; the rest follows from the place. */
const LONGEST = 400;

/** How places are guessed: pieces of the words that are found exactly (seeds) vote for a beginning. */
interface Seeding {
  readonly length: number;
  readonly step: number;
  readonly mostHits: number;
  readonly candidates: number;
  /** Fewer seeds than this at one place are chance. */
  readonly leastVotes: number;
}

/**
 * The place of the folded source most like the folded words, if no more than the share `most` of them
 * differs there. Only the places with the most seeds are compared character by character, so a source
 * without the words costs next to nothing.
 */
export function findNearest(words: string, source: FoldedText, most: number): Nearest | undefined {
  if (words.length < SHORTEST) return undefined;
  const { folded } = source;
  const pattern = words.slice(0, LONGEST);
  const slack = Math.ceil(pattern.length * most) + 4;
  let best: { start: number; end: number; errors: number } | undefined;
  for (const place of likelyPlaces(pattern, folded, slack)) {
    const from = Math.max(0, place - slack);
    const window = folded.slice(from, Math.max(from, place + pattern.length + slack));
    const allowed = best ? best.errors - 1 : Math.floor(pattern.length * most);
    if (allowed < 0) break;
    for (const { start, end, errors } of approximately(window, pattern, allowed))
      if (!best || errors < best.errors) best = { start: from + start, end: from + end, errors };
  }
  if (!best) return undefined;
  const end = Math.min(folded.length, best.end + words.length - pattern.length);
  return { range: { start: best.start, end }, unlikeness: best.errors / pattern.length };
}

function seedingFor(words: string): Seeding {
  // Short words with a third of them wrong keep a piece of a third of their length.
  if (words.length < 16)
    return { length: words.length < 10 ? 2 : 3, step: 1, mostHits: 100, candidates: 24, leastVotes: 1 };
  const step = Math.max(2, Math.floor(words.length / 48));
  const leastVotes = words.length < 32 ? 1 : words.length < 64 ? 2 : 4;
  return { length: 4, step, mostHits: 20, candidates: 3, leastVotes };
}

/** Where the words would begin, by the votes of their seeds, best first. */
function likelyPlaces(words: string, folded: string, slack: number): number[] {
  const { length, step, mostHits, candidates, leastVotes } = seedingFor(words);
  const width = Math.max(8, slack);
  const votes = new Map<number, { votes: number; sum: number }>();
  for (let at = 0; at + length <= words.length; at += step) {
    const seed = words.slice(at, at + length);
    let hits = 0;
    for (let hit = folded.indexOf(seed); hit >= 0 && hits < mostHits; hit = folded.indexOf(seed, hit + 1)) {
      hits++;
      const bucket = Math.floor((hit - at) / width);
      const entry = votes.get(bucket) ?? { votes: 0, sum: 0 };
      votes.set(bucket, { votes: entry.votes + 1, sum: entry.sum + hit - at });
    }
  }
  return [...votes.values()]
    .filter(entry => entry.votes >= leastVotes)
    .toSorted((a, b) => b.votes - a.votes)
    .slice(0, candidates)
    .map(entry => Math.round(entry.sum / entry.votes));
}
