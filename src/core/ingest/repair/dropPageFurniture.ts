import { editMapped } from '../../text/mappedText';
import { readLines } from './lines';
import type { Gap, Line } from './lines';
import type { Repair } from './repair';
import { isFinished } from './shapes';

/**
 * Takes page numbers and running heads out of the body and leaves a form feed in their place, so that the
 * paragraph they interrupt can be joined. A line is only taken when several of its kind show a pattern,
 * or a page break stands beside it: a lone number may be a cell of a table.
 */
export const dropPageFurniture: Repair = {
  id: 'dropPageFurniture',
  apply: mapped => {
    const { lines, gaps } = readLines(mapped.text);
    const contents = lines.map(line =>
      mapped.text.slice(line.start, Math.min(line.end, line.start + LONGEST + 1)),
    );
    const numbers = findPageNumbers(contents, gaps);
    const heads = findRunningHeads(mapped.text, contents, lines, gaps, numbers);
    const taken = lines.filter((_, index) => numbers.has(index) || heads.has(index));
    return editMapped(
      mapped,
      taken.map(({ start, end }) => ({ range: { start, end }, newText: '\f' })),
    );
  },
};

/** Running heads are shorter than this. */
const LONGEST = 90;

const MARKED =
  /^(?:[-–—―] ?(\d{1,4}) ?[-–—―]|[Pp](?:age|\.) ?(\d{1,4})(?: (?:of|\/) \d{1,4})?|(\d{1,4}) ?\/ ?\d{1,4}|(\d{1,4}) ?(?:쪽|페이지)|[<[〈] ?(\d{1,4}) ?[>\]〉])$/u;
const BARE = /^(\d{1,4})$/;

/** Lines that are page numbers: marked as such, or bare numbers that count up or stand at a page break. */
function findPageNumbers(contents: readonly string[], gaps: readonly Gap[]): Set<number> {
  const found = new Set<number>();
  const bare: { index: number; value: number }[] = [];
  contents.forEach((content, index) => {
    if (content.length > 16) return;
    const value = BARE.exec(content)?.[1];
    if (value) bare.push({ index, value: Number(value) });
    else if (MARKED.test(content)) found.add(index);
  });
  const atBreak = ({ index }: { index: number }): boolean =>
    isPageBreak(gaps[index - 1]) || isPageBreak(gaps[index]);
  bare.forEach((number, position) => {
    const neighbours = [bare[position - 1], bare[position + 1]];
    const counts = neighbours.some(other => other && isNextPage(number, other));
    if (counts || (atBreak(number) && number.value < 2000)) found.add(number.index);
  });
  return found;
}

/** One page on, and as far away as a page is long at least. */
function isNextPage(a: { index: number; value: number }, b: { index: number; value: number }): boolean {
  return (
    Math.abs(a.value - b.value) === 1 &&
    a.value < b.value === a.index < b.index &&
    Math.abs(a.index - b.index) >= 8
  );
}

function isPageBreak(gap: Gap | undefined): boolean {
  return gap !== undefined && (gap.hasFormFeed || gap.longestRun >= 4);
}

/** Lines said three times or more, digits apart, most of them beside a page number or a page break or amid a sentence. */
function findRunningHeads(
  text: string,
  contents: readonly string[],
  lines: readonly Line[],
  gaps: readonly Gap[],
  numbers: ReadonlySet<number>,
): Set<number> {
  const places = new Map<string, number[]>();
  contents.forEach((content, index) => {
    if (content.length > LONGEST || content.length < 2 || numbers.has(index) || /[.?!…]$/.test(content))
      return;
    const key = content.replace(/\d{1,4}/g, '#');
    if (!/[\p{L}]/u.test(key)) return;
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  const found = new Set<number>();
  for (const indices of places.values()) {
    if (indices.length < 3) continue;
    const interrupting = indices.filter(index => {
      const isBeside =
        numbers.has(index - 1) ||
        numbers.has(index + 1) ||
        isPageBreak(gaps[index - 1]) ||
        isPageBreak(gaps[index]);
      const before = lines[index - 1];
      return (
        isBeside ||
        (before !== undefined &&
          before.end - before.start > 25 &&
          !isFinished(text, before.start, before.end))
      );
    });
    const spread = indices.every((index, position) => position === 0 || index - indices[position - 1]! >= 8);
    if (spread && interrupting.length >= indices.length * 0.6) for (const index of indices) found.add(index);
  }
  return found;
}
