import type { Locator } from '../citations/citation';
import type { TextRange } from '../text/textRange';

/** A citation as pandoc reads it: `[@yang2024, 12쪽; @lee2023]`, `[-@yang2024]`, `@yang2024` in the text. */
export interface KeyCitation extends TextRange {
  readonly cites: readonly KeyCite[];
}

export interface KeyCite extends TextRange {
  readonly key: string;
  /** The key alone, without `@` and braces. */
  readonly keyRange: TextRange;
  readonly locator?: Locator;
}

/** Like pandoc's: letters and digits of every script, single marks between them. A particle glued to it is part of it. */
const KEY = /[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])){0,200}/uy;

/** The citations by key in the plain text of a draft: never in code, links, addresses of mail. */
export function findKeyCitations(text: string, texts: readonly TextRange[]): KeyCitation[] {
  const found: KeyCitation[] = [];
  let next = text.indexOf('@');
  for (const range of texts.toSorted((a, b) => a.start - b.start)) {
    // Most pieces of a draft hold none: the next one is looked for once.
    if (next >= 0 && next < range.start) next = text.indexOf('@', range.start);
    if (next < 0) break;
    if (next < range.end) found.push(...findIn(text, range));
  }
  return found;
}

function findIn(text: string, range: TextRange): KeyCitation[] {
  const found: KeyCitation[] = [];
  for (let at = text.indexOf('@', range.start); at >= 0 && at < range.end; at = text.indexOf('@', at + 1)) {
    const cite = citeAt(text, at, range);
    if (!cite) continue;
    const bracket = bracketAround(text, cite, range);
    if (bracket) {
      found.push({ ...bracket, cites: citesIn(text, bracket) });
      at = bracket.end - 1;
    } else {
      found.push({ start: cite.start, end: cite.end, cites: [cite] });
      at = cite.end - 1;
    }
  }
  return found;
}

/** The key behind an `@` that begins a word. */
function citeAt(text: string, at: number, within: TextRange): KeyCite | undefined {
  const before = text[at - 1] ?? '';
  const start = before === '-' && !isWord(text[at - 2] ?? '') ? at - 1 : at;
  if (start === at && (isWord(before) || /[\\@/.]/u.test(before))) return undefined;
  const isBraced = text[at + 1] === '{';
  KEY.lastIndex = at + (isBraced ? 2 : 1);
  const key = KEY.exec(text)?.[0];
  if (key === undefined) return undefined;
  const keyRange = { start: KEY.lastIndex - key.length, end: KEY.lastIndex };
  if (isBraced && text[keyRange.end] !== '}') return undefined;
  const end = keyRange.end + (isBraced ? 1 : 0);
  // somebody@example.org begins with a word; @example.org/a is an address all the same.
  if (end > within.end) return undefined;
  return { start, end, key, keyRange };
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character);
}

/** Citations are short; farther away a bracket belongs to something else. */
const LONGEST = 1_000;

/** The brackets around a citation, unless they are those of a link. */
function bracketAround(text: string, { start, end }: TextRange, within: TextRange): TextRange | undefined {
  const head = text.slice(Math.max(within.start, start - LONGEST), start);
  const open = Math.max(head.lastIndexOf('['), head.lastIndexOf(']'));
  if (open < 0 || head[open] === ']') return undefined;
  const tail = text.slice(end, Math.min(within.end, end + LONGEST));
  const close = tail.search(/[[\]]/u);
  if (close < 0 || tail[close] === '[' || /[([:]/u.test(text[end + close + 1] ?? '')) return undefined;
  return { start: start - (head.length - open), end: end + close + 1 };
}

/** All that stands between two brackets, cite by cite, each with its place. */
function citesIn(text: string, bracket: TextRange): KeyCite[] {
  const inner = { start: bracket.start + 1, end: bracket.end - 1 };
  const cites: KeyCite[] = [];
  let from = inner.start;
  for (const part of text.slice(inner.start, inner.end).split(';')) {
    const end = from + part.length;
    for (let at = text.indexOf('@', from); at >= 0 && at < end; at = text.indexOf('@', at + 1)) {
      const cite = citeAt(text, at, inner);
      if (!cite) continue;
      const locator = readLocator(text.slice(cite.end, end));
      cites.push({ ...cite, ...(locator && { locator }) });
      break;
    }
    from = end + 1;
  }
  return cites;
}

const RANGE = String.raw`(\d{1,5}(?:\s?[-–—∼~]\s?\d{1,5})?)`;
const PLACES: readonly (readonly [Locator['label'], RegExp])[] = [
  ['page', new RegExp(`^,\\s*(?:pp?\\.?\\s*)?${RANGE}\\s*(?:쪽|면)?\\s*$`, 'u')],
  ['paragraph', new RegExp(`^,\\s*(?:paras?\\.?|¶)\\s*${RANGE}\\s*$`, 'u')],
  ['paragraph', new RegExp(`^,\\s*${RANGE}번째 문단\\s*$`, 'u')],
];

/** `, 12쪽`, `, pp. 12-15`, `, 3번째 문단`; undefined for words of the writer's own. */
function readLocator(written: string): Locator | undefined {
  for (const [label, pattern] of PLACES) {
    const value = pattern.exec(written)?.[1];
    if (value) return { label, value };
  }
  return undefined;
}

/** The citation by key at an offset, and the cite in it. */
export function keyCiteAt(citations: readonly KeyCitation[], offset: number): KeyCite | undefined {
  return citations.flatMap(({ cites }) => cites).find(({ start, end }) => start <= offset && offset <= end);
}
