import type { DiscoveredName } from './discovered';

/** Marks that Korean print keeps for books, papers and articles. Single quotation marks are not among them. */
const MARKS = { '『': '』', '《': '》' } as const;
const LONGEST_TITLE = 60;

/** Titles of books and papers in their own marks: 『목민심서』. */
export function findQuotedTitles(text: string): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  for (const [open, close] of Object.entries(MARKS)) {
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      const end = text.slice(at + 1, at + 2 + LONGEST_TITLE).indexOf(close);
      if (end <= 0) continue;
      found.push({ start: at + 1, end: at + 1 + end, type: 'publication', score: 0.75, aliases: [] });
    }
  }
  return found;
}
