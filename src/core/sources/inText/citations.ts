import type { TextRange } from '../../text/textRange';
import { EVENT, LEAD_IN, NO_AUTHOR, OPENER } from './words';

/** One work named in a text by its authors and year: `Panda 2020: 41` of (Panda 2020: 41; TASS 2023a). */
export interface CitedWork extends TextRange {
  /** The names as written, without 외 and et al. */
  readonly author: string;
  /** With the letter that tells works of one year apart: `2023a`. */
  readonly year: string;
  /** Whether it can be nothing but a citation: it has a page, a letter, several authors or a neighbour. */
  readonly isCertain: boolean;
  /** The author stands inside the bracket: (양욱 2024), not 양욱(2024). */
  readonly isBracketed: boolean;
}

/**
 * The author–year citations in a text, in order. (Seoul 2018) looks like one and 하노이(2019) like another:
 * those with nothing more to tell them by are given as uncertain, and the list of references decides.
 */
export function findCitations(text: string): CitedWork[] {
  const works: CitedWork[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const inside = match[1]!;
    if (!/\d{4}|n\.d\./u.test(inside)) continue;
    const start = match.index + 1;
    const narrative = NARRATIVE_YEAR.exec(inside);
    if (narrative) {
      const work = readNarrative(text, match.index, match.index + match[0].length, narrative);
      if (work) works.push(work);
    } else works.push(...readGroup(inside, start));
  }
  return works;
}

const BRACKETS = /\(([^()\n]{3,200})\)/gu;
const YEAR = String.raw`(?:1[6-9]|20)\d\d[a-z]?|n\.d\.`;
const PAGES = String.raw`(?:[,:]\s*(?:pp?\.\s*)?\d{1,4}(?:\s*[-–~]\s*\d{1,4})?\s*[쪽면]?|,\s*제?\d{1,3}[장절])`;
const LATIN = String.raw`(?:(?:van|von|de|der|del|la)\s)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:of|for|the|and|de|von)?\s?\p{Lu}[\p{L}\p{M}'’.-]*){0,4}`;
const HANGUL = String.raw`[가-힣]{2,12}(?:\s[가-힣]{2,12}){0,2}`;
const NAME = String.raw`(?:${LATIN}|${HANGUL})`;
const OTHERS = String.raw`(?:\s*,?\s*et\sal\.?|\s+외(?:\s?\d{1,2}인)?|\s+등)`;
const AUTHORS = String.raw`${NAME}(?:\s*(?:,|&|·|、|;?\sand\s|,\sand\s|,\s&)\s*${NAME}){0,4}${OTHERS}?`;
const PART = new RegExp(String.raw`^(${AUTHORS}),?\s+(${YEAR})((?:,\s*(?:${YEAR}))*)(${PAGES})?$`, 'u');
/** (2019), (2019a, 12): the author stands before the bracket. */
const NARRATIVE_YEAR = new RegExp(String.raw`^(${YEAR})(${PAGES})?$`, 'u');
/** In a sentence a Korean name is one word: what stands before it is the sentence. */
const BEFORE = new RegExp(
  String.raw`(?:^|[\s"“(,])(?:${OPENER.source})?((?:${LATIN}|[가-힣]{2,12})(?:(?:,\s?|\s?[·&]\s?|\sand\s|,\sand\s|와\s|과\s)(?:${LATIN}|[가-힣]{2,12})){0,3}${OTHERS}?)\s?$`,
  'u',
);
const SEVERAL = new RegExp(String.raw`${OTHERS}$|\s(?:and|&)\s|[·&]`, 'u');

/** Several works with semicolons between them; one that is none makes the whole bracket something else. */
function readGroup(inside: string, start: number): CitedWork[] {
  const works: CitedWork[] = [];
  let at = 0;
  for (const part of inside.split(';')) {
    const words = part.trim();
    const from = start + at + part.indexOf(words);
    at += part.length + 1;
    const lead = LEAD_IN.exec(words)?.[0].length ?? 0;
    const match = PART.exec(words.slice(lead));
    if (!match || !mayBeAuthor(match[1]!)) return [];
    const [, author, year, more, pages] = match;
    const isCertain = Boolean(lead || pages || more || /[a-z]$/u.test(year!) || SEVERAL.test(author!));
    works.push({
      start: from + lead,
      end: from + words.length,
      author: withoutOthers(author!),
      year: year!,
      isCertain,
      isBracketed: true,
    });
  }
  return works.length > 1 ? works.map(work => ({ ...work, isCertain: true })) : works;
}

/** How far before the bracket its authors are looked for. */
const REACH = 80;

function readNarrative(
  text: string,
  bracket: number,
  end: number,
  [, year, pages]: RegExpExecArray,
): CitedWork | undefined {
  const from = Math.max(0, bracket - REACH, text.lastIndexOf('\n', bracket) + 1);
  const match = BEFORE.exec(text.slice(from, bracket));
  const author = match?.[1];
  if (author === undefined || !mayBeAuthor(author)) return undefined;
  const several = new RegExp(`${OTHERS}$`, 'u').test(author) || /\p{Lu}\S*\s(?:and|&)\s\p{Lu}/u.test(author);
  const isCertain = Boolean(pages || /[a-z]$/u.test(year!) || several);
  const start = from + match!.index + match![0].indexOf(author);
  return { start, end, author: withoutOthers(author), year: year!, isCertain, isBracketed: false };
}

function mayBeAuthor(author: string): boolean {
  const name = withoutOthers(author);
  return !NO_AUTHOR.test(name) && !NO_AUTHOR.test(name.split(/\s/u)[0]!) && !EVENT.test(name);
}

const ALSO_OTHERS = new RegExp(`${OTHERS}$`, 'u');

function withoutOthers(author: string): string {
  return author.replace(ALSO_OTHERS, '').trim();
}
