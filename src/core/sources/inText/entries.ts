import type { TextRange } from '../../text/textRange';
import type { Passage } from '../passage';
import { NOTES_HEADING, REFERENCE_HEADING } from './words';

/**
 * The passages with notes and the entries of lists of references told from prose: by the heading they
 * stand under, and a footnote by itself by being numbered and naming a work.
 */
export function markReferences(text: string, passages: readonly Passage[]): Passage[] {
  let list: 'reference' | 'note' | undefined;
  let strangers = 0;
  return passages.map((passage, index) => {
    const words = wholeParagraph(text, passage);
    const heading = headingOf(words);
    if (heading) {
      [list, strangers] = [heading, 0];
      return passage.kind === 'heading' ? passage : { ...passage, kind: 'heading' };
    }
    if (list === undefined || !MOVABLE.has(passage.kind))
      return isFootnote(words) && passage.kind !== 'heading' && MOVABLE.has(passage.kind)
        ? { ...passage, kind: 'note' }
        : passage;
    const next = passages[index + 1];
    if (belongs(words, list)) {
      strangers = 0;
      return { ...passage, kind: list };
    }
    const leadsOn = next && belongs(wholeParagraph(text, next), list);
    if (!leadsOn || ++strangers > 1) list = undefined;
    return passage;
  });
}

const MOVABLE: ReadonlySet<Passage['kind']> = new Set(['prose', 'heading', 'list']);

function headingOf(words: string): 'reference' | 'note' | undefined {
  if (words.length > 40) return undefined;
  const line = words.replace(/^[■□▪▶●*#\s]+|[*\s]+$/gu, '');
  return REFERENCE_HEADING.test(line) ? 'reference' : NOTES_HEADING.test(line) ? 'note' : undefined;
}

/** A year, an address, or the marks of titles: every entry has one of them. */
const ENTRY = /(?:^|\D)(?:1[6-9]|20)\d\d(?!\d)|https?:|『|「|《|〈|n\.d\.|forthcoming|근간/u;

function belongs(words: string, list: 'reference' | 'note'): boolean {
  return list === 'note' ? noteNumber(words) !== undefined : words.length < 700 && ENTRY.test(words);
}

/** The paragraph with the number or the mark before its words, which in Markdown are layout. */
export function wholeParagraph(text: string, { start, end }: TextRange): string {
  return text.slice(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, end);
}

/** The number at the start of a note or a numbered entry. */
export function noteNumber(words: string): string | undefined {
  return /^(?:\[(\d{1,3})\]|(\d{1,3})[).]|주 ?(\d{1,3})[).:])\s?\S/u
    .exec(words)
    ?.slice(1)
    .find(number => number !== undefined);
}

/** Names a work as notes do: pages, the same work again, a title in its marks with a year, an address. */
const NAMES_PAGES =
  /(?:^|[\s,(])(?:pp?\. ?\d|\d{1,4}(?:[-–~]\d{1,4})?[쪽면](?:[.,]|$)|ibid\.?|op\. ?cit|(?:위의|앞의|같은) (?:글|책|논문)|상게|전게)/iu;
const NAMES_TITLE = /[「『《][^」』》]{2,120}[」』》]|https?:\/\//u;

function isFootnote(words: string): boolean {
  if (noteNumber(words) === undefined || words.length > 700) return false;
  const isStatement = /다\.?$/u.test(words);
  return NAMES_PAGES.test(words) || (NAMES_TITLE.test(words) && /\d{4}/u.test(words) && !isStatement);
}
